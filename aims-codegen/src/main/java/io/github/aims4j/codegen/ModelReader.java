// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Walks from the roots over the accessors of the value types. What has no JSON is collected, so
 * that one build tells all of it.
 */
final class ModelReader {

  private static final String MODEL = "io.github.aims4j.";

  /** The field with the version of the format, which is no attribute of the model. */
  static final String FORMAT = "aims4j";

  private final Elements elements;
  private final Types types;
  private final ModelSources sources;
  private final Derivation derivation;
  private final String codecs;
  private final Forms forms;
  private final Accessors accessors;
  private final Map<String, ObjectShape> shapes = new LinkedHashMap<>();
  private final Deque<TypeElement> open = new ArrayDeque<>();
  private final List<String> unserved = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /**
   * Reads a model.
   *
   * @param elements the elements of the compiler
   * @param types the types of the compiler
   * @param sources the sources of the model
   * @param derivation what is asked for
   * @param codecs the package of the codecs
   */
  ModelReader(
      Elements elements, Types types, ModelSources sources, Derivation derivation, String codecs) {
    this.elements = elements;
    this.types = types;
    this.sources = sources;
    this.derivation = derivation;
    this.codecs = codecs;
    this.forms = new Forms(codecs, sources);
    this.accessors = new Accessors(elements, types);
  }

  /**
   * Returns the shapes, the roots first, each before those that it leads to.
   *
   * @throws UnservedException with everything that has no JSON
   */
  List<ObjectShape> read() {
    open.addAll(derivation.roots());
    while (!open.isEmpty()) {
      TypeElement type = open.removeFirst();
      String name = type.getQualifiedName().toString();
      if (!shapes.containsKey(name)) {
        shapes.put(name, shape(type));
      }
    }
    derivation.exceptions().filter(each -> !seen.contains(each)).sorted().forEach(this::reject);
    if (!unserved.isEmpty()) {
      throw new UnservedException(unserved);
    }
    return List.copyOf(shapes.values());
  }

  private void reject(String exception) {
    unserved.add(
        "The exception for %s names no attribute of the model; correct or remove it."
            .formatted(exception));
  }

  private ObjectShape shape(TypeElement type) {
    boolean isRecord = type.getKind() == ElementKind.RECORD;
    TypeElement builder = isRecord ? null : accessors.builderOf(type);
    if (!isRecord && builder == null) {
      unserved.add(
          "%s is neither a record nor has a nested type Builder; a type of the model is one of them."
              .formatted(type));
    }
    List<Attribute> attributes = new ArrayList<>();
    if (derivation.roots().contains(type)) {
      attributes.add(format());
    }
    attributes.addAll(
        isRecord ? components(type) : builder == null ? List.of() : built(type, builder));
    if (attributes.size() > ObjectShape.MAX_ATTRIBUTES) {
      unserved.add(
          "%s has %s attributes; a codec holds at most %s."
              .formatted(type, attributes.size(), ObjectShape.MAX_ATTRIBUTES));
    }
    return new ObjectShape(
        ClassName.get(type),
        builder == null ? null : ClassName.get(builder),
        isA(type, MODEL + "base.Extensible"),
        isA(type, MODEL + "base.Entity"),
        attributes,
        sources.descriptionOfType(type));
  }

  private boolean isA(TypeElement type, String supertype) {
    TypeElement element = elements.getTypeElement(supertype);
    return element != null
        && types.isAssignable(types.erasure(type.asType()), types.erasure(element.asType()));
  }

