// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The guidance of Annex B on implementing a control of Annex A, one item for each control: B.6.2.4
 * is the guidance on A.6.2.4. The constants are in the order of the standard.
 *
 * <p>Annex B is normative and must be considered (6.1.3), but its guidance need not be followed. A
 * departure from the guidance is therefore never a nonconformity.
 *
 * <p>Source: ISO/IEC 42001:2023, Annex B, ids and titles, and 6.1.3.
 */
public enum Guidance implements Provision {
  /** B.2.2, guidance on A.2.2, AI policy. */
  B_2_2("B.2.2", AnnexControl.A_2_2),
  /** B.2.3, guidance on A.2.3, Alignment with other organizational policies. */
  B_2_3("B.2.3", AnnexControl.A_2_3),
  /** B.2.4, guidance on A.2.4, Review of the AI policy. */
  B_2_4("B.2.4", AnnexControl.A_2_4),
  /** B.3.2, guidance on A.3.2, AI roles and responsibilities. */
  B_3_2("B.3.2", AnnexControl.A_3_2),
  /** B.3.3, guidance on A.3.3, Reporting of concerns. */
  B_3_3("B.3.3", AnnexControl.A_3_3),
  /** B.4.2, guidance on A.4.2, Resource documentation. */
  B_4_2("B.4.2", AnnexControl.A_4_2),
  /** B.4.3, guidance on A.4.3, Data resources. */
  B_4_3("B.4.3", AnnexControl.A_4_3),
  /** B.4.4, guidance on A.4.4, Tooling resources. */
  B_4_4("B.4.4", AnnexControl.A_4_4),
  /** B.4.5, guidance on A.4.5, System and computing resources. */
  B_4_5("B.4.5", AnnexControl.A_4_5),
  /** B.4.6, guidance on A.4.6, Human resources. */
  B_4_6("B.4.6", AnnexControl.A_4_6),
  /** B.5.2, guidance on A.5.2, AI system impact assessment process. */
  B_5_2("B.5.2", AnnexControl.A_5_2),
  /** B.5.3, guidance on A.5.3, Documentation of AI system impact assessments. */
  B_5_3("B.5.3", AnnexControl.A_5_3),
  /**
   * B.5.4, guidance on A.5.4, Assessing AI system impact on individuals or groups of individuals.
   */
  B_5_4("B.5.4", AnnexControl.A_5_4),
  /** B.5.5, guidance on A.5.5, Assessing societal impacts of AI systems. */
  B_5_5("B.5.5", AnnexControl.A_5_5),
  /** B.6.1.2, guidance on A.6.1.2, Objectives for responsible development of AI system. */
  B_6_1_2("B.6.1.2", AnnexControl.A_6_1_2),
  /** B.6.1.3, guidance on A.6.1.3, Processes for responsible AI system design and development. */
  B_6_1_3("B.6.1.3", AnnexControl.A_6_1_3),
  /** B.6.2.2, guidance on A.6.2.2, AI system requirements and specification. */
  B_6_2_2("B.6.2.2", AnnexControl.A_6_2_2),
  /** B.6.2.3, guidance on A.6.2.3, Documentation of AI system design and development. */
  B_6_2_3("B.6.2.3", AnnexControl.A_6_2_3),
  /** B.6.2.4, guidance on A.6.2.4, AI system verification and validation. */
  B_6_2_4("B.6.2.4", AnnexControl.A_6_2_4),
  /** B.6.2.5, guidance on A.6.2.5, AI system deployment. */
  B_6_2_5("B.6.2.5", AnnexControl.A_6_2_5),
  /** B.6.2.6, guidance on A.6.2.6, AI system operation and monitoring. */
  B_6_2_6("B.6.2.6", AnnexControl.A_6_2_6),
  /** B.6.2.7, guidance on A.6.2.7, AI system technical documentation. */
  B_6_2_7("B.6.2.7", AnnexControl.A_6_2_7),
  /** B.6.2.8, guidance on A.6.2.8, AI system recording of event logs. */
  B_6_2_8("B.6.2.8", AnnexControl.A_6_2_8),
  /** B.7.2, guidance on A.7.2, Data for development and enhancement of AI system. */
  B_7_2("B.7.2", AnnexControl.A_7_2),
  /** B.7.3, guidance on A.7.3, Acquisition of data. */
  B_7_3("B.7.3", AnnexControl.A_7_3),
  /** B.7.4, guidance on A.7.4, Quality of data for AI systems. */
  B_7_4("B.7.4", AnnexControl.A_7_4),
  /** B.7.5, guidance on A.7.5, Data provenance. */
  B_7_5("B.7.5", AnnexControl.A_7_5),
  /** B.7.6, guidance on A.7.6, Data preparation. */
  B_7_6("B.7.6", AnnexControl.A_7_6),
  /** B.8.2, guidance on A.8.2, System documentation and information for users. */
  B_8_2("B.8.2", AnnexControl.A_8_2),
  /** B.8.3, guidance on A.8.3, External reporting. */
  B_8_3("B.8.3", AnnexControl.A_8_3),
  /** B.8.4, guidance on A.8.4, Communication of incidents. */
  B_8_4("B.8.4", AnnexControl.A_8_4),
  /** B.8.5, guidance on A.8.5, Information for interested parties. */
  B_8_5("B.8.5", AnnexControl.A_8_5),
  /** B.9.2, guidance on A.9.2, Processes for responsible use of AI systems. */
  B_9_2("B.9.2", AnnexControl.A_9_2),
  /** B.9.3, guidance on A.9.3, Objectives for responsible use of AI system. */
  B_9_3("B.9.3", AnnexControl.A_9_3),
  /** B.9.4, guidance on A.9.4, Intended use of the AI system. */
  B_9_4("B.9.4", AnnexControl.A_9_4),
  /** B.10.2, guidance on A.10.2, Allocating responsibilities. */
  B_10_2("B.10.2", AnnexControl.A_10_2),
  /** B.10.3, guidance on A.10.3, Suppliers. */
  B_10_3("B.10.3", AnnexControl.A_10_3),
  /** B.10.4, guidance on A.10.4, Customers. */
  B_10_4("B.10.4", AnnexControl.A_10_4);

  static final Index<Guidance> INDEX = Index.of("guidance item", values());

  private static final Map<AnnexControl, Guidance> BY_CONTROL =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Guidance::control, Function.identity()));

  private final String id;
  private final AnnexControl control;

  Guidance(String id, AnnexControl control) {
    this.id = id;
    this.control = control;
  }

  /**
   * Returns the guidance item with an id.
   *
   * @param id the id, alone or preceded by the standard and its edition: {@code B.6.2.4} or {@code
   *     ISO/IEC 42001:2023 B.6.2.4}, in exactly that form
   * @throws IllegalArgumentException if this edition has no such guidance item; the message
   *     suggests alternatives
   */
  public static Guidance parse(String id) {
    return INDEX.parse(id);
  }

  /**
   * Returns the guidance on a control.
   *
   * @param control the control
   */
  public static Guidance on(AnnexControl control) {
    return requireNonNull(BY_CONTROL.get(requireNonNull(control, "control")));
  }

  @Override
  public String id() {
    return id;
  }

  /** Returns the title of the control. */
  @Override
  public String title() {
    return control.title();
  }

  /** Returns true: Annex B is normative, although departures from it are allowed. */
  @Override
  public boolean isNormative() {
    return true;
  }

  @Override
  public boolean isWithin(Provision whole) {
    return Provision.super.isWithin(whole) || control.isWithin(whole);
  }

  /** Returns the control to which this guidance applies. */
  public AnnexControl control() {
    return control;
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id();
  }
}
