// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The objective of the controls in an area of Annex A or in a part of A.6. The constants are in the
 * order of the standard.
 *
 * <p>The objective of an area with a single objective has the id and title of the area: the
 * objective of area A.2 is identified by A.2. Only A.6 has two, A.6.1 and A.6.2. In the standard
 * the text of an objective has a heading of its own (A.2.1, A.6.1.1); those headings are not
 * controls. The text is not included here.
 *
 * <p>Source: ISO/IEC 42001:2023, Annex A; the identification of an objective by its area is this
 * library's own.
 */
public enum ControlObjective implements Provision {
  /** The objective of area A.2, Policies related to AI. */
  A_2(AnnexArea.A_2),
  /** The objective of area A.3, Internal organization. */
  A_3(AnnexArea.A_3),
  /** The objective of area A.4, Resources for AI systems. */
  A_4(AnnexArea.A_4),
  /** The objective of area A.5, Assessing impacts of AI systems. */
  A_5(AnnexArea.A_5),
  /** The objective of A.6.1, Management guidance for AI system development. */
  A_6_1("A.6.1", "Management guidance for AI system development", AnnexArea.A_6),
  /** The objective of A.6.2, AI system life cycle. */
  A_6_2("A.6.2", "AI system life cycle", AnnexArea.A_6),
  /** The objective of area A.7, Data for AI systems. */
  A_7(AnnexArea.A_7),
  /** The objective of area A.8, Information for interested parties of AI systems. */
  A_8(AnnexArea.A_8),
  /** The objective of area A.9, Use of AI systems. */
  A_9(AnnexArea.A_9),
  /** The objective of area A.10, Third-party and customer relationships. */
  A_10(AnnexArea.A_10);

  static final Index<ControlObjective> INDEX = Index.of("objective", values());

  private final String id;
  private final String title;
  private final AnnexArea area;

  ControlObjective(AnnexArea area) {
    this(area.id(), area.title(), area);
  }

  ControlObjective(String id, String title, AnnexArea area) {
    this.id = id;
    this.title = title;
    this.area = area;
  }

  /**
   * Returns the objective with an id.
   *
   * @param id the id, alone or preceded by the standard and its edition: {@code A.6.1} or {@code
   *     ISO/IEC 42001:2023 A.6.1}, in exactly that form
   * @throws IllegalArgumentException if this edition has no such objective; the message suggests
   *     alternatives
   */
  public static ControlObjective parse(String id) {
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

  @Override
  public boolean isWithin(Provision whole) {
    return Provision.super.isWithin(whole) || area.isWithin(whole);
  }

  /** Returns the area to which this objective belongs. */
  public AnnexArea area() {
    return area;
  }

  /** Returns the controls that contribute to this objective, in order. */
  public List<AnnexControl> controls() {
    return Parts.CONTROLS.getOrDefault(this, List.of());
  }

  /**
   * The controls of the objectives; a separate class, because they refer to the objectives when
   * they are initialized.
   */
  private static final class Parts {

    private static final Map<ControlObjective, List<AnnexControl>> CONTROLS =
        Arrays.stream(AnnexControl.values())
            .collect(
                Collectors.groupingBy(AnnexControl::objective, Collectors.toUnmodifiableList()));
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id();
  }
}
