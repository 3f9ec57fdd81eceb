// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import io.github.aims4j.internal.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The parts of a framework that this library lists, and how their ids may be spelled. */
final class PartList {

  /** No part contains further ids. */
  static final Pattern NOTHING_WITHIN = Pattern.compile("(?!)");

  /** Parts contain list items: {@code 6.1.3 d)}. */
  static final Pattern LIST_ITEMS = Pattern.compile("[A-Z](?:\\..*)?+");

  /** Parts contain paragraphs, points and more: {@code Art. 10(2)(f)}. */
  static final Pattern PARAGRAPHS = Pattern.compile(".*");

  private final Vocabulary<FrameworkPart> parts;
  private final boolean isComplete;
  private final UnaryOperator<String> spelling;
  private final Pattern within;

  /**
   * Creates a list.
   *
   * @param reference the name of the framework, for messages
   * @param parts the parts, in order
   * @param isComplete whether they are all
   * @param spelling turns the key of another spelling into that of the id
   * @param within the keys of what a part without parts contains
   */
  PartList(
      String reference,
      List<FrameworkPart> parts,
      boolean isComplete,
      UnaryOperator<String> spelling,
      Pattern within) {
    this.parts = new Vocabulary<>(reference, parts, FrameworkPart::id);
    this.isComplete = isComplete;
    this.spelling = spelling;
    this.within = within;
  }

  /** Reads parts from lines of an id and, after a bar, a title. */
  static List<FrameworkPart> read(String lines) {
    return lines.lines().map(PartList::part).toList();
  }

  private static FrameworkPart part(String line) {
    int bar = line.indexOf(" | ");
    return bar < 0
        ? new FrameworkPart(line, Optional.empty())
        : new FrameworkPart(line.substring(0, bar), Optional.of(line.substring(bar + 3)));
  }

  List<FrameworkPart> all() {
    return parts.all();
  }

  boolean isComplete() {
    return isComplete;
  }

  String key(String id) {
    return spelling.apply(IdKey.of(id));
  }

  /** Tells whether an id is that of a whole, whose parts are listed. */
  boolean hasParts(String id) {
    return parts.hasParts(key(id));
  }

  Optional<FrameworkPart> find(String id) {
    String key = key(id);
    Optional<FrameworkPart> exact = parts.find(key);
    return exact.isPresent() ? exact : containing(key);
  }

  private Optional<FrameworkPart> containing(String key) {
    String whole = IdKey.parent(key);
    while (!whole.isEmpty() && parts.find(whole).isEmpty()) {
      whole = IdKey.parent(whole);
    }
    boolean contains =
        !whole.isEmpty()
            && !parts.hasParts(whole)
            && within.matcher(key.substring(whole.length() + 1)).matches();
    return contains ? parts.find(whole) : Optional.empty();
  }

  /** Says that an id is none of these, and which are near. */
  String refusal(String id) {
    Proposals proposals = new Proposals();
    proposals.look(parts, key(id));
    List<String> near = proposals.best();
    return "%s is not a part of %s%s."
        .formatted(
            Quoted.quoted(id),
            parts.name(),
            near.isEmpty() ? "" : "; near it: " + String.join(", ", near));
  }
}
