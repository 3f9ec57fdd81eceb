// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.InternalAudit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The internal audits that were completed by the day of an examination. */
final class DoneAudits {

  private DoneAudits() {}

  /** The audits that are done, in the order given. */
  static Stream<InternalAudit> of(Examination examination) {
    return examination.completedInternalAudits().stream();
  }

  /** Tells whether an audit has begun, or is done. */
  static boolean hasBegun(InternalAudit audit, Examination examination) {
    return audit.start().filter(day -> !day.isAfter(examination.asOf())).isPresent()
        || examination.isCompleted(audit);
  }

  /** The last day of an audit or, without it, the first day that its report can be of. */
  static Optional<LocalDate> lastDay(InternalAudit audit) {
    return audit.end().or(() -> audit.reportedOn().map(date -> date.firstDay()));
  }

  /**
   * A rule that looks at one audit after the other; none of its checks arises before an audit is
   * done.
   */
  static Rule rule(
      RuleDescription description, BiFunction<InternalAudit, Examination, Outcome> examination) {
    return OnceDone.rule(
        description,
        InternalAudit.class,
        (audit, circumstances) -> circumstances.isCompleted(audit),
        examination);
  }
}