  private Attribute format() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("const", derivation.version());
    Form form =
        Form.of(
            TypeName.get(String.class),
            CodeBlock.of("$T.INSTANCE", ClassName.get(codecs, "FormatCodec")),
            schema);
    String description = "The version of the format.";
    return new Attribute(
        FORMAT, FORMAT, FORMAT, false, Attribute.Kind.CONSTANT, form, 0, description);
  }

  private List<Attribute> components(TypeElement type) {
    List<Attribute> result = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      attribute(type, component.getAccessor(), component.asType(), name, false)
          .ifPresent(result::add);
    }
    return result;
  }

  private List<Attribute> built(TypeElement type, TypeElement builder) {
    List<Attribute> result = new ArrayList<>();
    for (ExecutableElement accessor : accessors.of(type)) {
      String name = accessor.getSimpleName().toString();
      ExecutableType seen =
          (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), accessor);
      TypeMirror value = seen.getReturnType();
      String adder =
          kind(value) == Attribute.Kind.LIST ? accessors.adder(builder, argument(value)) : null;
      String setter = adder == null ? accessors.setter(builder, name) : adder;
      if (setter != null && !name.equals("extensions")) {
        attribute(type, accessor, value, setter, adder != null).ifPresent(result::add);
      } else if (setter == null && accessors.isOwnAbstract(accessor, type)) {
        unserved.add(
            "%s.%s has no builder method; an attribute of the model has one."
                .formatted(type.getSimpleName(), name));
      }
    }
    return result;
  }

  private Optional<Attribute> attribute(
      TypeElement type, ExecutableElement accessor, TypeMirror value, String setter, boolean adds) {
    String name = accessor.getSimpleName().toString();
    String where = type.getSimpleName() + "." + name;
    seen.add(where);
    Attribute.Kind kind = kind(value);
    Optional<Form> form = exception(where).or(() -> form(kind, value));
    if (form.isEmpty()) {
      unserved.add(
          "%s is a %s, for which JSON has no form; add one to Forms.".formatted(where, value));
    }
    int minItems = derivation.minItems().getOrDefault(where, 0);
    return form.map(
        each ->
            new Attribute(
                derivation.names().getOrDefault(where, name),
                name,
                setter,
                adds,
                kind,
                each,
                minItems,
                description(type, accessor)));
  }

  private Optional<Form> exception(String where) {
    if (derivation.mayBeBlank().contains(where)) {
      return Optional.of(forms.rawString());
    }
    return derivation.mayBeZero().contains(where) ? Optional.of(forms.count()) : Optional.empty();
  }

  private Attribute.Kind kind(TypeMirror value) {
    return switch (types.erasure(value).toString()) {
      case "java.util.Optional" -> Attribute.Kind.OPTIONAL;
      case "java.util.OptionalInt" -> Attribute.Kind.OPTIONAL_INT;
      case "java.util.List" -> Attribute.Kind.LIST;
      default -> Attribute.Kind.REQUIRED;
    };
  }

  private Optional<Form> form(Attribute.Kind kind, TypeMirror value) {
    return switch (kind) {
      case OPTIONAL, LIST -> form(argument(value));
      case OPTIONAL_INT -> form(types.getPrimitiveType(TypeKind.INT));
      default -> form(value);
    };
  }

  private static TypeMirror argument(TypeMirror value) {
    return ((DeclaredType) value).getTypeArguments().get(0);
  }

  private Optional<Form> form(TypeMirror value) {
    TypeMirror boxed =
        value.getKind().isPrimitive() ? types.boxedClass((PrimitiveType) value).asType() : value;
    if (boxed.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType type = (DeclaredType) boxed;
    return forms.of(type).or(() -> nested((TypeElement) type.asElement()));
  }

  private Optional<Form> nested(TypeElement type) {
    boolean isOfModel =
        type.getQualifiedName().toString().startsWith(MODEL)
            && (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD);
    if (!isOfModel) {
      return Optional.empty();
    }
    open.addLast(type);
    return Optional.of(Form.nested(ClassName.get(type), codecs));
  }

  /** An override without a comment has that of the method that it overrides. */
  private String description(TypeElement type, ExecutableElement accessor) {
    @Nullable String own = sources.descriptionOf(accessor);
    if (own != null) {
      return own;
    }
    return accessors.overridden(type, accessor).stream()
        .map(sources::descriptionOf)
        .filter(text -> text != null)
        .findFirst()
        .orElse("");
  }
}
