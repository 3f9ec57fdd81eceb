// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause7;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.DocumentedInformation;
import io.github.aims4j.standard.Obligation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For an obligation that asks for documented information, there is no record of any kind that could
 * be evidence of it.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 7.5.1). It is a view over the other rules, which look
 * at what the records say; it makes no finding of its own.
 */
final class RequiredInformationAbsent {

  private static final List<Obligation> ASKING_FOR_DOCUMENTS =
      Obligation.all().stream()
          .filter(each -> each.documentedInformation() != DocumentedInformation.NONE)
          .filter(each -> each.clause() != Clause.CLAUSE_7_5_1)
          .toList();

  private static final Check PRESENT =
      Check.asking("7.5.1-01")
          .question(
              "There is no record at all for these obligations, which ask for documented information: {obligations}.",
              "Which document or record that the standard asks for cannot be shown today, and why?")
          .build();

  private RequiredInformationAbsent() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("required-documents-list")
            .asks("Is there a record for each obligation that asks for documented information?")
            .reads("Document.type", "Document.status")
            .checks(PRESENT)
            .isForWholeAims(true)
            .build(),
        RequiredInformationAbsent::examine);
  }

  private static Outcome examine(Examination examination) {
    Aims aims = examination.aims();
    Set<RecordKind> kinds = aims.records().map(Entity::kind).collect(Collectors.toSet());
    String absent =
        ASKING_FOR_DOCUMENTS.stream()
            .filter(each -> evidence(each).stream().noneMatch(kinds::contains))
            .map(Obligation::citation)
            .collect(Collectors.joining(", "));
    return absent.isEmpty()
        ? PRESENT.supported(aims.documents())
        : PRESENT.silent("").with("obligations", absent);
  }

  /** A document can be about anything, so it counts only where it is the first kind. */
  private static List<RecordKind> evidence(Obligation obligation) {
    List<RecordKind> kinds = obligation.evidence();
    return kinds.get(0) == RecordKind.DOCUMENT
        ? kinds
        : kinds.stream().filter(kind -> kind != RecordKind.DOCUMENT).toList();
  }
}
