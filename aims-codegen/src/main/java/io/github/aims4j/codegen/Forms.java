// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Chooses the form of a value by its Java type. A new kind of value gets its form here. */
final class Forms {

  private static final String MODEL = "io.github.aims4j.";

  /** RFC 3339 has four digits, and no calendar of the model a year 0. */
  private static final String DAY = "(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

  /** The codecs of values that have one for all, by the type of the value, and their schemas. */
  private static final Map<String, Simple> SIMPLE =
      Map.ofEntries(
          Map.entry("java.lang.String", new Simple("StringCodec", () -> string("\\S"))),
          Map.entry("java.lang.Boolean", new Simple("BooleanCodec", () -> node("boolean"))),
          Map.entry("java.lang.Integer", new Simple("IntegerCodec", "POSITIVE", () -> integer(1))),
          Map.entry("java.time.LocalDate", new Simple("DateCodec", () -> string("^" + DAY + "$"))),
          Map.entry(
              "java.time.Instant",
              new Simple(
                  "InstantCodec",
                  () ->
                      string(
                          "^"
                              + DAY
                              + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?"
                              + "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"))),
          Map.entry(
              "java.time.Period",
              new Simple(
                  "PeriodCodec",
                  () -> string("^P(?=[0-9])([1-9][0-9]*Y)?([1-9][0-9]*M)?([1-9][0-9]*D)?$"))),
          Map.entry(
              MODEL + "base.PartialDate",
              new Simple(
                  "PartialDateCodec",
                  () ->
                      string(
                          "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?( \\[[\\s\\S]+\\])?$"))),
          Map.entry(
              MODEL + "base.Extension",
              new Simple("ExtensionCodec", () -> JsonNodeFactory.instance.objectNode())),
          Map.entry(
              MODEL + "crosswalk.Framework", new Simple("FrameworkCodec", () -> string("\\S"))),
          Map.entry(
              MODEL + "standard.AuditCriterion",
              new Simple(
                  "CriterionCodec", () -> string("^([ABC]\\.)?[0-9]+(\\.[0-9]+)*(-[0-9]{2})?$"))),
          Map.entry(
              MODEL + "standard.Provision",
              new Simple("ProvisionCodec", () -> string("^([ABC]\\.)?[0-9]+(\\.[0-9]+)*$"))));

  private final String codecs;
  private final ModelSources sources;

  /** What one type of value has for its codec and its schema. */
  private record Simple(String codec, String instance, Supplier<ObjectNode> schema) {

    Simple(String codec, Supplier<ObjectNode> schema) {
      this(codec, "INSTANCE", schema);
    }
  }

  /**
   * Chooses forms.
   *
   * @param codecs the package of the codecs
   * @param sources the sources of the model
   */
  Forms(String codecs, ModelSources sources) {
    this.codecs = codecs;
    this.sources = sources;
  }

  /** Returns the form of values of a type; empty: there is none. */
  Optional<Form> of(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    Simple simple = SIMPLE.get(name);
    if (simple != null) {
      CodeBlock codec = CodeBlock.of("$T.$L", codec(simple.codec()), simple.instance());
      return Optional.of(Form.of(TypeName.get(type), codec, titled(simple, element)));
    }
    if (name.equals(MODEL + "base.Id")) {
      return Optional.of(id(TypeName.get(type)));
    }
    return element.getKind() == ElementKind.ENUM ? Optional.of(word(element)) : Optional.empty();
  }

  /**
   * Returns the schema of a type, with the name of the type as its title: patterns alone do not
   * tell a date from a text to whoever derives something else from the schema.
   */
  private static ObjectNode titled(Simple simple, TypeElement type) {
    ObjectNode schema = simple.schema().get();
    return schema.has("pattern") && !type.getSimpleName().contentEquals("String")
        ? schema.put("title", type.getSimpleName().toString())
        : schema;
  }

  /** Returns the form of strings that can be blank. */
  Form rawString() {
    return Form.of(
        TypeName.get(String.class), CodeBlock.of("$T.RAW", codec("StringCodec")), string());
  }

  /** Returns the form of integers that can be zero. */
  Form count() {
    return Form.of(
        TypeName.get(Integer.class), CodeBlock.of("$T.COUNT", codec("IntegerCodec")), integer(0));
  }

  private ClassName codec(String simpleName) {
    return ClassName.get(codecs, simpleName);
  }

  private Form id(TypeName type) {
    TypeName record = ((ParameterizedTypeName) type).typeArguments().get(0);
    CodeBlock codec =
        record instanceof WildcardTypeName
            ? CodeBlock.of("$T.any()", codec("IdCodec"))
            : CodeBlock.of("$T.<$T>id()", codec("IdCodec"), record);
    // All but the normalization form, which a pattern cannot say.
    ObjectNode schema = node("string").put("maxLength", 200);
    if (record instanceof ClassName named) {
      schema.put("title", "Id<%s>".formatted(named.simpleName()));
    }
    schema.put("pattern", "^[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}_.:/#@+~-]+$");
    return Form.of(type, codec, schema);
  }

  private Form word(TypeElement element) {
    ClassName type = ClassName.get(element);
    boolean hasIds =
        ElementFilter.methodsIn(element.getEnclosedElements()).stream()
            .anyMatch(method -> method.getSimpleName().contentEquals("id"));
    CodeBlock codec =
        hasIds
            ? CodeBlock.of(
                "$T.ofIds($T.values(), $T::id, $T::parse)", codec("EnumCodec"), type, type, type)
            : CodeBlock.of("$T.of($T.class)", codec("EnumCodec"), type);
    ObjectNode schema = node("string");
    ArrayNode words = schema.putArray("enum");
    constants(element).forEach(constant -> words.add(word(constant, hasIds)));
    return Form.word(type, codec, schema);
  }

  private String word(Element constant, boolean hasIds) {
    if (!hasIds) {
      return constant.getSimpleName().toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    String id = sources.idOf(constant);
    if (id == null) {
      throw new UnservedException(
          List.of(
              "%s.%s has no id in its source; the first argument of the constant must be its id."
                  .formatted(constant.getEnclosingElement(), constant.getSimpleName())));
    }
    return id;
  }

  private static List<Element> constants(TypeElement element) {
    List<Element> result = new ArrayList<>();
    for (Element each : element.getEnclosedElements()) {
      if (each.getKind() == ElementKind.ENUM_CONSTANT) {
        result.add(each);
      }
    }
    return result;
  }

  private static ObjectNode node(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  private static ObjectNode string() {
    return node("string");
  }

  private static ObjectNode string(String pattern) {
    return node("string").put("pattern", pattern);
  }

  private static ObjectNode integer(int min) {
    return node("integer").put("minimum", min).put("maximum", Integer.MAX_VALUE);
  }
}
