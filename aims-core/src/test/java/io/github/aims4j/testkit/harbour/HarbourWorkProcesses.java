package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.ProcessFlow;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.Optional;

/** The processes for changes, documents, suppliers, incidents and concerns. */
final class HarbourWorkProcesses {

  private HarbourWorkProcesses() {}

  static void addTo(Aims.Builder aims) {
    changes(aims);
    documents(aims);
    suppliers(aims);
    incidents(aims);
    concerns(aims);
  }

  static AimsProcess.Builder process(String id, String name, AimsProcess.Type type) {
    return AimsProcess.builder().id(Id.of(id)).name(name).addType(type);
  }

  /** A flow to or from a process; an empty id stands for the world outside of the AIMS. */
  static ProcessFlow flow(String what, String process) {
    return ProcessFlow.builder()
        .what(what)
        .process(Optional.of(process).filter(id -> !id.isEmpty()).map(Id::<AimsProcess>of))
        .build();
  }

  private static void changes(Aims.Builder aims) {
    aims.addAimsProcess(
        process(
                "proc-changes",
                "Planning and control of changes",
                AimsProcess.Type.CHANGE_MANAGEMENT)
            .purpose("Sees that changes are weighed before they are made.")
            .owner(Id.of("aims-manager-ines-okafor"))
            .addInput(flow("Decisions on changes", "proc-management-review"))
            .addInput(flow("Changes of the AIMS", "proc-corrective-action"))
            .addInput(flow("New versions", "proc-development"))
            .addInput(flow("Notices of changed feeds", "proc-suppliers"))
            .addOutput(flow("Changes that count as significant", "proc-risk-assessment"))
            .addOutput(flow("Changed texts", "proc-documents"))
            .addCriterion("No significant change goes live without a new assessment.")
            .addTrigger("A change is proposed, or was made unintended")
            .addPolicy(Id.of("policy-ai"))
            .importance("high")
            .version("1.3")
            .addDocument(Id.of("doc-aims-manual"))
            .lastReview(on("2026-04-30"))
            .nextReview(LocalDate.of(2027, 4, 30))
            .build());
  }

  private static void documents(Aims.Builder aims) {
    aims.addAimsProcess(
        process(
                "proc-documents",
                "Control of documented information",
                AimsProcess.Type.DOCUMENT_CONTROL)
            .purpose("Keeps texts current, findable, protected and as long as needed.")
            .owner(Id.of("aims-manager-ines-okafor"))
            .addInput(flow("Changed texts", "proc-changes"))
            .addInput(flow("Laws and guidelines", ""))
            .addOutput(flow("Records and documents of the AIMS", "proc-internal-audit"))
            .addCriterion("One version in force; the one before is marked and kept.")
            .addTrigger("A document is written, changed or due for review")
            .addPolicy(Id.of("policy-security"))
            .importance("medium")
            .version("1.1")
            .addDocument(Id.of("doc-aims-manual"))
            .lastReview(on("2026-02-02"))
            .nextReview(LocalDate.of(2027, 2, 2))
            .build());
  }

  private static void suppliers(Aims.Builder aims) {
    aims.addAimsProcess(
        process(
                "proc-suppliers",
                "Suppliers of data and systems",
                AimsProcess.Type.SUPPLIER_MANAGEMENT)
            .purpose("Buys nothing that the bank could not answer for.")
            .owner(Id.of("procurement-lead-ida-holm"))
            .addInput(flow("Contracts, notices and reports of suppliers", ""))
            .addOutput(flow("Bought data", "proc-data"))
            .addOutput(flow("Notices of changed feeds", "proc-changes"))
            .addOutput(flow("State of suppliers", "proc-management-review"))
            .addCriterion("Each supplier is rated each year; each feed has a checked schema.")
            .addTrigger("A purchase, a notice, or the yearly rating")
            .addControl(AnnexControl.A_10_2)
            .addControl(AnnexControl.A_10_3)
            .addPolicy(Id.of("policy-procurement"))
            .importance("high")
            .version("1.2")
            .addDocument(Id.of("doc-agreement-northdata"))
            .lastReview(on("2026-04-30"))
            .nextReview(LocalDate.of(2027, 4, 30))
            .build());
  }

  private static void incidents(Aims.Builder aims) {
    aims.addAimsProcess(
        process(
                "proc-incidents",
                "Incidents and their communication",
                AimsProcess.Type.INCIDENT_MANAGEMENT)
            .purpose("Limits harm, tells those who must know, and finds causes.")
            .owner(Id.of("ciso-aylin-demir"))
            .addInput(flow("Alarms from monitoring", "proc-use"))
            .addInput(flow("Reports from outside", ""))
            .addOutput(flow("Incidents with their causes", "proc-risk-assessment"))
            .addOutput(flow("Incidents that broke a rule", "proc-corrective-action"))
            .addOutput(flow("Notices to users and authorities", ""))
            .addCriterion("Contained within eight hours; authorities told within the term.")
            .addTrigger("An alarm, a report, or a rule that was broken")
            .addControl(AnnexControl.A_8_4)
            .addControl(AnnexControl.A_8_5)
            .policies(ids("policy-security", "policy-privacy"))
            .addObjective(Id.of("obj-incident-response"))
            .importance("high")
            .version("2.0")
            .addDocument(Id.of("doc-incident-plan"))
            .lastReview(on("2026-05-20"))
            .nextReview(LocalDate.of(2027, 5, 20))
            .build());
  }

  private static void concerns(Aims.Builder aims) {
    aims.addAimsProcess(
        process("proc-concerns", "Concerns and reports of harm", AimsProcess.Type.CONCERN_REPORTING)
            .purpose(
                "Lets people inside and outside say what worries them, without harm " + "to them.")
            .owner(Id.of("legal-counsel-felix-adler"))
            .addInput(flow("Concerns of employees and reports from outside", ""))
            .addOutput(flow("Concerns and reports of harm", "proc-impact-assessment"))
            .addCriterion(
                "Receipt within seven days, answer within three months; names stay " + "in Legal.")
            .addTrigger("A concern or report comes in")
            .addControl(AnnexControl.A_3_3)
            .addControl(AnnexControl.A_8_3)
            .addPolicy(Id.of("policy-people"))
            .importance("medium")
            .version("1.1")
            .addDocument(Id.of("doc-aims-manual"))
            .lastReview(on("2025-11-18"))
            .nextReview(LocalDate.of(2026, 11, 18))
            .build());
  }
}
