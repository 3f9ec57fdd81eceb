// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard.framework;

import io.github.aims4j.internal.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The parts of a framework that this library lists, and how their ids may be spelled.
 *
 * <p>Source: the frameworks, ids and short titles.
 */
public final class PartList {

  /** No part contains further ids. */
  public static final Pattern NOTHING_WITHIN = Pattern.compile("(?!)");

  /** Parts contain list items: {@code 6.1.3 d)}. */
  public static final Pattern LIST_ITEMS = Pattern.compile("[A-Z](?:\\..*)?+");

  /** Parts contain paragraphs, points and more: {@code Art. 10(2)(f)}. */
  public static final Pattern PARAGRAPHS = Pattern.compile(".*");

  private final Vocabulary<ListedPart> parts;
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
  public PartList(
      String reference,
      List<ListedPart> parts,
      boolean isComplete,
      UnaryOperator<String> spelling,
      Pattern within) {
    this.parts = new Vocabulary<>(reference, parts, ListedPart::id);
    this.isComplete = isComplete;
    this.spelling = spelling;
    this.within = within;
  }

  /** Reads parts from lines of an id and, after a bar, a title. */
  static List<ListedPart> read(String lines) {
    return lines.lines().map(PartList::part).toList();
  }

  private static ListedPart part(String line) {
    int bar = line.indexOf(" | ");
    return bar < 0
        ? new ListedPart(line, Optional.empty())
        : new ListedPart(line.substring(0, bar), Optional.of(line.substring(bar + 3)));
  }

  /** Returns the parts, in order. */
  public List<ListedPart> all() {
    return parts.all();
  }

  /** Tells whether these are all parts. */
  public boolean isComplete() {
    return isComplete;
  }

  /**
   * Returns the key of an id, however spelled.
   *
   * @param id the id
   */
  public String key(String id) {
    return spelling.apply(IdKey.of(id));
  }

  /**
   * Tells whether an id is that of a whole, whose parts are listed.
   *
   * @param id the id
   */
  public boolean hasParts(String id) {
    return parts.hasParts(key(id));
  }

  /**
   * Returns the part with an id, or the one that contains it; empty: there is none.
   *
   * @param id the id, however spelled
   */
  public Optional<ListedPart> find(String id) {
    String key = key(id);
    Optional<ListedPart> exact = parts.find(key);
    return exact.isPresent() ? exact : containing(key);
  }

  private Optional<ListedPart> containing(String key) {
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

  /**
   * Says that an id is none of these, and which are near.
   *
   * @param id the id
   */
  public String refusal(String id) {
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
