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
 */
record Derivation(
    List<TypeElement> roots,
    String version,
    Map<String, Integer> minItems,
    Set<String> mayBeBlank,
    Set<String> mayBeZero) {

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
    return new Derivation(roots, version, minItems, mayBeBlank, mayBeZero);
  }

  /** Returns the attributes that an exception names, as {@code Type.accessor}. */
  Stream<String> exceptions() {
    return Stream.of(minItems.keySet(), mayBeBlank, mayBeZero).flatMap(Set::stream);
  }

  private static List<String> exceptions(AnnotationMirror derive, String name, Elements elements) {
    List<String> accessors = new ArrayList<>();
    for (AnnotationValue each : list(value(derive, name, elements))) {
      AnnotationMirror exception = (AnnotationMirror) each.getValue();
      TypeElement type = element(value(exception, "type", elements));
      Object accessor = value(exception, "accessor", elements).getValue();
      accessors.add(type.getSimpleName() + "." + accessor);
    }
    return accessors;
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
