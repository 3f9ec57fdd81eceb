package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourWorkProcesses.flow;
import static io.github.aims4j.testkit.harbour.HarbourWorkProcesses.process;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.List;

/** The processes by which AI systems and their data are made and used. */
final class HarbourSystemProcesses {

  private HarbourSystemProcesses() {}

  static void addTo(Aims.Builder aims) {
    development(aims);
    use(aims);
    data(aims);
    provenance(aims);
  }

  private static void development(Aims.Builder aims) {
    aims.addAimsProcess(
        process(
                "proc-development",
                "Responsible development of AI systems",
                AimsProcess.Type.RESPONSIBLE_DEVELOPMENT)
            .purpose("Takes a model from idea to approved version, with tests by others.")
            .owner(Id.of("head-data-science-jun-park"))
            .addInput(flow("Prepared data", "proc-data"))
            .addInput(flow("Controls to be built into development", "proc-risk-treatment"))
            .addOutput(flow("Intended use and design", "proc-impact-assessment"))
            .addOutput(flow("New versions", "proc-changes"))
            .addOutput(flow("Approved versions with instructions", "proc-use"))
            .addCriterion("Model Risk validates; builders do not release their own work.")
            .addCriterion("Fairness and robustness tests pass the limits in the design.")
            .addTrigger("A new model, a retraining or a repair is ordered")
            .controls(
                List.of(
                    AnnexControl.A_6_1_2,
                    AnnexControl.A_6_1_3,
                    AnnexControl.A_6_2_2,
                    AnnexControl.A_6_2_3,
                    AnnexControl.A_6_2_4,
                    AnnexControl.A_6_2_5))
            .policies(ids("policy-ai", "policy-security"))
            .objectives(ids("obj-robust-scoring", "obj-fair-approval"))
            .importance("high")
            .version("2.2")
            .documents(ids("doc-aims-manual", "doc-design-credit-scoring"))
            .lastReview(on("2026-01-15"))
            .nextReview(LocalDate.of(2027, 1, 15))
            .build());
  }

  private static void use(Aims.Builder aims) {
    aims.addAimsProcess(
        process("proc-use", "Responsible use of AI systems", AimsProcess.Type.RESPONSIBLE_USE)
            .purpose("Keeps systems within their intended use, with people who can step in.")
            .owner(Id.of("head-credit-petra-lang"))
            .addInput(flow("Approved versions with instructions", "proc-development"))
            .addInput(flow("Controls to be kept in use", "proc-risk-treatment"))
            .addInput(flow("Applications of customers and brokers", ""))
            .addOutput(flow("Alarms from monitoring", "proc-incidents"))
            .addOutput(flow("Decisions with their reasons", ""))
            .addCriterion("A person looks at every refusal and decides above 50,000 euros.")
            .addCriterion("Thresholds go live as a checked file, never by hand.")
            .addTrigger("Daily work")
            .controls(
                List.of(
                    AnnexControl.A_9_2,
                    AnnexControl.A_9_3,
                    AnnexControl.A_9_4,
                    AnnexControl.A_6_2_6))
            .policies(ids("policy-credit", "policy-ai"))
            .objectives(ids("obj-human-review", "obj-explain-decisions"))
            .importance("high")
            .version("1.6")
            .documents(ids("doc-user-info-credit-scoring"))
            .lastReview(on("2026-05-27"))
            .nextReview(LocalDate.of(2027, 5, 27))
            .build());
  }

  private static void data(Aims.Builder aims) {
    aims.addAimsProcess(
        process("proc-data", "Management of data for AI systems", AimsProcess.Type.DATA_MANAGEMENT)
            .purpose("Brings data to the quality that the models need.")
            .owner(Id.of("data-engineer-omar-said"))
            .addInput(flow("Bought data", "proc-suppliers"))
            .addInput(flow("Origin of each data set", "proc-provenance"))
            .addOutput(flow("Prepared data", "proc-development"))
            .addCriterion("At most 1.5 % of fields are missing; gaps are shown by age group.")
            .addTrigger("New data, a changed feed, or a retraining")
            .addControl(AnnexControl.A_7_2)
            .addControl(AnnexControl.A_7_3)
            .addControl(AnnexControl.A_7_4)
            .addControl(AnnexControl.A_7_6)
            .addPolicy(Id.of("policy-privacy"))
            .addObjective(Id.of("obj-data-quality"))
            .importance("high")
            .version("1.4")
            .addDocument(Id.of("doc-aims-manual"))
            .lastReview(on("2026-04-30"))
            .nextReview(LocalDate.of(2027, 4, 30))
            .build());
  }

  private static void provenance(Aims.Builder aims) {
    aims.addAimsProcess(
        process("proc-provenance", "Origin of data", AimsProcess.Type.DATA_PROVENANCE)
            .purpose("Records where data come from and what was done to them.")
            .owner(Id.of("data-engineer-omar-said"))
            .addInput(flow("Delivery notes of data suppliers", ""))
            .addOutput(flow("Origin of each data set", "proc-data"))
            .addCriterion("No data set is used for training without a record of origin.")
            .addTrigger("A data set is acquired, joined or changed")
            .addControl(AnnexControl.A_7_5)
            .addPolicy(Id.of("policy-privacy"))
            .importance("medium")
            .version("1.0")
            .addDocument(Id.of("doc-aims-manual"))
            .lastReview(on("2025-10-07"))
            .nextReview(LocalDate.of(2026, 10, 7))
            .build());
  }
}
