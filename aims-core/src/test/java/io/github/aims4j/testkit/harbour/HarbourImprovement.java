package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Id;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Improvement;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.improvement.Nonconformity.Origin;
import io.github.aims4j.improvement.Nonconformity.Weight;
import io.github.aims4j.standard.Clause;
import java.time.LocalDate;

/** What went wrong at Harbour Bank, what was done about it, and what was made better. */
final class HarbourImprovement {

  private HarbourImprovement() {}

  static void addTo(Aims.Builder aims) {
    aims.addNonconformity(wrongThreshold());
    aims.addNonconformity(suppliedFeeds());
    aims.addNonconformity(oldInstruction());
    aims.addNonconformity(competence());
    aims.addNonconformity(mark());
    aims.addCorrectiveAction(checkedThresholds());
    aims.addCorrectiveAction(checkedDeliveries());
    aims.addCorrectiveAction(trainedOfficers());
    improvements(aims);
  }

  private static Nonconformity wrongThreshold() {
    return Nonconformity.builder()
        .id(Id.of("nc-2026-1"))
        .title("A threshold went live beside the deployment plan")
        .origin(Origin.INCIDENT)
        .ownRequirement(
            "Credit manual, section 7.3: a threshold is checked before it goes " + "live.")
        .statement(
            "The threshold of the Netherlands was typed in as 640 instead of "
                + "604 and signed twice without a look at its effect.")
        .addObjectiveEvidence("Change of 19 January 2026 with two signatures")
        .addObjectiveEvidence("212 refusals in Rotterdam from 19 to 22 January, 58 of them wrong")
        .weight(Weight.MINOR)
        .detectedOn(on("2026-01-22"))
        .addAiSystem(Id.of("credit-scoring"))
        .addProcess(Id.of("proc-use"))
        .addProcess(Id.of("proc-changes"))
        .owner(Id.of("head-credit-petra-lang"))
        .correction("The threshold was put right, and all 212 applications were decided again.")
        .correctedOn(on("2026-01-23"))
        .consequences(
            "58 applicants got their loan; two who had borrowed elsewhere got " + "the difference.")
        .reviewedOn(on("2026-02-02"))
        .addCause("Thresholds were typed in by hand.")
        .addCause(
            "Two people sign the same screen, so the second one sees what the " + "first one saw.")
        .similarCases(
            "Limits of fraud alerts are typed in as well; they were put under " + "the same check.")
        .actionNeeded(true)
        .incident(Id.of("inc-wrong-threshold"))
        .closedOn(on("2026-06-12"))
        .source(row(423, "status", "Status", "in Arbeit / open"))
        .addNote(
            "Graded minor at first glance; the audit of June saw no reason to " + "change that.")
        .addEvidence(
            kept(
                "List of 212 decisions before and after",
                "2026/nc-2026-1-decisions.xlsx",
                "95ad3f07c2e8461b",
                "2026-02-02",
                "credit-officer-jan-bos",
                LocalDate.of(2036, 12, 31)))
        .build();
  }

  private static Nonconformity suppliedFeeds() {
    return Nonconformity.builder()
        .id(Id.of("nc-2026-2"))
        .title("What suppliers deliver is not under control")
        .origin(Origin.INTERNAL_AUDIT)
        .requirement(Clause.CLAUSE_8_1)
        .statement(
            "Deliveries were used unchecked, and notices of changes reached "
                + "nobody at three of four suppliers.")
        .addObjectiveEvidence("Change of codes at NorthData on 3 February 2026, in use for one day")
        .addObjectiveEvidence("Unread notice of ChatWorks of 8 January 2026")
        .weight(Weight.MAJOR)
        .detectedOn(on("2026-02-25"))
        .addAiSystem(Id.of("credit-scoring"))
        .addAiSystem(Id.of("service-chat"))
        .addProcess(Id.of("proc-suppliers"))
        .addProcess(Id.of("proc-data"))
        .owner(Id.of("procurement-lead-ida-holm"))
        .correction("Addresses for notices were renewed at all four suppliers.")
        .correctedOn(on("2026-02-27"))
        .consequences(
            "87 applications had been scored again on 4 February; four refusals "
                + "were taken back.")
        .reviewedOn(on("2026-03-05"))
        .addCause("Contacts hung on single persons, and nobody kept them when people left.")
        .addCause(
            "Data Science took it for granted that codes do not change without " + "a contract.")
        .similarCases("Feeds outside of AI were looked through; one of 14 had the same gap.")
        .actionNeeded(true)
        .supplier(Id.of("sup-northdata"))
        .closedOn(on("2026-06-12"))
        .build();
  }

