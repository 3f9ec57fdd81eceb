// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.internal.Invariants;
import io.github.aims4j.standard.framework.FrameworkList;
import io.github.aims4j.standard.framework.FrameworkNames;
import io.github.aims4j.standard.framework.IdKey;
import io.github.aims4j.standard.framework.PartList;
import java.util.List;
import java.util.Optional;

/**
 * Another framework, in one edition, to which provisions of ISO/IEC 42001:2023 are mapped: a
 * standard, a law, a policy of a group of companies. Two are equal if their ids are.
 *
 * <p>Source: the frameworks, ids and short titles; this library, for its own names of them.
 * Immutable and thread-safe.
 */
public final class Framework {

  /** The AI Risk Management Framework of NIST: functions, categories and subcategories. */
  public static final Framework NIST_AI_RMF = NistAiRmf.framework();

  /** Information security management systems: clauses and controls of Annex A. */
  public static final Framework ISO_IEC_27001 = Iso27001.framework();

  /** Quality management systems, with an older structure of clauses. */
  public static final Framework ISO_9001 = Iso9001.framework();

  /** Guidance on AI risk management: its lists of objectives and of sources of risk. */
  public static final Framework ISO_IEC_23894 = Iso23894.framework();

  /** The regulation of the European Union on artificial intelligence: articles and annexes. */
  public static final Framework EU_AI_ACT = EuAiAct.framework();

  private static final List<Framework> KNOWN =
      List.of(NIST_AI_RMF, ISO_IEC_27001, ISO_9001, ISO_IEC_23894, EU_AI_ACT);

  private final FrameworkNames names;
  private final String note;
  private final Optional<PartList> parts;

  Framework(FrameworkNames names, String note, Optional<PartList> parts) {
    this.names = names;
    this.note = note;
    this.parts = parts;
  }

  /** Returns a framework of which all parts are listed. */
  static Framework listed(FrameworkList list, String note) {
    return new Framework(list.names(), note, Optional.of(list.parts()));
  }

  /** Returns the frameworks that this library has mappings for, in order. */
  public static List<Framework> known() {
    return KNOWN;
  }

  /**
   * Returns the framework that a text names, such as that of {@link
   * io.github.aims4j.planning.Crosswalk#framework()}: a known one if it is one of its names,
   * however spelled, or else one of the organization's own. A name without an edition means the
   * edition known here; a name with another edition is another framework.
   *
   * @param text the name, such as {@code ISO/IEC 27001:2022}
   * @throws IllegalArgumentException if the text is blank
   */
  public static Framework of(String text) {
    Invariants.requireText(text, "Framework");
    return KNOWN.stream()
        .filter(each -> each.names.include(text))
        .findFirst()
        .orElseGet(() -> new Framework(FrameworkNames.own(text), "", Optional.empty()));
  }

  /** Returns the short id in lower case with hyphens, such as {@code nist-ai-rmf}. */
  public String id() {
    return names.id();
  }

  /** Returns the name with its edition, such as {@code NIST AI RMF 1.0}. */
  public String reference() {
    return names.reference();
  }

  FrameworkNames names() {
    return names;
  }

  /**
   * Returns where the mappings of this library to it come from and what they do not say, in full
   * sentences; empty: a framework of the organization's own.
   */
  public Optional<String> note() {
    return note.isEmpty() ? Optional.empty() : Optional.of(note);
  }

  /**
   * Returns the parts that this library lists, wholes before their parts, in the order of the
   * framework; empty: it has no list.
   */
  public List<FrameworkPart> parts() {
    return parts.stream().flatMap(list -> list.all().stream()).map(FrameworkPart::of).toList();
  }

  /** Tells whether {@link #parts()} are all, so that an id that is none of them is wrong. */
  public boolean hasAllParts() {
    return parts.filter(PartList::isComplete).isPresent();
  }

  /**
   * Returns the part with an id, however spelled ({@code govern-1.1}), or the one that contains a
   * paragraph or list item ({@code Art. 10(2)}); empty: the list has none.
   *
   * @param id an id
   */
  public Optional<FrameworkPart> part(String id) {
    return parts.flatMap(list -> list.find(id)).map(FrameworkPart::of);
  }

  /**
   * Returns the part with an id, however spelled.
   *
   * @param id an id
   * @throws IllegalArgumentException if {@link #part} has none; the message says which are near
   */
  public FrameworkPart parse(String id) {
    requireNonNull(id, "id");
    return part(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    parts
                        .map(list -> list.refusal(id))
                        .orElse("This library has no list of the parts of " + reference() + ".")));
  }

  /** Tells whether an id is that of a whole, whose parts are listed. */
  boolean hasParts(String id) {
    return parts.filter(list -> list.hasParts(id)).isPresent();
  }

  /** Returns the key of an id of this framework. */
  String key(String id) {
    return parts.map(list -> list.key(id)).orElseGet(() -> IdKey.of(id));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Framework framework && framework.id().equals(id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  /** Returns the name with its edition. */
  @Override
  public String toString() {
    return reference();
  }
}
