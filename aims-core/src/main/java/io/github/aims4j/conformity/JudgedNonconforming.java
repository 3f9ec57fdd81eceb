// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.finding.Argument;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.standard.AuditCriterion;
import java.util.List;
import java.util.Optional;

/**
 * Says what a person has judged not to conform; it is no rule, since nothing is left to examine.
 */
final class JudgedNonconforming {

  static final String ID = "judged-nonconforming";

  private JudgedNonconforming() {}

  static Finding finding(Judgement judgement) {
    String judged = judged(judgement);
    String day = judgement.date().toString();
    return Finding.builder()
        .rule(ID)
        .criteria(criterion(judgement).map(List::of).orElse(List.of()))
        .basis(Basis.REQUIREMENT)
        .weight(Weight.POTENTIAL_MINOR)
        .subject(Subject.of(judgement))
        .path("/verdict")
        .message("On %s a person judged %s not to conform.".formatted(day, judged))
        .remedy("Record the nonconformity and correct it, then judge again.")
        .addArgument(new Argument("judged", judged))
        .addArgument(new Argument("date", day))
        .build();
  }

  private static Optional<AuditCriterion> criterion(Judgement judgement) {
    return judgement
        .requirement()
        .<AuditCriterion>map(provision -> provision)
        .or(() -> judgement.obligation().map(AuditCriterion::parse));
  }

  private static String judged(Judgement judgement) {
    return criterion(judgement)
        .map(AuditCriterion::citation)
        .orElseGet(() -> "what the rule " + judgement.rule().orElseThrow() + " asks");
  }
}
