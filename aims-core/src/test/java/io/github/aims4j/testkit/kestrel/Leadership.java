package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.MAEVE;
import static io.github.aims4j.testkit.kestrel.Kit.UNA;
import static io.github.aims4j.testkit.kestrel.Kit.approvedByMaeve;
import static io.github.aims4j.testkit.kestrel.Kit.day;
import static io.github.aims4j.testkit.kestrel.Kit.on;
import static io.github.aims4j.testkit.kestrel.Kit.review;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.leadership.LeadershipCommitment;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.PolicyCommitment;
import io.github.aims4j.leadership.RoleAssignment;

/** Policies, roles, and what the principal does for the AIMS. */
final class Leadership {

  private Leadership() {}

  static void addTo(Aims.Builder aims) {
    aims.addPolicy(aiPolicy());
    aims.addPolicy(dataPolicy());
    addRoles(aims);
    addCommitments(aims);
  }

  private static Policy aiPolicy() {
    return Policy.builder()
        .id(Id.of("pol-ai"))
        .title("How we use AI")
        .type(Policy.Type.AI)
        .statement(
            "AI drafts, people decide and sign. We say where AI helped. Nothing of our clients"
                + " trains anybody's model.")
        .version("1.1")
        .addCommitment(
            commitment(
                PolicyCommitment.Type.APPLICABLE_REQUIREMENTS,
                "We keep the law, our contracts and the rules of our insurer.",
                "paragraph 5"))
        .addCommitment(
            commitment(
                PolicyCommitment.Type.CONTINUAL_IMPROVEMENT,
                "We make the way we handle AI better every year.",
                "paragraph 6"))
        .addTheme("Checked work")
        .addTheme("Consent")
        .addTheme("Craft")
        .owner(MAEVE)
        .effectiveFrom(day("2026-06-08"))
        .approval(approvedByMaeve("2026-06-05"))
        .addReview(
            review(
                "2026-05-28",
                MAEVE,
                "management review",
                "Still right. A sentence on functions that suppliers switch on was added.",
                true))
        .nextReview(day("2027-05-28"))
        .addRelatedPolicy(Id.of("pol-data"))
        .addAffectedPolicy(Id.of("pol-data"))
        .affectedDetermined(on("2025-07-14"))
        .availability("On the website, and with each tender that asks for it")
        .document(Id.of("doc-ai-policy"))
        .build();
  }

  private static Policy dataPolicy() {
    return Policy.builder()
        .id(Id.of("pol-data"))
        .title("Personal and client data")
        .type(Policy.Type.PRIVACY)
        .statement("We keep data of clients and guests close, and delete what is no longer needed.")
        .version("3.0")
        .owner(UNA)
        .effectiveFrom(day("2025-07-14"))
        .approval(approvedByMaeve("2025-07-14"))
        .nextReview(day("2027-05-28"))
        .document(Id.of("doc-data-policy"))
        .addNote("Version 3.0 added recordings of meetings and what may be typed into PlanMate.")
        .build();
  }

  private static PolicyCommitment commitment(
      PolicyCommitment.Type type, String statement, String place) {
    return PolicyCommitment.builder().type(type).statement(statement).place(place).build();
  }

  private static void addRoles(Aims.Builder aims) {
    aims.addRoleAssignment(
        role("role-aims-manager", "AIMS manager", UNA)
            .addResponsibility("Keeps the AIMS in line with the standard and reports on it")
            .addAuthority("May stop the use of a tool at once")
            .addMandate(RoleAssignment.Mandate.CONFORMITY)
            .addMandate(RoleAssignment.Mandate.PERFORMANCE_REPORTING)
            .build());
    aims.addRoleAssignment(
        role("role-risk-acceptance", "Designated management for AI risk", MAEVE)
            .addResponsibility("Approves the treatment plan and accepts what remains")
            .addAuthority("May give up a tool")
            .addMandate(RoleAssignment.Mandate.RISK_ACCEPTANCE)
            .build());
    aims.addRoleAssignment(
        role("role-planmate-owner", "Owner of PlanMate", Kit.PIOTR)
            .addResponsibility("Answers for how PlanMate is used, and teaches others")
            .addAuthority("May withdraw accounts")
            .addAiSystem(Id.of("sys-planmate"))
            .build());
    aims.addRoleAssignment(
        role("role-scribeline-owner", "Owner of ScribeLine", Kit.SILE)
            .addResponsibility("Sees to consent, checks minutes, deletes recordings")
            .addAuthority("May refuse to record a meeting")
            .addAiSystem(Id.of("sys-scribeline"))
            .build());
    aims.addRoleAssignment(
        role("role-deputy", "Deputy of the AIMS manager", Kit.CONOR)
            .addResponsibility("Stands in for Una Brannigan, and leads responsible use")
            .addAuthority("May stop the use of a tool at once")
            .addProcess(Id.of("proc-use"))
            .build());
  }

  private static RoleAssignment.Builder role(String id, String role, Id<Party> holder) {
    return RoleAssignment.builder()
        .id(Id.of(id))
        .role(role)
        .holder(holder)
        .assignedBy(MAEVE)
        .start(day("2025-07-01"))
        .acknowledgedOn(on("2025-07-02"));
  }

  private static void addCommitments(Aims.Builder aims) {
    aims.addLeadershipCommitment(
        shown(
            "lead-policy",
            LeadershipCommitment.Type.POLICY_AND_OBJECTIVES,
            "Wrote the AI policy herself and set three objectives that serve the tender plan.",
            "2025-07-14"));
    aims.addLeadershipCommitment(
        shown(
            "lead-integration",
            LeadershipCommitment.Type.INTEGRATION,
            "Made the second signature a field of the issue sheet that each project uses.",
            "2025-08-04"));
    aims.addLeadershipCommitment(
        shown(
            "lead-resources",
            LeadershipCommitment.Type.RESOURCES,
            "Freed Una Brannigan for half a day a week and paid for an outside auditor.",
            "2025-07-01"));
    aims.addLeadershipCommitment(
        shown(
            "lead-communication",
            LeadershipCommitment.Type.COMMUNICATION,
            "Explained at the Monday meeting why a wrong draft is our mistake, not the tool's.",
            "2025-07-21"));
    aims.addLeadershipCommitment(
        shown(
            "lead-results",
            LeadershipCommitment.Type.INTENDED_RESULTS,
            "Looks at the three figures each quarter.",
            "2026-01-12"));
    aims.addLeadershipCommitment(
        shown(
            "lead-persons",
            LeadershipCommitment.Type.SUPPORT_OF_PERSONS,
            "Thanked Ruairi Keane before everybody, with his leave, for raising a concern.",
            "2026-02-23"));
    aims.addLeadershipCommitment(
        shown(
            "lead-improvement",
            LeadershipCommitment.Type.CONTINUAL_IMPROVEMENT,
            "Started the longer checklist after the incident of November.",
            "2025-12-01"));
    aims.addLeadershipCommitment(
        shown(
            "lead-managers",
            LeadershipCommitment.Type.SUPPORT_OF_MANAGERS,
            "Backed Conor Lavelle when a client pressed for texts without a second look.",
            "2026-04-27"));
  }

  private static LeadershipCommitment shown(
      String id, LeadershipCommitment.Type type, String statement, String date) {
    return LeadershipCommitment.builder()
        .id(Id.of(id))
        .type(type)
        .statement(statement)
        .date(on(date))
        .addShownBy(MAEVE)
        .build();
  }
}
