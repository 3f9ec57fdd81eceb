// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Finding;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule on what a change means.
 *
 * @param description what it asks, and its one check
 * @param examination what it finds in a record that changed
 */
record ChangeRule(
    RuleDescription description,
    Function<ChangedRecord, Stream<Outcome.Contradicted>> examination) {

  Stream<Finding> findings(ChangedRecord changed) {
    return examination.apply(changed).map(outcome -> outcome.finding(description.id()));
  }
}