  private static Nonconformity oldInstruction() {
    return Nonconformity.builder()
        .id(Id.of("nc-2026-3"))
        .title("Old instruction on two desks in Rotterdam")
        .origin(Origin.INTERNAL_AUDIT)
        .ownRequirement("AIMS manual, section 7.5: one version is in force and in use.")
        .statement("Two desks used a printed instruction that lacks the new reason codes.")
        .addObjectiveEvidence("Printed CS-03, version 3.1.3, on two of nine desks on 9 June 2026")
        .weight(Weight.MINOR)
        .detectedOn(on("2026-06-09"))
        .addAiSystem(Id.of("credit-scoring"))
        .addProcess(Id.of("proc-documents"))
        .owner(Id.of("head-credit-petra-lang"))
        .correction(
            "The prints were taken away; the officers were shown where the text " + "stands.")
        .correctedOn(on("2026-06-09"))
        .consequences("None: letters take the codes from the system.")
        .reviewedOn(on("2026-06-15"))
        .addCause("The printer room kept copies for the days without network.")
        .similarCases("The other seven desks and all desks in Hamburg were looked at: none.")
        .actionNeeded(false)
        .noActionBecause(
            "Nothing came of it, the copies are gone, and prints carry a date " + "since May.")
        .closedOn(on("2026-06-26"))
        .build();
  }

  private static Nonconformity competence() {
    return Nonconformity.builder()
        .id(Id.of("nc-cert-1"))
        .title("No record of competence for two officers")
        .origin(Origin.CERTIFICATION_AUDIT)
        .requirement(Clause.CLAUSE_7_2)
        .statement(
            "Two of eleven officers who overrule the score have no record of "
                + "the competence that the bank asks for.")
        .addObjectiveEvidence("Training records of eleven officers in Rotterdam, 15 April 2026")
        .weight(Weight.MINOR)
        .detectedOn(on("2026-04-15"))
        .addAiSystem(Id.of("credit-scoring"))
        .owner(Id.of("hr-lead-eva-stern"))
        .correction("The right to overrule was taken from both until they are trained.")
        .correctedOn(on("2026-04-16"))
        .consequences(
            "Their 23 overruled refusals since January were read again; none " + "was wrong.")
        .reviewedOn(on("2026-04-29"))
        .addCause("The right came with the post and not with the course.")
        .similarCases(
            "Of 64 officers 42 had not taken the course of 2026 yet; all but "
                + "these two had practice on record.")
        .actionNeeded(true)
        .build();
  }

  private static Nonconformity mark() {
    return Nonconformity.builder()
        .id(Id.of("nc-cert-2"))
        .title("The mark of certification stood without its number")
        .origin(Origin.CERTIFICATION_AUDIT)
        .ownRequirement("Rules of CertNord for the use of the mark, section 3")
        .statement("On the page for brokers the mark lacked the number of the certificate.")
        .addObjectiveEvidence("Page for brokers as of 15 April 2026, kept as an image")
        .weight(Weight.MINOR)
        .detectedOn(on("2026-04-15"))
        .owner(Id.of("aims-manager-ines-okafor"))
        .correction("The number was added on the same day.")
        .correctedOn(on("2026-04-15"))
        .consequences("Nobody had asked about it.")
        .reviewedOn(on("2026-04-22"))
        .addCause("The template of the page came from before the certificate.")
        .similarCases("All pages and prints with the mark were looked at; no other lacked it.")
        .actionNeeded(false)
        .noActionBecause("The template is gone, and Marketing asks Legal before the mark is used.")
        .closedOn(on("2026-05-08"))
        .build();
  }

  private static CorrectiveAction checkedThresholds() {
    return CorrectiveAction.builder()
        .id(Id.of("ca-2026-1"))
        .title("Thresholds go live as a checked file")
        .addNonconformity(Id.of("nc-2026-1"))
        .description(
            "Thresholds are a file that is checked against the applications of "
                + "the last month before it is live; typing in is switched off.")
        .owner(Id.of("ml-engineer-sara-nowak"))
        .due(LocalDate.of(2026, 4, 30))
        .completedOn(on("2026-04-22"))
        .checkPlannedFor(LocalDate.of(2026, 5, 29))
        .addEffectivenessReview(
            EffectivenessReview.builder()
                .date(on("2026-05-04"))
                .effective(false)
                .reviewedBy(Id.of("model-risk-unit"))
                .remark("Limits of fraud alerts could still be typed in.")
                .build())
        .addEffectivenessReview(
            EffectivenessReview.builder()
                .date(on("2026-05-29"))
                .effective(true)
                .reviewedBy(Id.of("model-risk-unit"))
                .remark("Three of three planted errors were stopped, in both systems.")
                .build())
        .changeNeeded(true)
        .addChange(Id.of("chg-aims-manual"))
        .source(row(424, "due", "Fällig", "Ende April"))
        .addNote("The release board of the manual 3.1 decides on each file.")
        .addEvidence(
            kept(
                "Log of the three planted errors",
                "2026/ca-2026-1-planted-errors.log",
                "e60b2d94f7a13c58",
                "2026-05-29",
                "model-risk-unit",
                LocalDate.of(2031, 12, 31)))
        .build();
  }

