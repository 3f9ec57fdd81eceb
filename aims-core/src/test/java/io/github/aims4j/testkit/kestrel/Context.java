package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.MAEVE;
import static io.github.aims4j.testkit.kestrel.Kit.UNA;
import static io.github.aims4j.testkit.kestrel.Kit.approvedByMaeve;
import static io.github.aims4j.testkit.kestrel.Kit.day;
import static io.github.aims4j.testkit.kestrel.Kit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.ClimateConclusion;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.context.PartyRequirement;
import io.github.aims4j.context.Scope;
import io.github.aims4j.standard.AnnexControl;

/** Scope, issues and interested parties. */
final class Context {

  private Context() {}

  static void addTo(Aims.Builder aims) {
    aims.scope(scope());
    addIssues(aims);
    addInterestedParties(aims);
  }

  private static Scope scope() {
    return Scope.builder()
        .id(Id.of("scope"))
        .statement(
            "Use of bought AI tools by Kestrel Architects for tender texts, room schedules and"
                + " minutes, at Tanners Yard and on the sites that the office inspects.")
        .addBoundary("The whole firm: studio and office, 14 people")
        .addBoundary("Ends where the suppliers' hosted services begin; their models are outside")
        .addUnit(Kit.STUDIO)
        .addUnit(Kit.OFFICE)
        .addSite("Tanners Yard")
        .addActivity("Drafting tender texts and room schedules")
        .addActivity("Taking minutes of design and site meetings")
        .addContextIssue(Id.of("issue-tender-questions"))
        .addContextIssue(Id.of("issue-few-people"))
        .addInterestedParty(Id.of("ip-clients"))
        .addInterestedParty(Id.of("ip-meeting-guests"))
        .version("1.0")
        .effectiveFrom(day("2025-07-01"))
        .approval(approvedByMaeve("2025-06-30"))
        .document(Id.of("doc-manual"))
        .build();
  }

  private static void addIssues(Aims.Builder aims) {
    aims.addContextIssue(
        issue("issue-tender-questions", "Public clients ask about AI in tenders", true)
            .description(
                "Two of five public tenders in 2025 asked how AI is used. A weak answer costs"
                    + " points; a false one costs the contract.")
            .build());
    aims.addContextIssue(
        issue("issue-law", "Law on AI and on personal data", true)
            .description(
                "European law asks users of AI to see to the skills of their people, and protects"
                    + " everybody whose voice is recorded.")
            .addAiSystem(Id.of("sys-scribeline"))
            .build());
    aims.addContextIssue(
        issue("issue-supplier-pace", "Suppliers change their tools without asking", true)
            .description("Hosted tools change some eight times a year; functions appear unasked.")
            .addAiSystem(Id.of("sys-planmate"))
            .addAiSystem(Id.of("sys-scribeline"))
            .build());
    aims.addContextIssue(
        issue("issue-climate", "Climate change and the rules for buildings", true)
            .description("Energy and flood rules for buildings change faster than tender habits.")
            .climate(
                ClimateConclusion.builder()
                    .relevant(true)
                    .reason(
                        "Only in one way: a draft can name energy rules that no longer hold. The"
                            + " power that two hosted tools use is too small to matter.")
                    .date(on("2025-06-16"))
                    .decidedBy(MAEVE)
                    .build())
            .build());
    aims.addContextIssue(
        issue("issue-few-people", "Few people, many hats", false)
            .description("One practice manager runs the AIMS for half a day a week.")
            .build());
    aims.addContextIssue(
        issue("issue-habit", "Careful checking is the habit of the office", false)
            .description("Nothing leaves the studio unread. The AIMS builds on that.")
            .build());
  }

  private static ContextIssue.Builder issue(String id, String title, boolean external) {
    return ContextIssue.builder()
        .id(Id.of(id))
        .title(title)
        .origin(external ? ContextIssue.Origin.EXTERNAL : ContextIssue.Origin.INTERNAL)
        .owner(UNA)
        .lastReview(on("2026-05-28"))
        .nextReview(day("2027-05-28"));
  }

