// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause7;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Review;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A maintained document took effect before its approval, or its last review led to a change and no
 * later version was made; a failed review without one is a question.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 7.5.2). The clause asks for no record of the approval,
 * so its absence is a question, and so is one that lies after the day. Documents from outside and
 * retained records are not asked.
 */
final class DocumentNotApproved {

  private static final Check APPROVED =
      Check.requirement(Weight.POTENTIAL_MINOR, "7.5.2-02")
          .key("approved")
          .finding(
              "\"{document}\" applies from {effectiveFrom}, and its approval is dated {approvedOn}, after that.",
              "Correct the dates, or check what was done by a document that was not approved.")
          .question(
              "The status of these documents is approved, and no dated approval is on record yet.",
              "Who reviewed and approved this document, and what was checked?")
          .build();

  private static final Check CHANGED =
      Check.requirement(Weight.POTENTIAL_MINOR, "7.5.2-02")
          .key("changed-after-review")
          .finding(
              "The review of \"{document}\" on {day} led to a change, and no later version is on record.",
              "Record the changed version and have it approved.")
          .question(
              "These documents did not pass their last review, and no later version is on record.",
              "What was decided on these documents, and may they be used until then?")
          .build();

  private DocumentNotApproved() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("document-approved")
            .asks("Was each maintained document reviewed and approved before it took effect?")
            .reads(
                "Document.status",
                "Document.type",
                "Document.approval",
                "Document.reviews",
                "Review.verdict",
                "Document.effectiveFrom",
                "Document.externalOrigin",
                "Approval.date")
            .checks(APPROVED, CHANGED)
            .build(),
        Document.class,
        DocumentNotApproved::examine);
  }

  private static Outcome examine(Document document, Examination examination) {
    boolean isAsked =
        document.type() == Document.Type.MAINTAINED
            && document.externalOrigin().isEmpty()
            && document.status().equals(Optional.of(Document.Status.APPROVED));
    return isAsked
        ? Outcome.all(approved(document, examination), changed(document, examination))
        : Outcome.all(APPROVED.notTriggered(document), CHANGED.notTriggered(document));
  }

  private static Outcome approved(Document document, Examination examination) {
    if (document.approval().isEmpty()) {
      return examination.couldState(document.source(), "approval")
          ? APPROVED.silent(document, "/approval")
          : APPROVED.notTriggered(document);
    }
    Optional<PartialDate> date = document.approval().flatMap(Approval::date);
    Outcome otherwise =
        examination.hasHappened(date)
            ? APPROVED.supported(document)
            : APPROVED.silent(document, "/approval/date");
    return document
        .effectiveFrom()
        .filter(from -> document.approval().filter(each -> each.isAfter(from)).isPresent())
        .<Outcome>map(
            from ->
                APPROVED
                    .contradicted(document, "/effectiveFrom")
                    .with("document", document.title())
                    .with("effectiveFrom", from)
                    .with("approvedOn", date.orElseThrow()))
        .orElse(otherwise);
  }

  private static Outcome changed(Document document, Examination examination) {
    Optional<Review> last =
        Review.last(document.reviews(), examination.asOf())
            .filter(each -> each.isFailed() || each.changed().orElse(false));
    if (last.isEmpty()) {
      return CHANGED.notTriggered(document);
    }
    PartialDate day = last.get().date();
    boolean isAfterThisVersion =
        versionDays(document).max(LocalDate::compareTo).filter(day.firstDay()::isAfter).isPresent();
    if (!isAfterThisVersion || hasSuccessor(document, examination)) {
      return CHANGED.supported(document);
    }
    return last.get().changed().orElse(false)
        ? CHANGED
            .contradicted(document, "/reviews")
            .with("document", document.title())
            .with("day", day)
        : CHANGED.silent(document, "/reviews");
  }

  /** Returns the days by which this version was written, approved and brought into force. */
  private static Stream<LocalDate> versionDays(Document document) {
    return Stream.of(
            document.date().map(PartialDate::lastDay),
            document.approval().flatMap(Approval::date).map(PartialDate::lastDay),
            document.effectiveFrom())
        .flatMap(Optional::stream);
  }

  private static boolean hasSuccessor(Document document, Examination examination) {
    return examination
        .aims()
        .referring(Document.class, "supersedes", document.id())
        .findAny()
        .isPresent();
  }
}
