// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import io.github.aims4j.base.RecordKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One of the 38 reference controls of Annex A. The organization determines which of them are
 * necessary (6.1.3); it can exclude some with a justification and add controls of its own, which
 * are not listed here. The constants are in the order of the standard, A.10 after A.9.
 *
 * <p>Some ids also exist in Annex A of ISO/IEC 27001:2022; use {@link #reference()} where both
 * standards can occur.
 *
 * <p>Source: ISO/IEC 42001:2023, Annex A, ids and titles.
 */
public enum AnnexControl implements Provision {
  /** A.2.2, AI policy. */
  A_2_2("A.2.2", "AI policy", ControlObjective.A_2),
  /** A.2.3, Alignment with other organizational policies. */
  A_2_3("A.2.3", "Alignment with other organizational policies", ControlObjective.A_2),
  /** A.2.4, Review of the AI policy. */
  A_2_4("A.2.4", "Review of the AI policy", ControlObjective.A_2),
  /** A.3.2, AI roles and responsibilities. */
  A_3_2("A.3.2", "AI roles and responsibilities", ControlObjective.A_3),
  /** A.3.3, Reporting of concerns. */
  A_3_3("A.3.3", "Reporting of concerns", ControlObjective.A_3),
  /** A.4.2, Resource documentation. */
  A_4_2("A.4.2", "Resource documentation", ControlObjective.A_4),
  /** A.4.3, Data resources. */
  A_4_3("A.4.3", "Data resources", ControlObjective.A_4),
  /** A.4.4, Tooling resources. */
  A_4_4("A.4.4", "Tooling resources", ControlObjective.A_4),
  /** A.4.5, System and computing resources. */
  A_4_5("A.4.5", "System and computing resources", ControlObjective.A_4),
  /** A.4.6, Human resources. */
  A_4_6("A.4.6", "Human resources", ControlObjective.A_4),
  /** A.5.2, AI system impact assessment process. */
  A_5_2("A.5.2", "AI system impact assessment process", ControlObjective.A_5),
  /** A.5.3, Documentation of AI system impact assessments. */
  A_5_3("A.5.3", "Documentation of AI system impact assessments", ControlObjective.A_5),
  /** A.5.4, Assessing AI system impact on individuals or groups of individuals. */
  A_5_4(
      "A.5.4",
      "Assessing AI system impact on individuals or groups of individuals",
      ControlObjective.A_5),
  /** A.5.5, Assessing societal impacts of AI systems. */
  A_5_5("A.5.5", "Assessing societal impacts of AI systems", ControlObjective.A_5),
  /** A.6.1.2, Objectives for responsible development of AI system. */
  A_6_1_2("A.6.1.2", "Objectives for responsible development of AI system", ControlObjective.A_6_1),
  /** A.6.1.3, Processes for responsible AI system design and development. */
  A_6_1_3(
      "A.6.1.3",
      "Processes for responsible AI system design and development",
      ControlObjective.A_6_1),
  /** A.6.2.2, AI system requirements and specification. */
  A_6_2_2("A.6.2.2", "AI system requirements and specification", ControlObjective.A_6_2),
  /** A.6.2.3, Documentation of AI system design and development. */
  A_6_2_3("A.6.2.3", "Documentation of AI system design and development", ControlObjective.A_6_2),
  /** A.6.2.4, AI system verification and validation. */
  A_6_2_4("A.6.2.4", "AI system verification and validation", ControlObjective.A_6_2),
  /** A.6.2.5, AI system deployment. */
  A_6_2_5("A.6.2.5", "AI system deployment", ControlObjective.A_6_2),
  /** A.6.2.6, AI system operation and monitoring. */
  A_6_2_6("A.6.2.6", "AI system operation and monitoring", ControlObjective.A_6_2),
  /** A.6.2.7, AI system technical documentation. */
  A_6_2_7("A.6.2.7", "AI system technical documentation", ControlObjective.A_6_2),
  /** A.6.2.8, AI system recording of event logs. */
  A_6_2_8("A.6.2.8", "AI system recording of event logs", ControlObjective.A_6_2),
  /** A.7.2, Data for development and enhancement of AI system. */
  A_7_2("A.7.2", "Data for development and enhancement of AI system", ControlObjective.A_7),
  /** A.7.3, Acquisition of data. */
  A_7_3("A.7.3", "Acquisition of data", ControlObjective.A_7),
  /** A.7.4, Quality of data for AI systems. */
  A_7_4("A.7.4", "Quality of data for AI systems", ControlObjective.A_7),
  /** A.7.5, Data provenance. */
  A_7_5("A.7.5", "Data provenance", ControlObjective.A_7),
  /** A.7.6, Data preparation. */
  A_7_6("A.7.6", "Data preparation", ControlObjective.A_7),
  /** A.8.2, System documentation and information for users. */
  A_8_2("A.8.2", "System documentation and information for users", ControlObjective.A_8),
  /** A.8.3, External reporting. */
  A_8_3("A.8.3", "External reporting", ControlObjective.A_8),
  /** A.8.4, Communication of incidents. */
  A_8_4("A.8.4", "Communication of incidents", ControlObjective.A_8),
  /** A.8.5, Information for interested parties. */
  A_8_5("A.8.5", "Information for interested parties", ControlObjective.A_8),
  /** A.9.2, Processes for responsible use of AI systems. */
  A_9_2("A.9.2", "Processes for responsible use of AI systems", ControlObjective.A_9),
  /** A.9.3, Objectives for responsible use of AI system. */
  A_9_3("A.9.3", "Objectives for responsible use of AI system", ControlObjective.A_9),
  /** A.9.4, Intended use of the AI system. */
  A_9_4("A.9.4", "Intended use of the AI system", ControlObjective.A_9),
  /** A.10.2, Allocating responsibilities. */
  A_10_2("A.10.2", "Allocating responsibilities", ControlObjective.A_10),
  /** A.10.3, Suppliers. */
  A_10_3("A.10.3", "Suppliers", ControlObjective.A_10),
  /** A.10.4, Customers. */
  A_10_4("A.10.4", "Customers", ControlObjective.A_10);

  static final Index<AnnexControl> INDEX = Index.of("control", values());

  private final String id;
  private final String title;
  private final ControlObjective objective;

  AnnexControl(String id, String title, ControlObjective objective) {
    this.id = id;
    this.title = title;
    this.objective = objective;
  }

  /**
   * Returns the control with an id.
   *
   * @param id the id, alone or preceded by the standard and its edition: {@code A.6.2.4} or {@code
   *     ISO/IEC 42001:2023 A.6.2.4}, in exactly that form
   * @throws IllegalArgumentException if this edition has no such control; the message suggests
   *     alternatives
   */
  public static AnnexControl parse(String id) {
    return INDEX.parse(id);
  }

  /**
   * Returns the kinds of record that can be evidence of the control, the most specific first; at
   * least one. In addition, {@link RecordKind#CONTROL_IMPLEMENTATION} and {@link
   * RecordKind#CONTROL} apply to every control. Source: this library's model; the standard has no
   * such list.
   */
  public List<RecordKind> evidence() {
    return ControlEvidence.of(this);
  }

  /**
   * Returns the AI roles on which the control usually bears, the roles without their sub-roles; at
   * least one. Source: this library's policy; the standard leaves it to the organization.
   */
  public Set<AiRole> roles() {
    return ControlRoles.of(this);
  }

  /**
   * Tells whether the control usually bears on a role: on the role itself, on the role that it
   * belongs to, or on one of its sub-roles. Source: this library's policy.
   *
   * @param role the role
   */
  public boolean bearsOn(AiRole role) {
    return roles().stream()
        .anyMatch(
            each ->
                each == role
                    || each.parent().equals(Optional.of(role))
                    || role.parent().equals(Optional.of(each)));
  }

  /**
   * Tells whether the control asks for what the developer of a system does, so that it is not asked
   * of a system that was obtained as it is. Source: this library's policy.
   */
  public boolean concernsDevelopment() {
    return ControlRoles.concernsDevelopment(this);
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
    return Provision.super.isWithin(whole) || objective.isWithin(whole);
  }

  /** Returns the area to which this control belongs. */
  public AnnexArea area() {
    return objective.area();
  }

  /** Returns the objective to which this control contributes. */
  public ControlObjective objective() {
    return objective;
  }

  /** Returns the guidance of Annex B on this control. */
  public Guidance guidance() {
    return Guidance.on(this);
  }

  /**
   * Returns the phase of the Plan-Do-Check-Act cycle in which controls are implemented: always
   * {@link PdcaPhase#DO}, see {@link PdcaPhase#mappingSource()}.
   */
  public PdcaPhase phase() {
    return PdcaPhase.DO;
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id();
  }
}
