// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.records;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Link;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Subject;
import java.util.Optional;

/**
 * A record refers to an id that no record has, or to a record of another kind.
 *
 * <p>Basis: the integrity of the records. It says nothing of conformity.
 */
final class UnknownReference {

  private static final Check MISSING =
      check("missing", "The {record} refers to the {kind} \"{id}\", and no record has that id.");

  private static final Check OTHER_KIND =
      check(
          "other-kind",
          "The {record} refers to the {kind} \"{id}\", but the record of that id is of kind {actual}.");

  private UnknownReference() {}

  private static Check check(String key, String message) {
    return Check.recordForm()
        .key(key)
        .finding(message, "Add the record, or correct the reference.")
        .build();
  }

  static Rule rule() {
    return Rule.forLinks(
        RuleDescription.builder()
            .id("unknown-reference")
            .asks("Do all references resolve?")
            .checks(MISSING, OTHER_KIND)
            .build(),
        UnknownReference::examine);
  }

  private static Outcome examine(Link link, Examination examination) {
    Optional<RecordKind> actual = examination.aims().find(link.id()).map(Entity::kind);
    if (actual.isEmpty()) {
      return contradicted(MISSING, link);
    }
    return actual.get() == link.kind()
        ? MISSING.supported(link.from())
        : contradicted(OTHER_KIND, link).with("actual", actual.get().term());
  }

  private static Outcome.Contradicted contradicted(Check check, Link link) {
    return check
        .contradicted(link.from(), link.path())
        .with("record", Subject.of(link.from()))
        .with("kind", link.kind().term())
        .with("id", link.id());
  }
}
