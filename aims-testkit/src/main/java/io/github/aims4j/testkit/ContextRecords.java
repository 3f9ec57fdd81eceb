// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static io.github.aims4j.testkit.CommonIds.AFFECTED;
import static io.github.aims4j.testkit.CommonIds.AUDITOR;
import static io.github.aims4j.testkit.CommonIds.CHIEF;
import static io.github.aims4j.testkit.CommonIds.ISSUE;
import static io.github.aims4j.testkit.CommonIds.MANAGER;
import static io.github.aims4j.testkit.CommonIds.MANUAL;
import static io.github.aims4j.testkit.CommonIds.POLICY;
import static io.github.aims4j.testkit.CommonIds.REGISTER;
import static io.github.aims4j.testkit.CommonIds.UNIT;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.Register;
import io.github.aims4j.base.Review;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.ClimateConclusion;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.context.PartyRequirement;
import io.github.aims4j.context.ProcessFlow;
import io.github.aims4j.context.Scope;
import io.github.aims4j.leadership.LeadershipCommitment;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.PolicyCommitment;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The records of clauses 4 and 5: who the organization is, its scope, policy and processes. */
final class ContextRecords {

  static final LocalDate START = SampleAims.AS_OF.minusYears(2);
  static final Approval APPROVAL =
      Approval.builder().approvedBy(CHIEF).date(PartialDate.of(START)).build();

  private static final List<String> COLUMNS = List.of("name", "purpose", "stage", "owner");

  private final Draws draws;

  ContextRecords(Draws draws) {
    this.draws = draws;
  }

  /** Returns the steps, ordered so that records refer to earlier ones only. */
  List<Step> steps() {
    List<Step> steps =
        new ArrayList<>(
            List.of(
                () -> person(CHIEF, "Chief executive"),
                () -> person(MANAGER, "AIMS manager"),
                () -> person(AUDITOR, "Internal auditor"),
                this::unit,
                this::register,
                this::manual,
                this::issue,
                this::climate,
                this::affected,
                this::authority,
                this::policy,
                this::scope,
                this::commitment,
                this::role));
    for (AimsProcess.Type type : AimsProcess.Type.values()) {
      steps.add(() -> process(type));
    }
    return steps;
  }

  private static Party person(Id<Party> id, String name) {
    return Party.builder().id(id).name(name).type(Party.Type.PERSON).build();
  }

  private Party unit() {
    return Party.builder()
        .id(UNIT)
        .name("Data science")
        .type(Party.Type.UNIT)
        .partOf(CHIEF)
        .build();
  }

  private Register register() {
    return Register.builder()
        .id(REGISTER)
        .title("Inventory of AI systems")
        .asOf(SampleAims.AS_OF)
        .attributes(COLUMNS)
        .build();
  }

  private Document manual() {
    return Document.builder()
        .id(MANUAL)
        .title("Manual of the AIMS")
        .type(Document.Type.MAINTAINED)
        .version("2")
        .author(MANAGER)
        .approval(APPROVAL)
        .status(Document.Status.APPROVED)
        .effectiveFrom(START)
        .nextReview(draws.planned())
        .build();
  }

  private ContextIssue issue() {
    return ContextIssue.builder()
        .id(ISSUE)
        .title("Law on AI")
        .origin(ContextIssue.Origin.EXTERNAL)
        .description("Duties for systems that decide about people come into force.")
        .owner(MANAGER)
        .lastReview(draws.pastDate())
        .nextReview(draws.planned())
        .build();
  }

  private ContextIssue climate() {
    return ContextIssue.builder()
        .id(Id.of("issue-energy"))
        .title("Energy used by training")
        .origin(ContextIssue.Origin.INTERNAL)
        .climate(
            ClimateConclusion.builder()
                .relevant(draws.chance(50))
                .date(draws.pastDate())
                .decidedBy(CHIEF)
                .build())
        .build();
  }

  private InterestedParty affected() {
    return InterestedParty.builder()
        .id(AFFECTED)
        .name("People about whom a system decides")
        .group(InterestedParty.Group.AFFECTED_PERSONS)
        .stake("Decisions that are fair and can be contested.")
        .addRequirement(
            PartyRequirement.builder()
                .label("contest")
                .statement("A person looks at a decision on request.")
                .origin(PartyRequirement.Origin.LAW)
                .addressed(true)
                .addControl(AnnexControl.A_8_3)
                .build())
        .build();
  }

  private InterestedParty authority() {
    return InterestedParty.builder()
        .id(Id.of("interested-authority"))
        .name("Supervisory authority")
        .group(InterestedParty.Group.AUTHORITY)
        .noRequirementBecause("It has not asked for anything yet.")
        .build();
  }

  private Policy policy() {
    return Policy.builder()
        .id(POLICY)
        .title("AI policy")
        .type(Policy.Type.AI)
        .statement("We use AI where people gain from it and can stop it.")
        .version("1." + draws.below(5))
        .addCommitment(commitmentTo(PolicyCommitment.Type.APPLICABLE_REQUIREMENTS))
        .addCommitment(commitmentTo(PolicyCommitment.Type.CONTINUAL_IMPROVEMENT))
        .addTheme("fairness")
        .owner(MANAGER)
        .effectiveFrom(START)
        .approval(APPROVAL)
        .addReview(
            Review.builder()
                .date(draws.pastDate())
                .addReviewedBy(CHIEF)
                .outcome("Kept as it is.")
                .changed(false)
                .build())
        .nextReview(draws.planned())
        .document(MANUAL)
        .build();
  }

  private static PolicyCommitment commitmentTo(PolicyCommitment.Type type) {
    return PolicyCommitment.builder().type(type).place("Section 2").build();
  }

  private Scope scope() {
    return Scope.builder()
        .id(Id.of("scope"))
        .statement("AI systems that the organization develops, provides and uses.")
        .addUnit(UNIT)
        .addActivity("Development and use of AI systems")
        .addContextIssue(ISSUE)
        .addInterestedParty(AFFECTED)
        .version("1")
        .effectiveFrom(START)
        .approval(APPROVAL)
        .document(MANUAL)
        .build();
  }

  private LeadershipCommitment commitment() {
    return LeadershipCommitment.builder()
        .id(Id.of("commitment"))
        .type(LeadershipCommitment.Type.RESOURCES)
        .statement("Two people and a budget for the AIMS.")
        .date(draws.pastDate())
        .addShownBy(CHIEF)
        .build();
  }

  private RoleAssignment role() {
    return RoleAssignment.builder()
        .id(Id.of("role-manager"))
        .role("AIMS manager")
        .holder(MANAGER)
        .addResponsibility("Reports how the AIMS performs.")
        .addAuthority("Stops a release.")
        .mandates(
            List.of(
                RoleAssignment.Mandate.CONFORMITY, RoleAssignment.Mandate.PERFORMANCE_REPORTING))
        .assignedBy(CHIEF)
        .start(START)
        .acknowledgedOn(PartialDate.of(START))
        .build();
  }

  private AimsProcess process(AimsProcess.Type type) {
    return AimsProcess.builder()
        .id(Id.of("process-" + type))
        .name("Process of type " + type)
        .addType(type)
        .owner(MANAGER)
        .addInput(ProcessFlow.builder().what("Records of the year").build())
        .addOutput(ProcessFlow.builder().what("Decisions").build())
        .addCriterion("Each step is on record.")
        .addPolicy(POLICY)
        .addDocument(MANUAL)
        .lastReview(draws.pastDate())
        .nextReview(draws.planned())
        .build();
  }
}
