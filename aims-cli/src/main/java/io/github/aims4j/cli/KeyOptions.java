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

/** What the options of a comparison say about how a system is known again. */
final class KeyOptions {

  private KeyOptions() {}

  /**
   * Returns the key.
   *
   * @param units the extension that holds the unit, in both registers or in each of them
   * @param renamed what a unit of the old register is called in the new one
   * @throws CommandException if the options do not go together
   */
  static SystemKey key(@Nullable List<String> units, @Nullable Map<String, String> renamed) {
    if (units == null) {
      if (renamed != null) {
        throw CommandException.unusable("--renamed renames units, so it goes with --unit only.");
      }
      return SystemKey.name();
    }
    if (units.size() > 2) {
      throw CommandException.unusable(
          "--unit is one field, or one of OLD.json and one of NEW.json; %d were given."
              .formatted(units.size()));
    }
    return SystemKey.nameWithin(units.get(0), units.get(units.size() - 1))
        .withRenamed(renamed == null ? Map.of() : renamed);
  }

  /**
   * Demands that a register has the unit: else no system would be found again, and nobody would see
   * why.
   *
   * @param aims the register
   * @param input where it was read
   * @param unit the extension that holds the unit
   */
  static void requireUnit(Aims aims, Input input, Optional<String> unit) {
    if (unit.isEmpty()
        || aims.aiSystems().isEmpty()
        || aims.aiSystems().stream()
            .anyMatch(system -> system.extensions().text(unit.get()).isPresent())) {
      return;
    }
    throw CommandException.unusable(
        "No AI system of %s has a text \"%s\", which --unit names; they have %s."
            .formatted(input, unit.get(), texts(aims)));
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
