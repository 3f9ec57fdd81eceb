// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.agenda.DueKind;
import io.github.aims4j.asof.AsOfAccount;
import io.github.aims4j.asof.AsOfNote;
import io.github.aims4j.asof.AsOfReason;
import io.github.aims4j.asof.UndatedAttributes;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Answer;
import io.github.aims4j.conformity.CheckTally;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.conformity.Extent;
import io.github.aims4j.conformity.ReportComparison;
import io.github.aims4j.conformity.RuleTally;
import io.github.aims4j.conformity.Silenced;
import io.github.aims4j.conformity.Silencing;
import io.github.aims4j.conformity.Status;
import io.github.aims4j.conformity.TakenBack;
import io.github.aims4j.crosswalk.Correspondence;
import io.github.aims4j.crosswalk.CrosswalkLookup;
import io.github.aims4j.crosswalk.CrosswalkReading;
import io.github.aims4j.crosswalk.Framework;
import io.github.aims4j.crosswalk.FrameworkDemand;
import io.github.aims4j.crosswalk.FrameworkPart;
import io.github.aims4j.crosswalk.FrameworkView;
import io.github.aims4j.crosswalk.IntegratedSystem;
import io.github.aims4j.crosswalk.MappedProvision;
import io.github.aims4j.crosswalk.MappingConfidence;
import io.github.aims4j.crosswalk.SharedRecord;
import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.diff.AttributeChange;
import io.github.aims4j.diff.ChangeType;
import io.github.aims4j.diff.RecordChange;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.planning.CrosswalkMapping.Relation;
import io.github.aims4j.portfolio.CriterionCounts;
import io.github.aims4j.portfolio.EndingCertificate;
import io.github.aims4j.portfolio.FindingCounts;
import io.github.aims4j.portfolio.LevelBasis;
import io.github.aims4j.portfolio.LevelCount;
import io.github.aims4j.portfolio.Member;
import io.github.aims4j.portfolio.Origin;
import io.github.aims4j.portfolio.Portfolio;
import io.github.aims4j.portfolio.PortfolioLine;
import io.github.aims4j.portfolio.ProvisionCounts;
import io.github.aims4j.portfolio.RuleCounts;
import io.github.aims4j.portfolio.ScaleRisks;
import io.github.aims4j.portfolio.StatusCounts;
import io.github.aims4j.portfolio.TopRisk;
import io.github.aims4j.portfolio.UnreadDocument;
import io.github.aims4j.readiness.Accumulation;
import io.github.aims4j.readiness.AuditStage;
import io.github.aims4j.readiness.RaisedFinding;
import io.github.aims4j.readiness.RaisedQuestion;
import io.github.aims4j.readiness.Readiness;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What this library says of an AIMS, each with every attribute. */
final class SampleDocuments {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
  private static final Subject SYSTEM = new Subject(RecordKind.AI_SYSTEM, Id.of("s"));
  private static final Subject JUDGEMENT = new Subject(RecordKind.JUDGEMENT, Id.of("j"));

  private SampleDocuments() {}

  /** Returns a value of each type of document except the AIMS. */
  static Map<Class<?>, Object> byType() {
    Map<Class<?>, Object> documents = new LinkedHashMap<>();
    documents.put(ConformityReport.class, report());
    documents.put(ReportComparison.class, comparison());
    documents.put(Readiness.class, readiness());
    documents.put(Agenda.class, agenda());
    documents.put(AimsDiff.class, diff());
    documents.put(AsOfAccount.class, asOfAccount());
    documents.put(CrosswalkLookup.class, crosswalkLookup());
    documents.put(FrameworkView.class, frameworkView());
    documents.put(IntegratedSystem.class, integratedSystem());
    documents.put(Portfolio.class, portfolio());
    return documents;
  }

