package io.github.aims4j.tables;

import io.github.aims4j.operation.AiSystem;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * By what a system of one register is known again in another one: its name and, where the registers
 * have a column for it, the unit that it belongs to, such as an agency.
 *
 * <p>White space, letter case and the composition of accents in Unicode do not count: they change
 * with who typed a row. All else does, also punctuation: whether {@code Chatbot 2} is {@code
 * Chatbot (2)} is for people to say.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 */
public final class SystemKey {

  private final Optional<String> unitBefore;
  private final Optional<String> unitAfter;
  private final Map<String, String> renamed;

  private SystemKey(
      Optional<String> unitBefore, Optional<String> unitAfter, Map<String, String> renamed) {
    this.unitBefore = unitBefore;
    this.unitAfter = unitAfter;
    this.renamed = renamed;
  }

  /** Returns a key of the name alone. */
  public static SystemKey name() {
    return new SystemKey(Optional.empty(), Optional.empty(), Map.of());
  }

  /**
   * Returns a key of the unit and the name.
   *
   * @param unitBefore the extension that holds the unit in the earlier register, such as {@code
   *     x-agency}
   * @param unitAfter the extension that holds the unit in the later register
   */
  public static SystemKey nameWithin(String unitBefore, String unitAfter) {
    return new SystemKey(Optional.of(unitBefore), Optional.of(unitAfter), Map.of());
  }

  /**
   * Returns this key for registers that call the same units by different names.
   *
   * @param units what a unit of the earlier register is called in the later one
   */
  public SystemKey withRenamed(Map<String, String> units) {
    Map<String, String> folded = new TreeMap<>();
    units.forEach((before, after) -> folded.put(folded(before), folded(after)));
    return new SystemKey(unitBefore, unitAfter, Map.copyOf(folded));
  }

  /**
   * Returns the extension that holds the unit in the earlier register; empty: the name alone
   * counts.
   */
  public Optional<String> unitBefore() {
    return unitBefore;
  }

  /**
   * Returns the extension that holds the unit in the later register; empty: the name alone counts.
   */
  public Optional<String> unitAfter() {
    return unitAfter;
  }

  List<String> before(AiSystem system) {
    String unit = unit(system, unitBefore);
    return List.of(renamed.getOrDefault(unit, unit), folded(system.name()));
  }

  List<String> after(AiSystem system) {
    return List.of(unit(system, unitAfter), folded(system.name()));
  }

  private static String unit(AiSystem system, Optional<String> field) {
    return folded(field.flatMap(system.extensions()::text).orElse(""));
  }

  /** By way of capitals, so that letters with two small forms fold into one. */
  private static String folded(String text) {
    return Normalizer.normalize(Spaces.collapse(text), Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
