// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause7;

import io.github.aims4j.base.Link;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Document;
import io.github.aims4j.support.ExternalOrigin;
import java.util.stream.Stream;

/**
 * A document lacks an attribute by which documented information is identified, found, protected,
 * kept or, if it comes from outside, controlled; or an important process has no document.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 7.5.1 to 7.5.3 and A.5.3). What is asked for can stand
 * elsewhere than in the record, so silence is a question: one for each attribute.
 */
final class DocumentNotControlled {

  private static final Check IDENTIFIED =
      check(
          "identified",
          "have neither a number nor a version nor a date on record",
          "How is this document told from others and from its other versions?",
          "7.5.2-01");
  private static final Check FORMAT =
      check(
          "format",
          "have neither a format nor a medium on record",
          "Can everybody who needs it read and find this document?",
          "7.5.2-01");
  private static final Check LOCATION =
      check(
          "location",
          "are in force and have no location on record",
          "Where is the current version of this document found?",
          "7.5.3-01");
  private static final Check ACCESS =
      check(
          "access",
          "are in force and have no rule of access on record",
          "Who may read and who may change this document?",
          "7.5.3-01");
  private static final Check PROTECTION =
      check(
          "protection",
          "are in force and have no protection on record",
          "What would happen if the place where this document is kept failed today?",
          "7.5.3-02");
  private static final Check RETENTION =
      check(
          "retention",
          "are retained, with neither a retention period nor a disposal on record",
          "How long is this record kept, and how is it disposed of?",
          "7.5.3-04");
  private static final Check DISPOSED =
      check(
          "disposed-early",
          "were disposed of before the retention period on record ended",
          "Why was this record disposed of early, who decided it, and what was lost?",
          "7.5.3-04");
  private static final Check IMPACT_RESULTS =
      check(
          "retention-of-impact-results",
          "hold results of impact assessments, with neither a retention period nor a disposal on record",
          "How long are the results of this impact assessment kept?",
          "7.5.3-04",
          "A.5.3");
  private static final Check EDITION =
      check(
          "edition",
          "come from outside and have no edition on record",
          "Which edition of this document is used?",
          "7.5.3-05");
  private static final Check CHECKED =
      check(
          "checked",
          "come from outside, and no check that they are current is on record",
          "How does the organization learn that this document has changed?",
          "7.5.3-05");
  private static final Check PROCESS =
      Check.asking("7.5.1-02")
          .key("process")
          .question(
              "These processes are of high importance, and no document on record describes them.",
              "Is this process known only from memory?")
          .build();

  private DocumentNotControlled() {}

  private static Check check(String key, String lack, String question, String... citations) {
    return Check.asking(citations)
        .key(key)
        .question("These documents %s.".formatted(lack), question)
        .build();
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("document-control")
            .asks("Is documented information identified, available, protected and retained?")
            .reads(
                "Document.number",
                "Document.version",
                "Document.date",
                "Document.author",
                "Document.format",
                "Document.medium",
                "Document.location",
                "Document.access",
                "Document.protection",
                "Document.retainUntil",
                "Document.disposal",
                "Document.disposedOn",
                "Document.type",
                "Document.externalOrigin",
                "ExternalOrigin.edition",
                "ExternalOrigin.lastChecked",
                "AimsProcess.documents",
                "Document.processes")
            .checks(
                IDENTIFIED,
                FORMAT,
                LOCATION,
                ACCESS,
                PROTECTION,
                RETENTION,
                DISPOSED,
                IMPACT_RESULTS,
                EDITION,
                CHECKED,
                PROCESS)
            .build(),
        examination ->
            Outcome.all(
                Stream.concat(
                    examination.aims().documents().stream().map(each -> examine(each, examination)),
                    examination.aims().processes().stream()
                        .map(each -> examine(each, examination)))));
  }

  private static Outcome examine(Document document, Examination examination) {
    return Outcome.all(
        described(document),
        examination.isInForce(document) ? available(document) : Outcome.none(),
        document.type() == Document.Type.RETAINED
            ? retained(document, examination)
            : Outcome.none(),
        examination.hasHappened(document.disposedOn()) ? disposed(document) : Outcome.none(),
        document
            .externalOrigin()
            .map(origin -> external(document, origin, examination))
            .orElseGet(Outcome::none));
  }

  private static Outcome described(Document document) {
    boolean isIdentified =
        document.number().isPresent()
            || document.version().isPresent()
            || document.date().isPresent();
    boolean hasForm = document.format().isPresent() || document.medium().isPresent();
    return Outcome.all(
        document.type() == Document.Type.MAINTAINED
            ? answer(IDENTIFIED, document, isIdentified, "/number")
            : Outcome.none(),
        answer(FORMAT, document, hasForm, "/format"));
  }

  private static Outcome available(Document document) {
    return Outcome.all(
        answer(LOCATION, document, document.location().isPresent(), "/location"),
        answer(ACCESS, document, document.access().isPresent(), "/access"),
        answer(PROTECTION, document, document.protection().isPresent(), "/protection"));
  }

  private static Outcome retained(Document document, Examination examination) {
    boolean isRegulated = document.retainUntil().isPresent() || document.disposal().isPresent();
    return answer(
        isOfImpactAssessment(document, examination) ? IMPACT_RESULTS : RETENTION,
        document,
        isRegulated,
        "/retainUntil");
  }

  private static Outcome disposed(Document document) {
    PartialDate day = document.disposedOn().orElseThrow();
    return document
        .retainUntil()
        .filter(end -> day.isBefore(end) || !day.firstDay().isBefore(end))
        .map(end -> answer(DISPOSED, document, !day.isBefore(end), "/disposedOn"))
        .orElseGet(() -> DISPOSED.notTriggered(document));
  }

  private static boolean isOfImpactAssessment(Document document, Examination examination) {
    return examination.applicability().isIncluded(AnnexControl.A_5_3)
        && isReferredToBy(document, RecordKind.IMPACT_ASSESSMENT, examination);
  }

  private static Outcome external(
      Document document, ExternalOrigin origin, Examination examination) {
    return Outcome.all(
        answer(EDITION, document, origin.edition().isPresent(), "/externalOrigin/edition"),
        answer(
            CHECKED,
            document,
            examination.hasHappened(origin.lastChecked()),
            "/externalOrigin/lastChecked"));
  }

  private static Outcome answer(Check check, Document document, boolean isStated, String path) {
    return isStated ? check.supported(document) : check.silent(document, path);
  }

  private static Outcome examine(AimsProcess process, Examination examination) {
    if (process.importance().filter(each -> each.equalsIgnoreCase("high")).isEmpty()) {
      return PROCESS.notTriggered(process);
    }
    boolean isDescribed =
        !process.documents().isEmpty()
            || examination
                .aims()
                .referring(Document.class, "processes", process.id())
                .findAny()
                .isPresent();
    return isDescribed ? PROCESS.supported(process) : PROCESS.silent(process, "/documents");
  }

  private static boolean isReferredToBy(
      Document document, RecordKind kind, Examination examination) {
    return examination.aims().linksTo(document.id()).stream()
        .map(Link::from)
        .anyMatch(from -> from.kind() == kind);
  }
}