  static ConformityReport report() {
    return ConformityReport.builder()
        .asOf(DAY)
        .extent(Extent.WHOLE_AIMS)
        .takenBack(new TakenBack(1, 0, 2, 3))
        .addObligation(status("8.4-01", Optional.of("Which impact assessments were made?")))
        .addControl(status("A.5.4", Optional.empty()))
        .addFinding(Samples.finding())
        .addQuestion(Samples.openQuestion())
        .addAnswer(new Answer(Samples.openQuestion(), JUDGEMENT, Judgement.Verdict.CONFORMING))
        .addSilenced(
            new Silenced(
                new Silencing("a", Optional.of(SYSTEM), "Known.", Optional.of(DAY)),
                List.of(Samples.finding()),
                List.of(Samples.openQuestion())))
        .addTally(
            new RuleTally(
                "a",
                List.of(
                    tally(Optional.of("first"), List.of(SYSTEM)),
                    tally(Optional.of("second"), List.of()))))
        .build();
  }

  private static CriterionStatus status(String criterion, Optional<String> question) {
    return new CriterionStatus(
        AuditCriterion.parse(criterion),
        Status.SUPPORTED,
        question,
        List.of(JUDGEMENT),
        List.of(SYSTEM));
  }

  private static CheckTally tally(Optional<String> key, List<Subject> supporting) {
    return new CheckTally(
        key,
        Basis.REQUIREMENT,
        AuditCriterion.of("8.4-01"),
        supporting.size(),
        0,
        1,
        2,
        supporting);
  }

  static ReportComparison comparison() {
    return ReportComparison.builder()
        .earlierAsOf(DAY.minusYears(1))
        .laterAsOf(DAY)
        .addNewFinding(Samples.finding())
        .addGoneFinding(Samples.finding())
        .addSameFinding(Samples.finding())
        .addNewQuestion(Samples.openQuestion())
        .addGoneQuestion(Samples.openQuestion())
        .addSameQuestion(Samples.openQuestion())
        .build();
  }

  static Readiness readiness() {
    return Readiness.builder()
        .stage(AuditStage.STAGE_1)
        .asOf(DAY)
        .extent(Extent.WHOLE_AIMS)
        .addFinding(new RaisedFinding(Samples.finding(), List.of(RecordKind.IMPACT_ASSESSMENT)))
        .addAccumulation(new Accumulation(AuditCriterion.of("8.4"), 2, List.of("a")))
        .addQuestion(
            new RaisedQuestion(Samples.openQuestion(), List.of(RecordKind.IMPACT_ASSESSMENT)))
        .addNotLookedAt(status("8.4-01", Optional.of("Which impact assessments were made?")))
        .addNotTriggered(status("8.3-05", Optional.of("Which risks were treated?")))
        .addOtherFinding(Samples.finding())
        .addOtherQuestion(Samples.openQuestion())
        .build();
  }

  static AimsDiff diff() {
    return AimsDiff.builder()
        .addAttribute(change(ChangeType.CHANGED, Optional.of("2023"), Optional.of("2027")))
        .addRecord(
            RecordChange.builder()
                .type(ChangeType.CHANGED)
                .subject(SYSTEM)
                .name("Scoring")
                .addAttribute(change(ChangeType.NEW, Optional.empty(), Optional.of("late")))
                .addAttribute(change(ChangeType.GONE, Optional.of("late"), Optional.empty()))
                .addAttribute(
                    AttributeChange.builder()
                        .type(ChangeType.MOVED)
                        .path("/duties/0")
                        .movedFrom("/duties/1")
                        .element("impact-assessment")
                        .build())
                .build())
        .addFinding(Samples.finding())
        .build();
  }

  private static AsOfAccount asOfAccount() {
    AsOfNote note =
        AsOfNote.builder()
            .subject(SYSTEM)
            .name("Scoring")
            .path("/versions/0/stage")
            .reason(AsOfReason.EARLIER_STATE)
            .message("Its stage was deployment; it is retirement now.")
            .build();
    return AsOfAccount.builder()
        .asOf(DAY)
        .records(2)
        .addLeftOut(note)
        .addWoundBack(note)
        .addNotDatable(note)
        .addUndatedAttribute(
            UndatedAttributes.builder().kind(RecordKind.AI_SYSTEM).records(1).attributes(3).build())
        .build();
  }

  private static AttributeChange change(
      ChangeType type, Optional<String> before, Optional<String> after) {
    return AttributeChange.builder()
        .type(type)
        .path("/edition")
        .element("A.2.2")
        .before(before.map(Extension::of))
        .after(after.map(Extension::of))
        .build();
  }

