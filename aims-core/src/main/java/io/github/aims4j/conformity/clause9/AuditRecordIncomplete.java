// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.evaluation.InternalAudit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An internal audit has no objectives, criteria or scope, or its results have not reached the
 * managers concerned.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.2.2). No documented information is asked for on
 * these points, so silence is a question.
 */
final class AuditRecordIncomplete {

  private static final Check DEFINED =
      Check.asking("9.2.2-04")
          .key("defined")
          .question(
              "These internal audits have begun, and their objectives, criteria or scope are not on record.",
              "What were the audits to find out, against which criteria, and how far did they reach?")
          .build();

  private static final Check REPORTED =
      Check.asking("9.2.2-06")
          .key("reported")
          .question(
              "The records do not show that the results of these internal audits reached managers.",
              "Which managers got the results, and when?")
          .build();

  private static final Check RECIPIENTS =
      Check.asking("9.2.2-06")
          .key("recipients")
          .question(
              "The owner of an audited process is not among those who received the results of these internal audits.",
              "How did the owners of the audited processes get the results?")
          .build();

  private AuditRecordIncomplete() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("audit-record-complete")
            .asks(
                "Does each internal audit state its objectives, criteria and scope, and were its results reported?")
            .reads(
                "InternalAudit.objectives",
                "InternalAudit.criteria",
                "InternalAudit.scope",
                "InternalAudit.reportedTo",
                "InternalAudit.reportedOn",
                "InternalAudit.processes",
                "AimsProcess.owner")
            .checks(DEFINED, REPORTED, RECIPIENTS)
            .build(),
        InternalAudit.class,
        AuditRecordIncomplete::examine);
  }

  private static Outcome examine(InternalAudit audit, Examination examination) {
    Outcome defined =
        DoneAudits.hasBegun(audit, examination) ? defined(audit) : DEFINED.notTriggered(audit);
    return examination.isCompleted(audit)
        ? Outcome.all(defined, reported(audit, examination), recipients(audit, examination))
        : Outcome.all(defined, REPORTED.notTriggered(audit), RECIPIENTS.notTriggered(audit));
  }

  private static Outcome defined(InternalAudit audit) {
    Map<String, Boolean> parts = new LinkedHashMap<>();
    parts.put("/objectives", !audit.objectives().isEmpty());
    parts.put("/criteria", !audit.criteria().isEmpty());
    parts.put("/scope", audit.scope().isPresent());
    return parts.containsValue(false)
        ? Outcome.all(
            parts.entrySet().stream()
                .filter(part -> !part.getValue())
                .map(part -> DEFINED.silent(audit, part.getKey())))
        : DEFINED.supported(audit);
  }

  private static Outcome reported(InternalAudit audit, Examination examination) {
    if (audit.reportedTo().isEmpty()) {
      return REPORTED.silent(audit, "/reportedTo");
    }
    return examination.hasHappened(audit.reportedOn())
        ? REPORTED.supported(audit)
        : REPORTED.silent(audit, "/reportedOn");
  }

  private static Outcome recipients(InternalAudit audit, Examination examination) {
    List<Id<Party>> owners =
        audit.processes().stream()
            .flatMap(id -> examination.aims().find(AimsProcess.class, id).stream())
            .flatMap(process -> process.owner().stream())
            .toList();
    if (owners.isEmpty() || audit.reportedTo().isEmpty()) {
      return RECIPIENTS.notTriggered(audit);
    }
    return Set.copyOf(audit.reportedTo()).containsAll(owners)
        ? RECIPIENTS.supported(audit)
        : RECIPIENTS.silent(audit, "/reportedTo");
  }
}
