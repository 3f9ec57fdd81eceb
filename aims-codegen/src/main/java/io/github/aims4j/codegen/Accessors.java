// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The accessors of a value type and the methods of its builder. */
final class Accessors {

  private static final String MODEL = "io.github.aims4j.";

  private final Elements elements;
  private final Types types;

  Accessors(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns the nested type {@code Builder}; null: there is none. */
  @Nullable TypeElement builderOf(TypeElement type) {
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      if (nested.getSimpleName().contentEquals("Builder")) {
        return nested;
      }
    }
    return null;
  }

  /** Returns the id first, then a type's own accessors in order, and what it inherits last. */
  List<ExecutableElement> of(TypeElement type) {
    List<ExecutableElement> inherited = inherited(type);
    Map<String, ExecutableElement> byName = new LinkedHashMap<>();
    inherited.stream().filter(each -> name(each).equals("id")).forEach(id -> byName.put("id", id));
    own(type).forEach(each -> byName.put(name(each), each));
    inherited.forEach(each -> byName.putIfAbsent(name(each), each));
    return List.copyOf(byName.values());
  }

  private static String name(ExecutableElement method) {
    return method.getSimpleName().toString();
  }

  private static List<ExecutableElement> own(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(Accessors::isAccessor)
        .toList();
  }

  /** What is final is derived from attributes. */
  private static boolean isAccessor(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && !method.getModifiers().contains(Modifier.FINAL)
        && method.getReturnType().getKind() != TypeKind.VOID
        && method.getModifiers().contains(Modifier.PUBLIC)
        && !method.getModifiers().contains(Modifier.STATIC);
  }

  private List<ExecutableElement> inherited(TypeElement type) {
    List<ExecutableElement> result = new ArrayList<>();
    for (TypeMirror supertype : types.directSupertypes(type.asType())) {
      TypeElement element = (TypeElement) types.asElement(supertype);
      if (element.getQualifiedName().toString().startsWith(MODEL)) {
        result.addAll(own(element));
        result.addAll(inherited(element));
      }
    }
    return result;
  }

  /** Returns the methods that an accessor of a type overrides, the nearest first. */
  List<ExecutableElement> overridden(TypeElement type, ExecutableElement accessor) {
    return inherited(type).stream().filter(each -> name(each).equals(name(accessor))).toList();
  }

  /** Returns the builder method that takes the value; null: there is none. */
  @Nullable String setter(TypeElement builder, String attribute) {
    return publicMethods(builder).anyMatch(each -> name(each).equals(attribute)) ? attribute : null;
  }

  /**
   * Returns the builder method that adds an element; null: there is none, or several add elements
   * of that type.
   */
  @Nullable String adder(TypeElement builder, TypeMirror element) {
    List<String> adders =
        publicMethods(builder)
            .filter(each -> name(each).startsWith("add"))
            .filter(each -> types.isSameType(parameter(each, builder), element))
            .map(Accessors::name)
            .distinct()
            .toList();
    return adders.size() == 1 ? adders.get(0) : null;
  }

  private TypeMirror parameter(ExecutableElement method, TypeElement builder) {
    ExecutableType seen =
        (ExecutableType) types.asMemberOf((DeclaredType) builder.asType(), method);
    return seen.getParameterTypes().get(0);
  }

  private Stream<ExecutableElement> publicMethods(TypeElement builder) {
    return ElementFilter.methodsIn(elements.getAllMembers(builder)).stream()
        .filter(each -> each.getModifiers().contains(Modifier.PUBLIC))
        .filter(each -> each.getParameters().size() == 1);
  }

  /**
   * Tells whether an accessor is abstract in its type, which then must take it from the builder.
   */
  boolean isOwnAbstract(ExecutableElement accessor, TypeElement type) {
    return accessor.getModifiers().contains(Modifier.ABSTRACT)
        && type.equals(accessor.getEnclosingElement());
  }
}
