package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.support.DataDetails;
import io.github.aims4j.support.Resource;
import java.time.LocalDate;
import java.util.List;

/** What it takes to run the AIMS and the scoring of Harbour Bank. */
final class HarbourResources {

  private HarbourResources() {}

  static void addTo(Aims.Builder aims) {
    applicationData(aims);
    bureauData(aims);
    testData(aims);
    tools(aims);
    people(aims);
  }

  private static void applicationData(Aims.Builder aims) {
    aims.addResource(
        resource("res-application-data", "Loan applications and their outcome", Resource.Type.DATA)
            .description("Applications of 2016 to 2025 with what became of the loan.")
            .stages(
                List.of(
                    LifeCycleStage.DESIGN_AND_DEVELOPMENT,
                    LifeCycleStage.VERIFICATION_AND_VALIDATION,
                    LifeCycleStage.CONTINUOUS_VALIDATION))
            .addAiSystem(Id.of("credit-scoring"))
            .quantity("412,000 applications")
            .neededBy(LocalDate.of(2025, 11, 3))
            .allocatedOn(on("2025-10-27"))
            .owner(Id.of("data-engineer-omar-said"))
            .data(
                DataDetails.builder()
                    .addCategory("training data")
                    .addCategory("validation data")
                    .acquisition(
                        "Taken from the loan system; cases with a marked objection to such "
                            + "use are left out.")
                    .addQualityRequirement("At most 1.5 % of fields are missing.")
                    .addQualityRequirement("Each age group has at least 8,000 cases.")
                    .qualityResult(
                        "Met since June 2026: 1.1 % missing; smallest group 9,140 cases.")
                    .provenance(
                        "Loan system, two merged core systems before 2021; joined by "
                            + "customer number, months of deferred loans left out.")
                    .addPreparationCriterion("A method must not hide that values are missing.")
                    .addPreparationCriterion("It can be explained to a credit officer.")
                    .addPreparationMethod("Missing income is marked, not filled in.")
                    .addPreparationMethod("Rare occupations are grouped by a fixed list.")
                    .personalData(true)
                    .licence(
                        "Own data; use for scoring is stated in section 5 of the privacy notice.")
                    .retention(
                        "Ten years after the last entry; then erased, with a log of the "
                            + "erasure.")
                    .lastUpdated(on("2026-06-03"))
                    .build())
            .source(row(411, "name", "Datenbestand", "Antragsdaten_2016ff"))
            .addNote("A copy without names serves for tests of reason codes.")
            .addEvidence(
                kept(
                    "Quality report of June 2026",
                    "2026/data-quality-2026-06.pdf",
                    "8de24b60c1f9357a",
                    "2026-06-05",
                    "data-engineer-omar-said",
                    LocalDate.of(2026, 12, 31)))
            .build());
  }

  private static void bureauData(Aims.Builder aims) {
    aims.addResource(
        resource("res-bureau-data", "Credit bureau data", Resource.Type.DATA)
            .description("Payment history of applicants, delivered each night.")
            .addStage(LifeCycleStage.DESIGN_AND_DEVELOPMENT)
            .addStage(LifeCycleStage.OPERATION_AND_MONITORING)
            .addAiSystem(Id.of("credit-scoring"))
            .quantity("about 1,200 records a night")
            .neededBy(LocalDate.of(2024, 9, 2))
            .allocatedOn(on("2024-08-26"))
            .owner(Id.of("data-engineer-omar-said"))
            .supplier(Id.of("sup-northdata"))
            .data(
                DataDetails.builder()
                    .addCategory("production data")
                    .acquisition("Bought from NorthData under the agreement of 2023.")
                    .addQualityRequirement("Codes are those of the agreed list.")
                    .qualityResult("Two deliveries were held in May 2026; both were sent again.")
                    .provenance("NorthData names the source type of each entry.")
                    .personalData(true)
                    .licence("For loan decisions only; no passing on.")
                    .retention("18 months after the decision.")
                    .lastUpdated(on("2026-06-29"))
                    .build())
            .build());
  }

