package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.OperationsKit.day;
import static io.github.aims4j.testkit.harbour.OperationsKit.done;
import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.look;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;
import static io.github.aims4j.testkit.harbour.OperationsKit.open;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.standard.OrganizationalObjective;
import java.util.List;

/** The AI objectives of Harbour Bank, the opportunities that it sees, and its changes. */
final class HarbourObjectives {

  private HarbourObjectives() {}

  static void addTo(Aims.Builder aims) {
    addDevelopment(aims);
    addUse(aims);
    addAims(aims);
  }

  private static void addDevelopment(Aims.Builder aims) {
    aims.addObjective(
            objective(
                    "fair-approval",
                    "Fair approval",
                    Objective.Type.RESPONSIBLE_DEVELOPMENT,
                    "credit-unit")
                .statement(
                    "Applicants who repay alike are approved alike, whatever their sex, age or origin.")
                .organizationalObjectives(List.of(OrganizationalObjective.C_2_5))
                .theme("fairness")
                .aiSystems(ids("credit-scoring"))
                .interestedParties(
                    ids("ip-applicants", "ip-consumer-association", "ip-supervisor-de"))
                .indicators(ids("ind-approval-gap"))
                .target("Approval gap below 3 percentage points")
                .owner(Id.of("head-credit-petra-lang"))
                .addAction(
                    done(
                        "Measure the gap each month and report it to the board.",
                        "head-data-science-jun-park",
                        "2026-04-30",
                        "2026-04-14",
                        "Report in each quarter.",
                        look(
                            "2026-05-22",
                            true,
                            "cro-tom-visser",
                            "Reported for the first quarter.")))
                .resources(ids("res-scoring-team", "res-application-data"))
                .due(day("2026-12-31"))
                .evaluation(
                    "Model risk compares the gap of the fourth quarter with the target in January 2027.")
                .source(exported(401, "title", "Objective", "Fair approval"))
                .addNote("The gap was 4.1 points when the objective was set.")
                .addEvidence(
                    evidence(
                        "Sheet of objectives 2026, signed",
                        "grc://objectives/2026/signed.pdf",
                        "2026-03-20",
                        "aims-manager-ines-okafor",
                        "2027-03-31"))
                .build())
        .addObjective(
            objective(
                    "robust-scoring",
                    "Robust scoring",
                    Objective.Type.RESPONSIBLE_DEVELOPMENT,
                    "data-science-unit")
                .statement("The score stays right when the economy turns.")
                .organizationalObjectives(
                    List.of(OrganizationalObjective.C_2_8, OrganizationalObjective.C_2_6))
                .theme("robustness")
                .aiSystems(ids("credit-scoring"))
                .interestedParties(ids("ip-shareholders", "ip-supervisor-nl"))
                .indicators(ids("ind-gini", "ind-drift"))
                .target("Gini coefficient of at least 0.55; stability index below 0.2")
                .owner(Id.of("head-data-science-jun-park"))
                .addAction(
                    open(
                        "Release version 4.0.",
                        "head-data-science-jun-park",
                        "2026-10-31",
                        "Gini on the loans of 2025."))
                .resources(ids("res-scoring-team", "res-training-cluster", "res-feature-store"))
                .due(day("2026-12-31"))
                .evaluation("Validation report of model risk for version 4.0.")
                .build())
        .addObjective(
            objective(
                    "data-quality",
                    "Data that are right on arrival",
                    Objective.Type.RESPONSIBLE_DEVELOPMENT,
                    "data-science-unit")
                .statement("No decision rests on a delivery that was not checked.")
                .organizationalObjectives(List.of(OrganizationalObjective.C_2_3))
                .theme("data")
                .aiSystems(ids("credit-scoring", "document-triage"))
                .interestedParties(ids("ip-suppliers", "ip-applicants"))
                .indicators(ids("ind-data-missing"))
                .target("Missing values below 1.5 percent of the fields that count")
                .owner(Id.of("data-engineer-omar-said"))
                .addAction(
                    open(
                        "Extend the checks to the files of brokers.",
                        "data-engineer-omar-said",
                        "2026-09-30",
                        "A planted error is held."))
                .resources(ids("res-bureau-data", "res-feature-store"))
                .due(day("2026-12-31"))
                .evaluation("Average of the indicator over the second half of the year.")
                .build());
  }

