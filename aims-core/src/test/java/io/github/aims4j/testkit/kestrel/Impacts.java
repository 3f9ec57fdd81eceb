package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.MAEVE;
import static io.github.aims4j.testkit.kestrel.Kit.approvedByMaeve;
import static io.github.aims4j.testkit.kestrel.Kit.day;
import static io.github.aims4j.testkit.kestrel.Kit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.planning.DisclosureDecision;
import io.github.aims4j.planning.Impact;
import io.github.aims4j.planning.Impact.Affected;
import io.github.aims4j.planning.Impact.Dimension;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Occasion;

/** The impact assessments: each tool at first, and ScribeLine again after a change. */
final class Impacts {

  private Impacts() {}

  static void addTo(Aims.Builder aims) {
    aims.addImpactAssessment(planMate());
    aims.addImpactAssessment(scribeLineBefore());
    aims.addImpactAssessment(scribeLine());
  }

  private static ImpactAssessment planMate() {
    return assessment("impact-planmate", "What PlanMate may mean for people")
        .addAiSystem(Id.of("sys-planmate"))
        .addVersion("5")
        .date(on("2025-09-09"))
        .occasion(Occasion.INITIAL)
        .addAssessor(Kit.PIOTR)
        .addParticipant(Id.of("ip-clients"))
        .addParticipant(Id.of("ip-staff"))
        .intendedUse("First drafts of tender texts and room schedules")
        .addForeseeableMisuse("A text is sent out unread in the last hour of a tender")
        .deployment("On the laptops of the studio")
        .technicalContext("A hosted language model; the office sees neither model nor data")
        .societalContext("Public building, where wrong parts can stay hidden for years")
        .addAffectedGroup("Users of buildings")
        .addAffectedGroup("Young colleagues")
        .addImpact(
            impact(
                Dimension.SAFETY_AND_HEALTH,
                Affected.INDIVIDUALS,
                "A wrong fire rating that nobody sees could endanger users of a building.",
                "serious"))
        .addImpact(
            impact(
                Dimension.ACCOUNTABILITY,
                Affected.GROUPS,
                "Clients could not tell who answers for a text.",
                "noticeable"))
        .addImpact(
            impact(
                Dimension.NORMS_AND_CULTURE,
                Affected.GROUPS,
                "Graduates learn less of writing by themselves.",
                "noticeable"))
        .addImpact(
            noImpact(
                Dimension.ENVIRONMENT,
                Affected.SOCIETIES,
                "Some thirty hours of use a week take little power."))
        .addMeasure(measure("A second person looks at each text before it leaves"))
        .addMeasure(measure("Each tender says where AI helped"))
        .approval(approvedByMaeve("2025-09-12"))
        .nextDue(day("2026-09-09"))
        .addNote("Made after use began: the tool was in the office before the AIMS was.")
        .disclosure(
            DisclosureDecision.builder()
                .disclosed(true)
                .audience("Public clients who ask")
                .reason("Their framework asks for it, and it costs nothing.")
                .decidedBy(MAEVE)
                .date(on("2025-09-12"))
                .build())
        .build();
  }

  private static ImpactAssessment scribeLineBefore() {
    return assessment("impact-scribeline-2025", "What ScribeLine may mean for people")
        .addAiSystem(Id.of("sys-scribeline"))
        .addVersion("3")
        .date(on("2025-09-09"))
        .occasion(Occasion.INITIAL)
        .addAssessor(Kit.SILE)
        .addParticipant(Id.of("ip-staff"))
        .intendedUse("Transcripts of meetings, as a help to write minutes")
        .addForeseeableMisuse("A recording goes on after a meeting, over private talk")
        .deployment("On one laptop and two telephones of the office")
        .addAffectedGroup("Guests of meetings")
        .addImpact(
            impact(
                Dimension.SECURITY_AND_PRIVACY,
                Affected.INDIVIDUALS,
                "Voices and opinions are kept longer than people think.",
                "serious"))
        .addMeasure(measure("Consent first; recordings are deleted after 30 days"))
        .approval(approvedByMaeve("2025-09-12"))
        .build();
  }

  private static ImpactAssessment scribeLine() {
    return assessment("impact-scribeline", "What ScribeLine and its summaries may mean for people")
        .addAiSystem(Id.of("sys-scribeline"))
        .addVersion("4")
        .date(on("2026-04-14"))
        .occasion(Occasion.CHANGE_OCCURRED)
        .addChange(Id.of("change-summaries"))
        .addAssessor(Kit.SILE)
        .addParticipant(Id.of("ip-meeting-guests"))
        .intendedUse("Transcripts of meetings, as a help to write minutes")
        .addForeseeableMisuse("A recording goes on after a meeting, over private talk")
        .deployment("On one laptop and two telephones of the office")
        .technicalContext("Speech is sent to a hosted service in the European Union")
        .societalContext("Site meetings with people of many mother tongues")
        .addAffectedGroup("Guests of meetings")
        .addImpact(
            impact(
                Dimension.SECURITY_AND_PRIVACY,
                Affected.INDIVIDUALS,
                "Voices and opinions are kept longer than people think.",
                "serious"))
        .addImpact(
            impact(
                Dimension.FAIRNESS,
                Affected.GROUPS,
                "Speakers with an accent are written down wrongly more often.",
                "noticeable"))
        .addImpact(
            noImpact(
                Dimension.GOVERNMENT,
                Affected.SOCIETIES,
                "Minutes of building meetings do not touch public affairs."))
        .addMeasure(measure("Consent first; recordings are deleted after 30 days"))
        .addMeasure(measure("Summaries stay off"))
        .approval(approvedByMaeve("2026-04-16"))
        .nextDue(day("2027-04-14"))
        .build();
  }

  private static ImpactAssessment.Builder assessment(String id, String title) {
    return ImpactAssessment.builder()
        .id(Id.of(id))
        .title(title)
        .process(Id.of("proc-impact"))
        .method("The office's question sheet of two pages")
        .addAssessor(Kit.UNA)
        .addJurisdiction("IE")
        .addJurisdiction("EU")
        .document(Id.of("doc-impact"));
  }

  private static Impact impact(
      Dimension dimension, Affected affected, String description, String level) {
    return Impact.builder()
        .dimension(dimension)
        .affected(affected)
        .description(description)
        .level(level)
        .build();
  }

  private static Impact noImpact(Dimension dimension, Affected affected, String because) {
    return Impact.builder().dimension(dimension).affected(affected).noneBecause(because).build();
  }

  private static PlannedAction measure(String text) {
    return PlannedAction.builder().what(text).build();
  }
}