  private static void testData(Aims.Builder aims) {
    aims.addResource(
        resource("res-test-data", "Test applications without real persons", Resource.Type.DATA)
            .description("Made-up applications by which limits and reasons are tested.")
            .addStage(LifeCycleStage.VERIFICATION_AND_VALIDATION)
            .aiSystems(ids("credit-scoring", "document-triage"))
            .quantity("6,000 applications")
            .neededBy(LocalDate.of(2025, 6, 2))
            .allocatedOn(on("2025-05-26"))
            .owner(Id.of("model-risk-unit"))
            .data(
                DataDetails.builder()
                    .addCategory("test data")
                    .acquisition(
                        "Written by Model Risk from rules; no record of a customer is used.")
                    .personalData(false)
                    .retention("Kept as long as the version that they tested.")
                    .lastUpdated(on("2026-03"))
                    .build())
            .build());
  }

  private static void tools(Aims.Builder aims) {
    aims.addResource(
        resource("res-feature-store", "Feature store", Resource.Type.TOOLING)
            .description("Holds the inputs of models with their definitions and their origin.")
            .addStage(LifeCycleStage.DESIGN_AND_DEVELOPMENT)
            .addStage(LifeCycleStage.OPERATION_AND_MONITORING)
            .aiSystems(ids("credit-scoring", "fraud-alerts"))
            .quantity("214 features")
            .neededBy(LocalDate.of(2024, 9, 2))
            .allocatedOn(on("2024-08-19"))
            .owner(Id.of("data-engineer-omar-said"))
            .build());
    aims.addResource(
        resource("res-model-registry", "Model registry", Resource.Type.TOOLING)
            .description("Keeps each version with code, data marks, tests and approvals.")
            .stages(List.of(LifeCycleStage.values()))
            .quantity("one for all systems")
            .neededBy(LocalDate.of(2024, 10, 1))
            .allocatedOn(on("2024-09-23"))
            .owner(Id.of("ml-engineer-sara-nowak"))
            .build());
    aims.addResource(
        resource("res-training-cluster", "Computing for training", Resource.Type.COMPUTING)
            .description("Rented machines for training and tests in a region of the EU.")
            .addStage(LifeCycleStage.DESIGN_AND_DEVELOPMENT)
            .addAiSystem(Id.of("credit-scoring"))
            .quantity("four machines, 60 hours a month")
            .neededBy(LocalDate.of(2024, 9, 2))
            .allocatedOn(on("2024-09-02"))
            .owner(Id.of("head-data-science-jun-park"))
            .supplier(Id.of("sup-cloudharbor"))
            .build());
  }

  private static void people(Aims.Builder aims) {
    aims.addResource(
        resource("res-scoring-team", "Scoring team", Resource.Type.HUMAN)
            .description("Builds, repairs and watches the scoring models.")
            .addStage(LifeCycleStage.DESIGN_AND_DEVELOPMENT)
            .addStage(LifeCycleStage.OPERATION_AND_MONITORING)
            .addAiSystem(Id.of("credit-scoring"))
            .quantity("five full-time posts, three of them engineers")
            .neededBy(LocalDate.of(2026, 6, 1))
            .allocatedOn(on("2026-05-28"))
            .owner(Id.of("head-data-science-jun-park"))
            .build());
    aims.addResource(
        resource("res-budget-aims", "Budget of the AIMS 2026", Resource.Type.OTHER)
            .description("Training, audits, certification, tools and two posts in Model Risk.")
            .quantity("640,000 euros")
            .neededBy(LocalDate.of(2026, 1, 1))
            .allocatedOn(on("2025-12-09"))
            .owner(Id.of("aims-manager-ines-okafor"))
            .build());
  }

  private static Resource.Builder resource(String id, String name, Resource.Type type) {
    return Resource.builder().id(Id.of(id)).name(name).type(type);
  }
}