  static Agenda agenda() {
    return Agenda.builder()
        .firstDay(DAY)
        .lastDay(DAY.plusYears(1))
        .addItem(
            AgendaItem.builder()
                .day(DAY)
                .kind(DueKind.CONTROL_IMPLEMENTATION)
                .subject(SYSTEM)
                .path("/due")
                .reason("It is due.")
                .requirement(AnnexControl.A_2_2)
                .build())
        .build();
  }

  static CrosswalkLookup crosswalkLookup() {
    return CrosswalkLookup.builder()
        .text("govern-1.1")
        .addReading(
            new CrosswalkReading(
                Optional.of(Framework.NIST_AI_RMF),
                "GOVERN 1.1",
                Optional.of("Laws"),
                List.of(
                    Correspondence.builder()
                        .framework(Framework.NIST_AI_RMF)
                        .relation(Relation.INTERSECTS_WITH)
                        .addCriterion(AnnexControl.A_2_2)
                        .addOtherId("GOVERN 1.1")
                        .confidence(MappingConfidence.MEDIUM_HIGH)
                        .addSource("a crosswalk")
                        .remark("cited as B.2.2")
                        .crosswalk(Id.of("c"))
                        .build())))
        .build();
  }

  static FrameworkView frameworkView() {
    return FrameworkView.builder()
        .framework(Framework.of("Group policy 12"))
        .asOf(DAY)
        .extent(Extent.WHOLE_AIMS)
        .addDemand(
            new FrameworkDemand(
                "12.4",
                Optional.of("Impact"),
                List.of(
                    new MappedProvision(
                        AnnexControl.A_5_4,
                        Relation.SUBSET_OF,
                        Optional.of(MappingConfidence.HIGH),
                        Optional.of(Id.of("c")))),
                List.of(status("A.5.4", Optional.empty())),
                List.of(SYSTEM),
                List.of(new Place(Optional.of(SYSTEM), "/name")),
                List.of(new Place(Optional.empty(), ""))))
        .addUnmappedPart(new FrameworkPart("12.5", Optional.of("Else")))
        .addUnmappedProvision(AnnexControl.A_5_5)
        .addUnknownId("13")
        .build();
  }

  static IntegratedSystem integratedSystem() {
    return IntegratedSystem.builder()
        .view(frameworkView())
        .addRecord(new SharedRecord(SYSTEM, List.of(AnnexControl.A_5_4), List.of("12.4")))
        .build();
  }

  static Portfolio portfolio() {
    Member member = new Member(Id.of("o"), "O", new Origin("group.ndjson", 2));
    FindingCounts counts = new FindingCounts(0, 1, 2, 3, 4);
    StatusCounts statuses = new StatusCounts(1, 2, 3, 4, 5, 0);
    return Portfolio.builder()
        .asOf(DAY)
        .certificatesUntil(DAY.plusYears(1))
        .addLine(
            PortfolioLine.builder()
                .member(member)
                .extent(Extent.WHOLE_AIMS)
                .counts(counts)
                .answered(0)
                .silenced(1)
                .obligations(statuses)
                .controls(statuses)
                .risks(2)
                .unratedRisks(0)
                .build())
        .addRule(new RuleCounts("a", 1, counts))
        .addProvision(new ProvisionCounts(Optional.of(AnnexControl.A_2_2), 1, counts))
        .addProvision(new ProvisionCounts(Optional.empty(), 1, counts))
        .addObligation(new CriterionCounts(AuditCriterion.parse("8.4-01"), statuses))
        .addControl(new CriterionCounts(AuditCriterion.parse("A.5.4"), statuses))
        .addScale(
            new ScaleRisks(
                List.of(new LevelCount("high", 1), new LevelCount("low", 0)),
                Optional.of("low"),
                1,
                List.of(
                    new TopRisk(
                        member, Id.of("r"), "R", "high", LevelBasis.CURRENT, Optional.of("low")))))
        .addEndingCertificate(
            new EndingCertificate(member, Id.of("c"), "AI-7", "ISO/IEC 42001:2023", DAY))
        .unread(1)
        .addFirstUnread(
            new UnreadDocument(new Origin("group.ndjson", 1), "The document ends unexpectedly."))
        .build();
  }
}
