// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.operation.AiSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The key that identifies a system in two registers: its name and, if the registers have a column
 * for it, its unit, such as an agency.
 *
 * <p>White space, letter case and the composition of accents in Unicode are ignored, because they
 * depend on who entered a row. Punctuation is significant: only people can decide whether {@code
 * Chatbot 2} is {@code Chatbot (2)}.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 */
public final class SystemKey {

  private final Optional<String> unitBefore;
  private final Optional<String> unitAfter;
  private final Map<String, String> renamed;
  private final Optional<String> first;

  private SystemKey(
      Optional<String> unitBefore,
      Optional<String> unitAfter,
      Map<String, String> renamed,
      Optional<String> first) {
    this.first = first;
    this.unitBefore = unitBefore;
    this.unitAfter = unitAfter;
    this.renamed = renamed;
  }

  /** Returns a key that consists of the name only. */
  public static SystemKey name() {
    return new SystemKey(Optional.empty(), Optional.empty(), Map.of(), Optional.empty());
  }

  /**
   * Returns a key that consists of the unit and the name.
   *
   * @param unitBefore the extension with the unit in the earlier register, such as {@code x-agency}
   * @param unitAfter the extension with the unit in the later register
   */
  public static SystemKey nameWithin(String unitBefore, String unitAfter) {
    return new SystemKey(
        Optional.of(unitBefore), Optional.of(unitAfter), Map.of(), Optional.empty());
  }

  /**
   * Returns this key for registers with different names for the same units.
   *
   * @param units the map from names of units in the earlier register to those in the later one
   */
  public SystemKey withRenamed(Map<String, String> units) {
    Map<String, String> folded = new TreeMap<>();
    units.forEach((before, after) -> folded.put(Spaces.folded(before), Spaces.folded(after)));
    return new SystemKey(unitBefore, unitAfter, Map.copyOf(folded), first);
  }

  /**
   * Returns this key for registers in which systems keep a number or id: systems with the same text
   * in a field are the same, whatever their names. Those without one are identified as by this key.
   *
   * @param field {@code id}, or an extension such as {@code x-number}
   */
  public SystemKey after(String field) {
    return new SystemKey(unitBefore, unitAfter, renamed, Optional.of(field));
  }

  /** Returns the field that identifies systems before their names do; empty: there is none. */
  public Optional<String> field() {
    return first;
  }

  /** Returns the text of a system in the field; empty: it has none, or there is no such field. */
  Optional<String> text(AiSystem system) {
    return first
        .flatMap(
            field ->
                field.equals("id")
                    ? Optional.of(system.id().value())
                    : system.extensions().text(field))
        .map(Spaces::folded)
        .filter(text -> !text.isEmpty());
  }

  /**
   * Returns the extension with the unit in the earlier register; empty: the key is the name only.
   */
  public Optional<String> unitBefore() {
    return unitBefore;
  }

  /** Returns the extension with the unit in the later register; empty: the key is the name only. */
  public Optional<String> unitAfter() {
    return unitAfter;
  }

  List<String> before(AiSystem system) {
    String unit = unit(system, unitBefore);
    return List.of(renamed.getOrDefault(unit, unit), Spaces.folded(system.name()));
  }

  List<String> after(AiSystem system) {
    return List.of(unit(system, unitAfter), Spaces.folded(system.name()));
  }

  private static String unit(AiSystem system, Optional<String> field) {
    return Spaces.folded(field.flatMap(system.extensions()::text).orElse(""));
  }
}