  private static void addUse(Aims.Builder aims) {
    aims.addObjective(
            objective(
                    "human-review",
                    "A person who really looks",
                    Objective.Type.RESPONSIBLE_USE,
                    "credit-unit")
                .statement("Officers use the score as one ground among others.")
                .organizationalObjectives(List.of(OrganizationalObjective.C_2_1))
                .theme("human judgement")
                .aiSystems(ids("credit-scoring", "fraud-alerts"))
                .interestedParties(ids("ip-employees", "ip-works-council", "ip-applicants"))
                .indicators(ids("ind-override-rate"))
                .target("Between 4 and 12 percent of refusals are overruled by officers")
                .owner(Id.of("head-credit-petra-lang"))
                .addAction(
                    open(
                        "Train all credit officers.",
                        "hr-lead-eva-stern",
                        "2026-09-30",
                        "Eight of ten planted cases are found."))
                .resources(ids("res-budget-aims"))
                .due(day("2026-12-31"))
                .evaluation("Share of the second half of the year, and a sample of fifty files.")
                .build())
        .addObjective(
            objective(
                    "explain-decisions",
                    "Reasons that help",
                    Objective.Type.RESPONSIBLE_USE,
                    "customer-care-unit")
                .statement("Whoever is refused understands why, and knows what to do.")
                .organizationalObjectives(List.of(OrganizationalObjective.C_2_11))
                .theme("transparency")
                .aiSystems(ids("credit-scoring", "service-chat"))
                .interestedParties(ids("ip-applicants", "ip-data-protection"))
                .indicators(ids("ind-complaints"))
                .target("Fewer than 6 complaints about reasons in 1,000 refusals")
                .owner(Id.of("care-lead-noor-jansen"))
                .addAction(
                    done(
                        "Bring in the new reason codes.",
                        "head-credit-petra-lang",
                        "2026-05-15",
                        "2026-05-11",
                        "Test with twenty applicants.",
                        look(
                            "2026-06-12",
                            true,
                            "dpo-marek-haas",
                            "Seventeen of twenty understood.")))
                .resources(ids("res-scoring-team"))
                .due(day("2026-12-31"))
                .evaluation("Complaints of the second half of the year.")
                .build());
  }

  private static void addAims(Aims.Builder aims) {
    aims.addObjective(
            objective("competence", "People who know AI", Objective.Type.AIMS, "hr-unit")
                .statement("Whoever works with AI knows what it can do and what not.")
                .organizationalObjectives(List.of(OrganizationalObjective.C_2_2))
                .theme("competence")
                .interestedParties(ids("ip-employees", "ip-works-council"))
                .indicators(ids("ind-training"))
                .target("95 percent of those concerned trained")
                .owner(Id.of("hr-lead-eva-stern"))
                .addAction(
                    open(
                        "Course on AI in the bank for all new employees.",
                        "hr-lead-eva-stern",
                        "2026-10-31",
                        "Test at the end of the course."))
                .resources(ids("res-budget-aims"))
                .due(day("2026-12-31"))
                .evaluation("Register of training at the end of the year.")
                .build())
        .addObjective(
            objective(
                    "incident-response",
                    "Incidents answered in time",
                    Objective.Type.AIMS,
                    "operations-unit")
                .statement("Incidents with AI are found, stopped and told within the deadlines.")
                .organizationalObjectives(
                    List.of(
                        OrganizationalObjective.C_2_9,
                        OrganizationalObjective.C_2_10,
                        OrganizationalObjective.C_2_7))
                .theme("safety and security")
                .interestedParties(ids("ip-customers", "ip-supervisor-de", "ip-supervisor-nl"))
                .indicators(ids("ind-incident-time"))
                .target("From detection to containment at most 8 hours")
                .owner(Id.of("ciso-aylin-demir"))
                .addAction(
                    open(
                        "Exercise with both supervisors' forms.",
                        "ciso-aylin-demir",
                        "2026-11-30",
                        "Forms are sent within the time."))
                .resources(ids("res-budget-aims"))
                .due(day("2026-12-31"))
                .evaluation("All incidents of the year, and the exercise.")
                .build())
        .addObjective(
            objective("energy", "Know what AI uses", Objective.Type.AIMS, "data-science-unit")
                .statement("Decisions on models take their use of energy into account.")
                .organizationalObjectives(List.of(OrganizationalObjective.C_2_4))
                .theme("environment")
                .interestedParties(ids("ip-public", "ip-shareholders"))
                .notMeasurableBecause(
                    "Whether a decision took energy into account cannot be counted; the energy that is used is measured beside it.")
                .target("Each decision on a model names its use of energy")
                .owner(Id.of("head-data-science-jun-park"))
                .addAction(
                    open(
                        "Add energy to the form for releases.",
                        "ml-engineer-sara-nowak",
                        "2026-07-31",
                        "Three forms are read."))
                .resources(ids("res-training-cluster"))
                .due(day("2026-09-30"))
                .evaluation("Model risk reads the forms of a year.")
                .document(Id.of("doc-aims-manual"))
                .build());
  }

  private static Objective.Builder objective(
      String slug, String title, Objective.Type type, String unit) {
    return Objective.builder()
        .id(Id.of("obj-" + slug))
        .title(title)
        .type(type)
        .level(unit)
        .policy(Id.of("policy-ai"))
        .status(Objective.Status.OPEN)
        .version("2026")
        .lastReview(on("2026-03-20"));
  }
}
