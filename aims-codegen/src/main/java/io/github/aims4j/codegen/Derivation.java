// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * What the annotation {@code Derive} asks for.
 *
 * @param roots the types of documents, that of an AIMS first
 * @param version the version of the format
 * @param minItems the least number of elements of some lists, by {@code Type.accessor}
 * @param mayBeBlank the texts that can be blank, by {@code Type.accessor}
 * @param mayBeZero the integers that can be zero, by {@code Type.accessor}
 * @param names the fields that are not named after their accessors, by {@code Type.accessor}
 */
record Derivation(
    List<TypeElement> roots,
    String version,
    Map<String, Integer> minItems,
    Set<String> mayBeBlank,
    Set<String> mayBeZero,
    Map<String, String> names) {

  /** Reads the annotation. */
  static Derivation of(AnnotationMirror derive, Elements elements) {
    List<TypeElement> roots = new ArrayList<>();
    for (AnnotationValue root : list(value(derive, "roots", elements))) {
      roots.add(element(root));
    }
    Map<String, Integer> minItems = new HashMap<>();
    exceptions(derive, "atLeastOne", elements).forEach(accessor -> minItems.put(accessor, 1));
    Set<String> mayBeBlank = Set.copyOf(exceptions(derive, "mayBeBlank", elements));
    Set<String> mayBeZero = Set.copyOf(exceptions(derive, "mayBeZero", elements));
    String version = (String) value(derive, "version", elements).getValue();
    return new Derivation(roots, version, minItems, mayBeBlank, mayBeZero, names(derive, elements));
  }

  /** Returns the attributes that an exception names, as {@code Type.accessor}. */
  Stream<String> exceptions() {
    return Stream.of(minItems.keySet(), mayBeBlank, mayBeZero, names.keySet()).flatMap(Set::stream);
  }

  private static List<String> exceptions(AnnotationMirror derive, String name, Elements elements) {
    return list(value(derive, name, elements)).stream()
        .map(each -> accessor((AnnotationMirror) each.getValue(), elements))
        .toList();
  }

  private static Map<String, String> names(AnnotationMirror derive, Elements elements) {
    Map<String, String> names = new HashMap<>();
    for (AnnotationValue each : list(value(derive, "named", elements))) {
      AnnotationMirror exception = (AnnotationMirror) each.getValue();
      names.put(
          accessor(exception, elements), (String) value(exception, "name", elements).getValue());
    }
    return names;
  }

  private static String accessor(AnnotationMirror exception, Elements elements) {
    TypeElement type = element(value(exception, "type", elements));
    return type.getSimpleName() + "." + value(exception, "accessor", elements).getValue();
  }

  private static AnnotationValue value(AnnotationMirror mirror, String name, Elements elements) {
    return elements.getElementValuesWithDefaults(mirror).entrySet().stream()
        .filter(each -> each.getKey().getSimpleName().contentEquals(name))
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  // The value of an attribute that is an array is a list of values.
  @SuppressWarnings("unchecked")
  private static List<AnnotationValue> list(AnnotationValue array) {
    return (List<AnnotationValue>) array.getValue();
  }

  private static TypeElement element(AnnotationValue classValue) {
    return (TypeElement) ((DeclaredType) (TypeMirror) classValue.getValue()).asElement();
  }
}
