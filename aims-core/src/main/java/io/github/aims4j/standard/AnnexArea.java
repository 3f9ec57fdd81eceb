// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One of the nine areas that group the controls of Annex A. The constants are in the order of the
 * standard.
 *
 * <p>Source: ISO/IEC 42001:2023, Annex A, ids and titles.
 */
public enum AnnexArea implements Provision {
  /** A.2, Policies related to AI. */
  A_2("A.2", "Policies related to AI"),
  /** A.3, Internal organization. */
  A_3("A.3", "Internal organization"),
  /** A.4, Resources for AI systems. */
  A_4("A.4", "Resources for AI systems"),
  /** A.5, Assessing impacts of AI systems. */
  A_5("A.5", "Assessing impacts of AI systems"),
  /** A.6, AI system life cycle. */
  A_6("A.6", "AI system life cycle"),
  /** A.7, Data for AI systems. */
  A_7("A.7", "Data for AI systems"),
  /** A.8, Information for interested parties of AI systems. */
  A_8("A.8", "Information for interested parties of AI systems"),
  /** A.9, Use of AI systems. */
  A_9("A.9", "Use of AI systems"),
  /** A.10, Third-party and customer relationships. */
  A_10("A.10", "Third-party and customer relationships");

  static final Index<AnnexArea> INDEX = Index.of("area", values());

  private final String id;
  private final String title;

  AnnexArea(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /**
   * Returns the area with an id.
   *
   * @param id the id, alone or preceded by the standard and its edition: {@code A.6} or {@code
   *     ISO/IEC 42001:2023 A.6}, in exactly that form
   * @throws IllegalArgumentException if this edition has no such area; the message suggests
   *     alternatives
   */
  public static AnnexArea parse(String id) {
    return INDEX.parse(id);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public boolean isNormative() {
    return true;
  }

  /** Returns the objectives of this area, in order: one, or the two of A.6. */
  public List<ControlObjective> objectives() {
    return Parts.OBJECTIVES.getOrDefault(this, List.of());
  }

  /** Returns the controls of this area, in order. */
  public List<AnnexControl> controls() {
    return Parts.CONTROLS.getOrDefault(this, List.of());
  }

  /**
   * The objectives and controls of the areas; a separate class, because they refer to the areas
   * when they are initialized.
   */
  private static final class Parts {

    private static final Map<AnnexArea, List<ControlObjective>> OBJECTIVES =
        Arrays.stream(ControlObjective.values())
            .collect(
                Collectors.groupingBy(ControlObjective::area, Collectors.toUnmodifiableList()));

    private static final Map<AnnexArea, List<AnnexControl>> CONTROLS =
        Arrays.stream(AnnexControl.values())
            .collect(Collectors.groupingBy(AnnexControl::area, Collectors.toUnmodifiableList()));
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id();
  }
}
