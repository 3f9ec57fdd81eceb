// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Extension;
import io.github.aims4j.tables.SystemKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The options of a comparison for matching systems. */
final class KeyOptions {

  private KeyOptions() {}

  /**
   * Returns the key.
   *
   * @param units the extension with the unit, for both registers or for each
   * @param renamed the map from names of units in the old register to those in the new one
   * @throws CommandException if the options are inconsistent
   */
  static SystemKey key(@Nullable List<String> units, @Nullable Map<String, String> renamed) {
    if (units == null) {
      if (renamed != null) {
        throw CommandException.unusable("--renamed requires --unit.");
      }
      return SystemKey.name();
    }
    if (units.size() > 2) {
      throw CommandException.unusable(
          "--unit must be one field, or one for OLD.json and one for NEW.json; %s were given."
              .formatted(units.size()));
    }
    return SystemKey.nameWithin(units.get(0), units.get(units.size() - 1))
        .withRenamed(renamed == null ? Map.of() : renamed);
  }

  /**
   * Requires a register to have the unit, because otherwise no system could be matched.
   *
   * @param aims the register
   * @param input the input
   * @param unit the extension with the unit
   */
  static void requireUnit(Aims aims, Input input, Optional<String> unit) {
    require(aims, input, unit, "--unit");
  }

  /**
   * Requires a register to have the field by which systems are matched first.
   *
   * @param aims the register
   * @param input the input
   * @param field {@code id}, or an extension
   */
  static void requireField(Aims aims, Input input, Optional<String> field) {
    require(aims, input, field.filter(name -> !name.equals("id")), "--key");
  }

  private static void require(Aims aims, Input input, Optional<String> field, String option) {
    if (field.isEmpty()
        || aims.aiSystems().isEmpty()
        || aims.aiSystems().stream()
            .anyMatch(system -> system.extensions().text(field.get()).isPresent())) {
      return;
    }
    throw CommandException.unusable(
        "No AI system of %s has the text field \"%s\" given by %s; they have %s."
            .formatted(input, field.get(), option, texts(aims)));
  }

  private static String texts(Aims aims) {
    TreeSet<String> names = new TreeSet<>();
    aims.aiSystems()
        .forEach(
            system -> {
              for (Extension.Field field : system.extensions()) {
                if (field.value() instanceof Extension.Text) {
                  names.add(field.name());
                }
              }
            });
    return names.isEmpty()
        ? "none"
        : names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
  }
}