  private static CorrectiveAction checkedDeliveries() {
    return CorrectiveAction.builder()
        .id(Id.of("ca-2026-2"))
        .title("Deliveries are checked on arrival, and notices reach two people")
        .addNonconformity(Id.of("nc-2026-2"))
        .description(
            "Codes, ages and counts are held against the last thirty "
                + "deliveries; each supplier has two contacts, looked at each "
                + "quarter.")
        .owner(Id.of("procurement-lead-ida-holm"))
        .due(LocalDate.of(2026, 4, 15))
        .completedOn(on("2026-04-09"))
        .checkPlannedFor(LocalDate.of(2026, 6, 5))
        .addEffectivenessReview(
            EffectivenessReview.builder()
                .date(on("2026-06-05"))
                .effective(true)
                .reviewedBy(Id.of("model-risk-unit"))
                .remark(
                    "Two deliveries were held in May; a test notice reached both "
                        + "contacts at all four.")
                .build())
        .changeNeeded(false)
        .build();
  }

  private static CorrectiveAction trainedOfficers() {
    return CorrectiveAction.builder()
        .id(Id.of("ca-cert-1"))
        .title("The right to overrule hangs on the course")
        .addNonconformity(Id.of("nc-cert-1"))
        .description(
            "Access to the button is given by the training record; all officers "
                + "take the course.")
        .owner(Id.of("hr-lead-eva-stern"))
        .due(LocalDate.of(2026, 9, 30))
        .checkPlannedFor(LocalDate.of(2026, 11, 30))
        .changeNeeded(false)
        .addNote("The plan was accepted by CertNord on 8 May 2026.")
        .build();
  }

  private static void improvements(Aims.Builder aims) {
    aims.addImprovement(
        Improvement.builder()
            .id(Id.of("imp-reason-codes"))
            .title("Reason codes in plain words")
            .description(
                "The codes in letters were written anew in German and Dutch and "
                    + "tried with readers.")
            .origin("Complaints of 2025 and the internal audit of February 2026")
            .expectedEffect("Fewer than 6 complaints about reasons in 1,000 refusals.")
            .owner(Id.of("head-credit-petra-lang"))
            .proposedOn(on("2026-02-27"))
            .due(LocalDate.of(2026, 5, 31))
            .completedOn(on("2026-05-11"))
            .effect(
                "Seventeen of twenty applicants could say what to change; "
                    + "complaints fell to 4.9.")
            .addAiSystem(Id.of("credit-scoring"))
            .addIndicator(Id.of("ind-complaints"))
            .source(row(425, "title", "Verbesserung", "Ablehnungsgründe verständlich"))
            .addNote("Two officers and a teacher of German wrote the texts.")
            .addEvidence(
                kept(
                    "Answers of twenty applicants",
                    "2026/reason-codes-test.pdf",
                    "1f8c6b30a95de247",
                    "2026-06-12",
                    "dpo-marek-haas",
                    LocalDate.of(2029, 6, 30)))
            .build());
    aims.addImprovement(
        Improvement.builder()
            .id(Id.of("imp-drift-alarm"))
            .title("Weekly comparison of features with an alarm")
            .description("Features and scores are held against the training months each week.")
            .origin("Tom Visser, risk assessment of February 2026")
            .expectedEffect("A shift is seen within two weeks instead of a quarter.")
            .owner(Id.of("ml-engineer-sara-nowak"))
            .proposedOn(on("2026-02-18"))
            .due(LocalDate.of(2026, 3, 31))
            .completedOn(on("2026-03-20"))
            .effect("The shift of the feature on rent was seen after eleven days.")
            .addAiSystem(Id.of("credit-scoring"))
            .addIndicator(Id.of("ind-drift"))
            .build());
    aims.addImprovement(
        Improvement.builder()
            .id(Id.of("imp-audit-sampling"))
            .title("Internal Audit reads every refusal by machine")
            .description("Instead of samples a program would read all refusals of a year.")
            .origin("Finding of Brandis Audit Partners, April 2026")
            .expectedEffect("Rare errors near the threshold are found.")
            .owner(Id.of("auditor-ruth-keller"))
            .proposedOn(on("2026-04-20"))
            .rejectedBecause(
                "It would take personal data of all who were refused; samples near "
                    + "the threshold tell nearly as much.")
            .build());
  }
}
