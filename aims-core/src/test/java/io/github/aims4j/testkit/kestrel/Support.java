package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.MAEVE;
import static io.github.aims4j.testkit.kestrel.Kit.UNA;
import static io.github.aims4j.testkit.kestrel.Kit.day;
import static io.github.aims4j.testkit.kestrel.Kit.done;
import static io.github.aims4j.testkit.kestrel.Kit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.support.Awareness;
import io.github.aims4j.support.Communication;
import io.github.aims4j.support.Competence;
import io.github.aims4j.support.DataDetails;
import io.github.aims4j.support.Resource;

/** Resources, competence, awareness and communication. */
final class Support {

  private Support() {}

  static void addTo(Aims.Builder aims) {
    addResources(aims);
    addCompetences(aims);
    addAwareness(aims);
    addCommunications(aims);
  }

  private static void addResources(Aims.Builder aims) {
    aims.addResource(
        resource("res-hours", "Time for the AIMS", Resource.Type.HUMAN)
            .description("Una Brannigan, and Conor Lavelle as deputy")
            .quantity("Half a day a week, and one day a month")
            .build());
    aims.addResource(
        resource("res-planmate", "Ten accounts of PlanMate", Resource.Type.TOOLING)
            .addAiSystem(Id.of("sys-planmate"))
            .quantity("10 accounts")
            .supplier(Id.of("sup-brightquill"))
            .build());
    aims.addResource(
        resource("res-scribeline", "Three accounts of ScribeLine", Resource.Type.TOOLING)
            .addAiSystem(Id.of("sys-scribeline"))
            .quantity("3 accounts")
            .supplier(Id.of("sup-hearwell"))
            .build());
    aims.addResource(
        resource("res-room-tables", "Templates and room tables", Resource.Type.DATA)
            .addAiSystem(Id.of("sys-planmate"))
            .data(
                DataDetails.builder()
                    .addCategory("Input in operation")
                    .addQualityRequirement("From the released state of the building model")
                    .qualityResult("Three rooms compared by hand for each schedule")
                    .provenance("Our own models and templates")
                    .personalData(false)
                    .retention("As long as the project file: 12 years")
                    .build())
            .build());
    aims.addResource(
        resource("res-recordings", "Recordings of meetings", Resource.Type.DATA)
            .addAiSystem(Id.of("sys-scribeline"))
            .data(
                DataDetails.builder()
                    .addCategory("Input in operation")
                    .personalData(true)
                    .retention("30 days, then deleted at the supplier and here")
                    .build())
            .build());
    aims.addResource(
        resource("res-audit-budget", "Two days of an outside auditor", Resource.Type.OTHER)
            .quantity("2 days a year")
            .neededBy(day("2026-03-01"))
            .build());
  }

  private static Resource.Builder resource(String id, String name, Resource.Type type) {
    return Resource.builder()
        .id(Id.of(id))
        .name(name)
        .type(type)
        .addStage(LifeCycleStage.OPERATION_AND_MONITORING)
        .allocatedOn(on("2025-08"))
        .owner(UNA);
  }

  private static void addCompetences(Aims.Builder aims) {
    aims.addCompetence(
        competence("comp-una", "Run an AIMS by ISO/IEC 42001", UNA)
            .role(Id.of("role-aims-manager"))
            .addBasis(Competence.Basis.TRAINING)
            .acquiredOn(on("2025-05-23"))
            .addDocument(Id.of("doc-courses"))
            .build());
    aims.addCompetence(
        competence("comp-piotr", "Judge tender texts, and teach PlanMate", Kit.PIOTR)
            .role(Id.of("role-planmate-owner"))
            .addBasis(Competence.Basis.EDUCATION)
            .addBasis(Competence.Basis.EXPERIENCE)
            .acquiredOn(on("2019"))
            .addDocument(Id.of("doc-courses"))
            .build());
    aims.addCompetence(
        competence("comp-sile", "Handle recordings of persons lawfully", Kit.SILE)
            .role(Id.of("role-scribeline-owner"))
            .addBasis(Competence.Basis.TRAINING)
            .acquiredOn(on("2025-09-19"))
            .addAction(
                done(
                    "Half-day course on data protection",
                    Kit.SILE,
                    "2025-09-30",
                    "2025-09-19",
                    "Ten questions from daily work, answered to Una Brannigan"))
            .addDocument(Id.of("doc-courses"))
            .build());
    aims.addCompetence(
        competence("comp-studio", "Use PlanMate for drafts, and check them", Kit.STUDIO)
            .addBasis(Competence.Basis.TRAINING)
            .acquiredOn(on("2025-09-26"))
            .addDocument(Id.of("doc-courses"))
            .build());
    aims.addCompetence(
        competence("comp-sandvig", "Audit management systems, and know ISO/IEC 42001", Kit.SANDVIG)
            .addBasis(Competence.Basis.TRAINING)
            .addBasis(Competence.Basis.EXPERIENCE)
            .acquiredOn(on("2024-11"))
            .addDocument(Id.of("doc-courses"))
            .build());
  }

