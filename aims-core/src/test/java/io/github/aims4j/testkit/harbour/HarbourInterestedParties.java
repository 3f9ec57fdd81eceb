package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.context.InterestedParty.Group;
import io.github.aims4j.context.PartyRequirement;
import io.github.aims4j.context.PartyRequirement.Origin;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;

/** Who has a stake in how Harbour Bank uses AI, and what they require. */
final class HarbourInterestedParties {

  private HarbourInterestedParties() {}

  static void addTo(Aims.Builder aims) {
    affected(aims);
    inside(aims);
    authorities(aims);
    market(aims);
    society(aims);
  }

  private static void affected(Aims.Builder aims) {
    aims.addInterestedParty(
        party("ip-applicants", "Applicants for a loan", Group.AFFECTED_PERSONS)
            .stake("A score decides whether and at what price they get a loan.")
            .addRequirement(
                requirement("reasons", "To be told the main reasons of a refusal.", Origin.LAW)
                    .reference("GDPR, articles 13 to 15 and 22; national consumer credit law")
                    .jurisdiction("EU")
                    .reason("A refusal without reasons is unlawful and costs trust.")
                    .addProcess(Id.of("proc-use"))
                    .addPolicy(Id.of("policy-credit"))
                    .addObjective(Id.of("obj-explain-decisions"))
                    .addControl(AnnexControl.A_8_2)
                    .addControl(AnnexControl.A_8_5)
                    .build())
            .addRequirement(
                requirement("human", "To have a person look at the decision.", Origin.LAW)
                    .reference("GDPR, article 22(3)")
                    .jurisdiction("EU")
                    .addProcess(Id.of("proc-use"))
                    .addObjective(Id.of("obj-human-review"))
                    .addControl(AnnexControl.A_9_2)
                    .build())
            .addRequirement(
                requirement(
                        "fair",
                        "To be judged on ability to repay, not on group.",
                        Origin.EXPECTATION)
                    .addPolicy(Id.of("policy-ai"))
                    .addObjective(Id.of("obj-fair-approval"))
                    .addControl(AnnexControl.A_5_4)
                    .build())
            .source(row(406, "name", "Stakeholder", "Antragsteller / applicants"))
            .addNote("About 36,000 applications a year, 9,000 of them in the Netherlands.")
            .addEvidence(
                kept(
                    "Report on two focus groups with applicants",
                    "2026/focus-groups-applicants.pdf",
                    "41b6f0ce83a7d529",
                    "2026-01-14",
                    "care-lead-noor-jansen",
                    LocalDate.of(2028, 1, 31)))
            .build());
    aims.addInterestedParty(
        party("ip-customers", "Customers with an account", Group.CUSTOMER)
            .stake(
                "Fraud alerts can stop their payments, and the chat answers their " + "questions.")
            .addRequirement(
                requirement(
                        "blocked",
                        "A stopped payment is looked at within two hours.",
                        Origin.CONTRACT)
                    .reference("Payment terms, section 9")
                    .addProcess(Id.of("proc-incidents"))
                    .addControl(AnnexControl.A_6_2_6)
                    .build())
            .addRequirement(
                requirement("chat", "To know when a machine answers.", Origin.LAW)
                    .reference("EU AI Act, article 50")
                    .jurisdiction("EU")
                    .addProcess(Id.of("proc-use"))
                    .addControl(AnnexControl.A_8_2)
                    .build())
            .build());
  }

  private static void inside(Aims.Builder aims) {
    aims.addInterestedParty(
        party("ip-employees", "Employees who work with AI systems", Group.EMPLOYEE)
            .stake("They act on scores and alerts and answer for it towards customers.")
            .addRequirement(
                requirement(
                        "override",
                        "To be allowed to depart from a score without harm to themselves.",
                        Origin.EXPECTATION)
                    .addPolicy(Id.of("policy-people"))
                    .addObjective(Id.of("obj-human-review"))
                    .build())
            .addRequirement(
                requirement("training", "To be trained before they use a system.", Origin.LAW)
                    .reference("EU AI Act, article 4")
                    .jurisdiction("EU")
                    .addObjective(Id.of("obj-competence"))
                    .addControl(AnnexControl.A_4_6)
                    .build())
            .build());
    aims.addInterestedParty(
        party("ip-works-council", "Works council", Group.EMPLOYEE)
            .stake("It has a say where a system could watch how people work.")
            .addRequirement(
                requirement(
                        "monitoring", "No log is used to rate single employees.", Origin.CONTRACT)
                    .reference("Works agreement 2024-07")
                    .jurisdiction("DE")
                    .addPolicy(Id.of("policy-people"))
                    .addControl(AnnexControl.A_6_2_8)
                    .build())
            .build());
    aims.addInterestedParty(
        party("ip-shareholders", "Shareholders", Group.OWNER)
            .stake("They bear losses from wrong decisions and from fines.")
            .noRequirementBecause(
                "They asked for nothing beyond law and the annual report when the "
                    + "board put the question in May 2025.")
            .build());
  }

