package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.MAEVE;
import static io.github.aims4j.testkit.kestrel.Kit.UNA;
import static io.github.aims4j.testkit.kestrel.Kit.day;
import static io.github.aims4j.testkit.kestrel.Kit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.ProcessFlow;
import io.github.aims4j.standard.AnnexControl;

/** The processes of the AIMS: nine, each on one page of the manual. */
final class Processes {

  private Processes() {}

  static void addTo(Aims.Builder aims) {
    addPlanning(aims);
    addOperation(aims);
    addChecking(aims);
  }

  private static void addPlanning(Aims.Builder aims) {
    aims.addAimsProcess(
        process("proc-risk", "Risk: assess", AimsProcess.Type.RISK_ASSESSMENT, UNA)
            .purpose("Find what could go wrong with the tools, and decide what to do about it.")
            .addTrigger("Each September, and before a significant change")
            .addCriterion("Two people rate each risk alone, then agree")
            .addInput(flow("Results of impact assessments", "proc-impact"))
            .addOutput(flow("Rules of use", "proc-use"))
            .addPolicy(Id.of("pol-ai"))
            .addObjective(Id.of("obj-checked"))
            .build());
    aims.addAimsProcess(
        process("proc-treatment", "Risk: treat", AimsProcess.Type.RISK_TREATMENT, UNA)
            .purpose("Choose options and controls, and have the principal accept what remains.")
            .addTrigger("A risk above the level low")
            .addCriterion("No risk above low stays without an acceptance by the principal")
            .addInput(flow("Rated risks", "proc-risk"))
            .addOutput(flow("Treatment plan", "proc-use"))
            .build());
    aims.addAimsProcess(
        process("proc-impact", "Impact assessment", AimsProcess.Type.IMPACT_ASSESSMENT, UNA)
            .purpose("Think of those outside the office before a tool is bought or changed.")
            .addTrigger("A new tool, a significant change, or twelve months")
            .addCriterion("Somebody who is affected is heard")
            .addInput(outside("The supplier's description of the tool"))
            .addOutput(flow("What the tool may mean for people", "proc-risk"))
            .addControl(AnnexControl.A_5_2)
            .addControl(AnnexControl.A_5_3)
            .build());
  }

  private static void addOperation(Aims.Builder aims) {
    aims.addAimsProcess(
        process("proc-use", "Responsible use", AimsProcess.Type.RESPONSIBLE_USE, Kit.CONOR)
            .purpose("Use the tools for drafts only, and let people answer for what leaves.")
            .addTrigger("Each draft and each recorded meeting")
            .addCriterion("A second person signs each text before it leaves")
            .addCriterion("Consent is recorded before a meeting is")
            .addInput(flow("Treatment plan", "proc-treatment"))
            .addOutput(outside("Checked tender texts, room schedules and minutes"))
            .addControl(AnnexControl.A_9_2)
            .addPolicy(Id.of("pol-ai"))
            .build());
    aims.addAimsProcess(
        process("proc-suppliers", "Buying AI tools", AimsProcess.Type.SUPPLIER_MANAGEMENT, UNA)
            .purpose("Buy from those who answer our questions, and look again each year.")
            .addTrigger("A new tool, or the yearly evaluation")
            .addCriterion("No contract that lets the supplier train on our data")
            .addInput(outside("Offers, terms and release notes"))
            .addOutput(flow("Changes of the tools", "proc-change"))
            .addControl(AnnexControl.A_10_3)
            .build());
    aims.addAimsProcess(
        process("proc-change", "Changes", AimsProcess.Type.CHANGE_MANAGEMENT, UNA)
            .purpose("Know of changes before they work, or find them soon.")
            .addTrigger("A release note, or a wish of the office")
            .addCriterion("Each release note is read within ten working days")
            .addInput(flow("Release notes", "proc-suppliers"))
            .addOutput(flow("Significant changes", "proc-impact"))
            .build());
    aims.addAimsProcess(
        process(
                "proc-incidents",
                "Concerns and incidents",
                AimsProcess.Type.INCIDENT_MANAGEMENT,
                UNA)
            .addType(AimsProcess.Type.CONCERN_REPORTING)
            .purpose("Hear bad news early, tell those concerned, and learn.")
            .addTrigger("A concern, a complaint or a wrong document")
            .addCriterion("Whoever reports is answered within five working days")
            .addInput(outside("Concerns and reports"))
            .addOutput(flow("Lessons and nonconformities", "proc-improvement"))
            .addControl(AnnexControl.A_3_3)
            .addControl(AnnexControl.A_8_4)
            .build());
  }

  private static void addChecking(Aims.Builder aims) {
    aims.addAimsProcess(
        process("proc-check", "Audit and review", AimsProcess.Type.MANAGEMENT_REVIEW, MAEVE)
            .addType(AimsProcess.Type.INTERNAL_AUDIT)
            .purpose("See once a year from outside and from the top whether all this works.")
            .addTrigger("March for the audit, May for the review")
            .addCriterion("The auditor comes from outside and has no part in the AIMS")
            .addInput(flow("Records of use", "proc-use"))
            .addOutput(flow("Findings and decisions", "proc-improvement"))
            .build());
    aims.addAimsProcess(
        process("proc-improvement", "Correct and improve", AimsProcess.Type.CORRECTIVE_ACTION, UNA)
            .purpose("Remove causes, not only mistakes.")
            .addTrigger("A finding, an incident or an idea")
            .addCriterion("Somebody other than the doer looks whether it worked")
            .addInput(flow("Findings and lessons", "proc-check"))
            .addOutput(flow("Changes of the AIMS", "proc-change"))
            .build());
  }

  private static AimsProcess.Builder process(
      String id, String name, AimsProcess.Type type, Id<Party> owner) {
    return AimsProcess.builder()
        .id(Id.of(id))
        .name(name)
        .addType(type)
        .owner(owner)
        .importance("proc-use".equals(id) ? "high" : "normal")
        .version("1.1")
        .addDocument(Id.of("doc-manual"))
        .lastReview(on("2026-05-28"))
        .nextReview(day("2027-05-28"));
  }

  private static ProcessFlow flow(String what, String process) {
    return ProcessFlow.builder().what(what).process(Id.of(process)).build();
  }

  private static ProcessFlow outside(String what) {
    return ProcessFlow.builder().what(what).build();
  }
}
