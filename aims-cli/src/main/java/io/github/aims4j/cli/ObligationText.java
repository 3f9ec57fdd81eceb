// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.standard.Decidability;
import io.github.aims4j.standard.DocumentedInformation;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.ObligationBasis;
import io.github.aims4j.standard.Silence;
import java.util.List;
import java.util.stream.Collectors;

/** Prints obligations with all their attributes. */
final class ObligationText {

  private static final String INDENT = "  ";

  private final WrappedText text;

  ObligationText(WrappedText text) {
    this.text = text;
  }

  /** Returns the obligations for which a control or its implementation is evidence. */
  static List<Obligation> ofControls() {
    return Obligation.all().stream()
        .filter(
            obligation ->
                obligation.evidence().contains(RecordKind.CONTROL)
                    || obligation.evidence().contains(RecordKind.CONTROL_IMPLEMENTATION))
        .toList();
  }

  /** Prints obligations in full. */
  void print(List<Obligation> obligations) {
    for (int i = 0; i < obligations.size(); i++) {
      if (i > 0) {
        text.gap();
      }
      print(obligations.get(i));
    }
  }

  /** Prints the ids and summaries of obligations. */
  void list(List<Obligation> obligations) {
    obligations.forEach(this::summary);
  }

  private void summary(Obligation obligation) {
    text.line("%-10s".formatted(obligation.id()), obligation.summary());
  }

  private void print(Obligation obligation) {
    summary(obligation);
    field("Basis", basis(obligation.basis()));
    field("Documented information", documented(obligation.documentedInformation()));
    field(
        "Evidence",
        obligation.evidence().stream().map(RecordKind::term).collect(Collectors.joining(", ")));
    field("Records", decided(obligation.decidability()));
    field("Question", obligation.question().orElse("none; records are sufficient"));
    field("Silence", silence(obligation.silence()));
  }

  private void field(String name, String value) {
    text.line("%s%-24s".formatted(INDENT, name + ":"), value);
  }

  private static String basis(ObligationBasis basis) {
    return switch (basis) {
      case REQUIREMENT -> "requirement";
      case POLICY_PART ->
          "requirement; part of what is checked is policy, which the standard does not require";
    };
  }

  private static String documented(DocumentedInformation documented) {
    return switch (documented) {
      case NONE -> "none required";
      case MAINTAINED -> "maintained: kept up to date";
      case RETAINED -> "retained: kept as evidence";
      case IMPLIED -> "implied: what is required is a document by nature";
    };
  }

  private static String decided(Decidability decidability) {
    return switch (decidability) {
      case MACHINE -> "are sufficient, if they are true and complete";
      case PARTIAL -> "are sufficient in part; a person assesses the rest";
      case JUDGEMENT -> "support the judgement of a person";
    };
  }

  private static String silence(Silence silence) {
    return switch (silence) {
      case FINDING -> "the absence of records is a finding";
      case QUESTION -> "the absence of records is an open question, not a finding";
    };
  }
}
