// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import io.github.aims4j.base.RecordKind;
import java.util.List;

/**
 * The kinds of record that can be evidence of each control of Annex A, the most specific first. The
 * standard has no such table; it follows from the model of this library.
 */
final class ControlEvidence {

  private ControlEvidence() {}

  static List<RecordKind> of(AnnexControl control) {
    return switch (control) {
      case A_2_2 -> List.of(RecordKind.POLICY, RecordKind.DOCUMENT);
      case A_2_3 -> List.of(RecordKind.POLICY);
      case A_2_4 -> List.of(RecordKind.POLICY, RecordKind.MANAGEMENT_REVIEW);
      case A_3_2 -> List.of(RecordKind.ROLE_ASSIGNMENT);
      case A_3_3 ->
          List.of(RecordKind.REPORTING_CHANNEL, RecordKind.CONCERN, RecordKind.AIMS_PROCESS);
      case A_4_2, A_4_3, A_4_4, A_4_5, A_7_3, A_7_4, A_7_6 -> List.of(RecordKind.RESOURCE);
      case A_4_6 -> List.of(RecordKind.RESOURCE, RecordKind.COMPETENCE);
      case A_5_2 -> List.of(RecordKind.AIMS_PROCESS, RecordKind.IMPACT_ASSESSMENT);
      case A_5_3 -> List.of(RecordKind.IMPACT_ASSESSMENT, RecordKind.DOCUMENT);
      case A_5_4, A_5_5 -> List.of(RecordKind.IMPACT_ASSESSMENT);
      case A_6_1_2, A_9_3 -> List.of(RecordKind.OBJECTIVE);
      case A_6_1_3, A_9_2 -> List.of(RecordKind.AIMS_PROCESS);
      case A_6_2_2 -> List.of(RecordKind.SYSTEM_REQUIREMENT);
      case A_6_2_3 -> List.of(RecordKind.DESIGN_DOCUMENTATION, RecordKind.DOCUMENT);
      case A_6_2_4 -> List.of(RecordKind.VERIFICATION_AND_VALIDATION);
      case A_6_2_5 -> List.of(RecordKind.DEPLOYMENT_PLAN, RecordKind.AI_SYSTEM);
      case A_6_2_6 ->
          List.of(RecordKind.OPERATION_RECORD, RecordKind.INDICATOR, RecordKind.MEASUREMENT);
      case A_6_2_7 -> List.of(RecordKind.TECHNICAL_DOCUMENTATION, RecordKind.DOCUMENT);
      case A_6_2_8 -> List.of(RecordKind.EVENT_LOG);
      case A_7_2, A_7_5 -> List.of(RecordKind.AIMS_PROCESS, RecordKind.RESOURCE);
      case A_8_2 -> List.of(RecordKind.USER_INFORMATION, RecordKind.DOCUMENT);
      case A_8_3 -> List.of(RecordKind.REPORTING_CHANNEL, RecordKind.ADVERSE_IMPACT_REPORT);
      case A_8_4 -> List.of(RecordKind.INCIDENT_COMMUNICATION_PLAN, RecordKind.INCIDENT);
      case A_8_5 -> List.of(RecordKind.REPORTING_DUTY);
      case A_9_4 -> List.of(RecordKind.INTENDED_USE);
      case A_10_2 ->
          List.of(
              RecordKind.RESPONSIBILITY_ALLOCATION,
              RecordKind.SUPPLIER,
              RecordKind.CUSTOMER,
              RecordKind.PARTNER);
      case A_10_3 -> List.of(RecordKind.SUPPLIER, RecordKind.AIMS_PROCESS);
      case A_10_4 -> List.of(RecordKind.CUSTOMER);
    };
  }
}