  private static void addInterestedParties(Aims.Builder aims) {
    aims.addInterestedParty(
        party("ip-clients", "Clients, public and private", InterestedParty.Group.CUSTOMER)
            .stake("They pay for drawings and texts that must be right.")
            .addRequirement(
                requirement("openness", "Tell us where AI helped with our documents.")
                    .origin(PartyRequirement.Origin.CONTRACT)
                    .reference("Dunmarrow Town Council, framework 2025/11, section 7")
                    .addProcess(Id.of("proc-use"))
                    .addControl(AnnexControl.A_10_4)
                    .build())
            .addRequirement(
                requirement("confidence", "Keep our briefs and budgets to yourselves.")
                    .origin(PartyRequirement.Origin.CONTRACT)
                    .addPolicy(Id.of("pol-data"))
                    .addControl(AnnexControl.A_10_3)
                    .build())
            .build());
    aims.addInterestedParty(
        party("ip-staff", "The people of the office", InterestedParty.Group.EMPLOYEE)
            .stake("They work with the tools and answer for the result.")
            .addRequirement(
                requirement("skills", "Teach us the tools, and keep our own craft alive.")
                    .origin(PartyRequirement.Origin.LAW)
                    .reference("Regulation (EU) 2024/1689, Article 4")
                    .jurisdiction("EU")
                    .addObjective(Id.of("obj-skills"))
                    .build())
            .build());
    aims.addInterestedParty(
        party("ip-meeting-guests", "Guests of meetings", InterestedParty.Group.AFFECTED_PERSONS)
            .stake("Their voices are recorded and their words are written down.")
            .addRequirement(
                requirement("consent", "Ask us before you record, and delete it afterwards.")
                    .origin(PartyRequirement.Origin.LAW)
                    .reference("Regulation (EU) 2016/679, Article 6")
                    .jurisdiction("EU")
                    .addPolicy(Id.of("pol-data"))
                    .addProcess(Id.of("proc-use"))
                    .build())
            .build());
    aims.addInterestedParty(
        party("ip-insurer", "Cloverdene Mutual, liability insurer", InterestedParty.Group.PARTNER)
            .stake("It pays when a wrong document does harm.")
            .addRequirement(
                requirement("checked", "A qualified person checks every technical document.")
                    .origin(PartyRequirement.Origin.CONTRACT)
                    .reference("Policy CM-40718, condition 5")
                    .addProcess(Id.of("proc-use"))
                    .addControl(AnnexControl.A_9_2)
                    .build())
            .build());
    aims.addInterestedParty(
        party("ip-data-authority", "Data protection authority", InterestedParty.Group.AUTHORITY)
            .stake("It supervises how personal data are handled.")
            .addRequirement(
                requirement("breaches", "Report breaches of personal data within 72 hours.")
                    .origin(PartyRequirement.Origin.LAW)
                    .reference("Regulation (EU) 2016/679, Article 33")
                    .jurisdiction("EU")
                    .addProcess(Id.of("proc-incidents"))
                    .addControl(AnnexControl.A_8_5)
                    .build())
            .build());
    aims.addInterestedParty(
        party("ip-suppliers", "Suppliers of the tools", InterestedParty.Group.SUPPLIER)
            .stake("They want their terms of use kept.")
            .addRequirement(
                requirement("terms", "Do not share accounts between people.")
                    .origin(PartyRequirement.Origin.CONTRACT)
                    .addProcess(Id.of("proc-suppliers"))
                    .build())
            .build());
    aims.addInterestedParty(
        party("ip-neighbours", "Neighbours of building sites", InterestedParty.Group.SOCIETY)
            .stake("They live beside what the office designs.")
            .noRequirementBecause("No tool touches design decisions or their personal data.")
            .build());
  }

  private static InterestedParty.Builder party(
      String id, String name, InterestedParty.Group group) {
    return InterestedParty.builder()
        .id(Id.of(id))
        .name(name)
        .group(group)
        .lastReview(on("2026-05-28"))
        .nextReview(day("2027-05-28"));
  }

  private static PartyRequirement.Builder requirement(String label, String statement) {
    return PartyRequirement.builder()
        .label(label)
        .statement(statement)
        .addressed(true)
        .reason("It bears on how the tools are used every day.");
  }
}