  private static Competence.Builder competence(String id, String need, Id<Party> person) {
    return Competence.builder().id(Id.of(id)).need(need).person(person).held(true);
  }

  private static void addAwareness(Aims.Builder aims) {
    aims.addAwareness(
        briefing("aware-start", "Start of the AIMS")
            .addTopic(Awareness.Topic.POLICY)
            .addTopic(Awareness.Topic.CONTRIBUTION)
            .addTopic(Awareness.Topic.CONSEQUENCES)
            .date(on("2025-07-21"))
            .build());
    aims.addAwareness(
        briefing("aware-2026", "Policy 1.1, and what the audit found")
            .addTopic(Awareness.Topic.POLICY)
            .addTopic(Awareness.Topic.CONTRIBUTION)
            .addTopic(Awareness.Topic.CONSEQUENCES)
            .date(on("2026-06-08"))
            .next(day("2027-06-07"))
            .build());
  }

  private static Awareness.Builder briefing(String id, String title) {
    return Awareness.builder()
        .id(Id.of(id))
        .title(title)
        .addPerson(Kit.STUDIO)
        .addPerson(Kit.OFFICE)
        .addPolicy(Id.of("pol-ai"))
        .form("Monday meeting, with a list of who was there");
  }

  private static void addCommunications(Aims.Builder aims) {
    aims.addCommunication(
        message("comm-policy", "AI policy, objectives and roles", Communication.Direction.INTERNAL)
            .timing("When a version is new")
            .audience("All 14")
            .channel("Monday meeting and notice board")
            .addInterestedParty(Id.of("ip-staff"))
            .addPolicy(Id.of("pol-ai"))
            .addObjective(Id.of("obj-checked"))
            .addObjective(Id.of("obj-consent"))
            .addObjective(Id.of("obj-skills"))
            .addControl(Id.of("control-second-look"))
            .addControl(Id.of("control-consent"))
            .addGivenOn(on("2025-07-21"))
            .addGivenOn(on("2026-06-08"))
            .build());
    aims.addCommunication(
        message("comm-tenders", "How we use AI", Communication.Direction.EXTERNAL)
            .timing("With each tender that asks")
            .audience("Public clients")
            .channel("A page in the tender, and the website")
            .addInterestedParty(Id.of("ip-clients"))
            .addPolicy(Id.of("pol-ai"))
            .addGivenOn(on("2026-01-23"))
            .addGivenOn(on("2026-05-15"))
            .build());
    aims.addCommunication(
        message("comm-guests", "Recording of meetings", Communication.Direction.EXTERNAL)
            .timing("In the invitation, and before the recording starts")
            .audience("Guests of meetings")
            .channel("Invitation, and by word")
            .addInterestedParty(Id.of("ip-meeting-guests"))
            .addControl(Id.of("control-consent"))
            .addGivenOn(on("2026-06-24"))
            .build());
  }

  private static Communication.Builder message(
      String id, String subject, Communication.Direction direction) {
    return Communication.builder().id(Id.of(id)).subject(subject).direction(direction).owner(MAEVE);
  }
}
