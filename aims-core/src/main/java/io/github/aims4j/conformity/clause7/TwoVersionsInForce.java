// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause7;

import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.support.Document;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A document is in force, and so is one that it supersedes, directly or through others.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 7.5.3).
 */
final class TwoVersionsInForce {

  private static final Check ONE =
      Check.requirement(Weight.POTENTIAL_MINOR, "7.5.3-03")
          .finding(
              "\"{document}\" is in force, although \"{successor}\" supersedes it and is in force as well.",
              "Mark the earlier version as superseded, and check that nobody works with it.")
          .build();

  private TwoVersionsInForce() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("document-one-in-force")
            .asks("Is no more than one version of each document in force?")
            .reads(
                "Document.supersedes",
                "Document.status",
                "Document.effectiveFrom",
                "Document.version")
            .checks(ONE)
            .build(),
        Document.class,
        TwoVersionsInForce::examine);
  }

  private static Outcome examine(Document document, Examination examination) {
    if (document.supersedes().isEmpty() || !examination.isInForce(document)) {
      return ONE.notTriggered(document);
    }
    Set<Id<Document>> seen = new HashSet<>(Set.of(document.id()));
    Optional<Id<Document>> earlier = document.supersedes();
    while (earlier.isPresent() && seen.add(earlier.get())) {
      Optional<Document> version = examination.aims().find(Document.class, earlier.get());
      if (version.isEmpty()) {
        return ONE.notTriggered(document);
      } else if (examination.isInForce(version.get())) {
        return ONE.contradicted(version.get(), "/status")
            .with("document", named(version.get()))
            .with("successor", named(document));
      }
      earlier = version.get().supersedes();
    }
    return ONE.supported(document);
  }

  private static String named(Document document) {
    return document.title() + document.version().map(version -> " " + version).orElse("");
  }
}
