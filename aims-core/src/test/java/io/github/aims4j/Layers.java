// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Layers of which each knows only those below it. ArchUnit reports calls, signatures and
 * annotations; the list of permitted subclasses is read in addition, because it reports none.
 */
final class Layers {

  /** The layer of types that are not part of the project. */
  static final String OUTSIDE = "";

  private final List<String> names;
  private final Function<JavaClass, String> layerOf;

  Layers(List<String> namesFromTheGroundUp, Function<JavaClass, String> layerOf) {
    this.names = namesFromTheGroundUp;
    this.layerOf = layerOf;
  }

  boolean contain(String layer) {
    return names.contains(layer);
  }

  /** Returns a line for each dependency that points upwards, in alphabetical order. */
  List<String> violations(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> dependencies(classes, type).flatMap(target -> upwards(type, target)))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<JavaClass> dependencies(JavaClasses classes, JavaClass type) {
    return Stream.concat(
        type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass),
        permitted(classes, type));
  }

  private static Stream<JavaClass> permitted(JavaClasses classes, JavaClass type) {
    return Optional.ofNullable(type.reflect().getPermittedSubclasses()).stream()
        .flatMap(Arrays::stream)
        .map(classes::get);
  }

  private Stream<String> upwards(JavaClass type, JavaClass target) {
    String from = layerOf.apply(type);
    String to = layerOf.apply(target.getBaseComponentType());
    return names.indexOf(to) > names.indexOf(from)
        ? Stream.of(type.getName() + " names " + target.getBaseComponentType().getName())
        : Stream.empty();
  }
}