  private static void authorities(Aims.Builder aims) {
    aims.addInterestedParty(
        party("ip-supervisor-de", "Banking supervisor, Germany", Group.AUTHORITY)
            .stake("It watches over the risk of the bank and its models.")
            .addRequirement(
                requirement(
                        "incidents",
                        "To be told of serious incidents within the term of the law.",
                        Origin.LAW)
                    .reference("Regulation (EU) 2022/2554, article 19")
                    .jurisdiction("DE")
                    .addProcess(Id.of("proc-incidents"))
                    .addControl(AnnexControl.A_8_5)
                    .build())
            .addRequirement(
                requirement(
                        "models",
                        "Models for lending are validated by people who did not build them.",
                        Origin.LAW)
                    .reference("Guidelines on loan origination and monitoring, section 4.3")
                    .jurisdiction("DE")
                    .addProcess(Id.of("proc-development"))
                    .addObjective(Id.of("obj-robust-scoring"))
                    .addControl(AnnexControl.A_6_2_4)
                    .build())
            .build());
    aims.addInterestedParty(
        party("ip-supervisor-nl", "Banking supervisor, Netherlands", Group.AUTHORITY)
            .stake("It watches over the conduct of the branch in Rotterdam.")
            .addRequirement(
                requirement(
                        "conduct",
                        "Customers in arrears are treated with care and by people.",
                        Origin.LAW)
                    .reference("Dutch act on financial supervision, duty of care")
                    .jurisdiction("NL")
                    .addPolicy(Id.of("policy-credit"))
                    .build())
            .build());
    aims.addInterestedParty(
        party("ip-data-protection", "Data protection authorities", Group.AUTHORITY)
            .stake("They watch over personal data in Hamburg and Rotterdam.")
            .addRequirement(
                requirement("breach", "To be told of a breach within 72 hours.", Origin.LAW)
                    .reference("GDPR, article 33")
                    .jurisdiction("EU")
                    .addProcess(Id.of("proc-incidents"))
                    .addPolicy(Id.of("policy-privacy"))
                    .addObjective(Id.of("obj-incident-response"))
                    .addControl(AnnexControl.A_8_5)
                    .build())
            .build());
  }

  private static void market(Aims.Builder aims) {
    aims.addInterestedParty(
        party("ip-suppliers", "Suppliers of data and systems", Group.SUPPLIER)
            .stake("Their feeds and models are part of what the bank decides with.")
            .addRequirement(
                requirement(
                        "contact", "One contact for questions on use and faults.", Origin.CONTRACT)
                    .reference("Supply agreements, annex 2")
                    .processes(ids("proc-suppliers"))
                    .addPolicy(Id.of("policy-procurement"))
                    .addControl(AnnexControl.A_10_3)
                    .build())
            .build());
    aims.addInterestedParty(
        party("ip-brokers", "Loan brokers", Group.PARTNER)
            .stake("They pass on applications and see scores in the portal.")
            .addRequirement(
                requirement(
                        "limits",
                        "To know for which loans a score is meant and for which not.",
                        Origin.CONTRACT)
                    .reference("Broker agreement of September 2025, section 4")
                    .addProcess(Id.of("proc-use"))
                    .addControl(AnnexControl.A_10_4)
                    .build())
            .addRequirement(
                PartyRequirement.builder()
                    .label("weights")
                    .statement("To see the weights of the score.")
                    .origin(Origin.EXPECTATION)
                    .addressed(false)
                    .reason("Weights could be used to shape applications; brokers get reasons.")
                    .build())
            .build());
  }

  private static void society(Aims.Builder aims) {
    aims.addInterestedParty(
        party("ip-consumer-association", "Consumer associations", Group.SOCIETY)
            .stake("They speak for people who were refused.")
            .addRequirement(
                requirement(
                        "report",
                        "A way to report harm from outside that is answered.",
                        Origin.EXPECTATION)
                    .addProcess(Id.of("proc-concerns"))
                    .addControl(AnnexControl.A_8_3)
                    .build())
            .build());
    aims.addInterestedParty(
        party("ip-public", "The public in the regions of the bank", Group.SOCIETY)
            .stake("Who gets credit shapes who can live and work in a region.")
            .addRequirement(
                requirement("access", "No district is cut off from credit.", Origin.EXPECTATION)
                    .addObjective(Id.of("obj-fair-approval"))
                    .addControl(AnnexControl.A_5_5)
                    .build())
            .build());
  }

  private static InterestedParty.Builder party(String id, String name, Group group) {
    return InterestedParty.builder()
        .id(Id.of(id))
        .name(name)
        .group(group)
        .lastReview(on("2026-01-20"))
        .nextReview(LocalDate.of(2027, 1, 20));
  }

  private static PartyRequirement.Builder requirement(
      String label, String statement, Origin origin) {
    return PartyRequirement.builder()
        .label(label)
        .statement(statement)
        .origin(origin)
        .addressed(true);
  }
}
