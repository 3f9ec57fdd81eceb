// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static io.github.aims4j.testkit.CommonIds.AFFECTED;
import static io.github.aims4j.testkit.CommonIds.MANAGER;
import static io.github.aims4j.testkit.CommonIds.POLICY;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.operation.DeploymentPlan;
import io.github.aims4j.operation.DesignDocumentation;
import io.github.aims4j.operation.EventLog;
import io.github.aims4j.operation.OperationRecord;
import io.github.aims4j.operation.ResponsibilityAllocation;
import io.github.aims4j.operation.ResponsibilityShare;
import io.github.aims4j.operation.RetirementRecord;
import io.github.aims4j.operation.SystemRequirement;
import io.github.aims4j.operation.TechnicalDocumentation;
import io.github.aims4j.operation.UserInformation;
import io.github.aims4j.operation.VerificationAndValidation;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.support.Awareness;
import io.github.aims4j.support.Communication;
import io.github.aims4j.support.Competence;
import io.github.aims4j.support.DataDetails;
import io.github.aims4j.support.Document;
import io.github.aims4j.support.Resource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is kept on the making, the running and the support of one AI system. */
final class LifeCycleRecords {

  private final Draws draws;
  private final GeneratedSystem system;
  private final Id<Document> document;
  private final Id<Resource> data;
  private final List<Id<SystemRequirement>> requirements = new ArrayList<>();

  LifeCycleRecords(Draws draws, GeneratedSystem system) {
    this.draws = draws;
    this.system = system;
    this.document = system.id("document");
    this.data = system.id("data");
  }

  /** Returns the steps, ordered so that records refer to earlier ones only. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>(List.of(this::document, this::data));
    int requirementCount = 1 + draws.below(4);
    for (int requirement = 1; requirement <= requirementCount; requirement++) {
      Id<SystemRequirement> id = system.id("requirement-" + requirement);
      steps.add(() -> requirement(id));
    }
    steps.addAll(
        List.of(
            this::design,
            () -> verification(VerificationAndValidation.Type.VERIFICATION),
            () -> verification(VerificationAndValidation.Type.VALIDATION),
            this::deploymentPlan,
            this::operationRecord,
            this::eventLog,
            this::technicalDocumentation,
            this::userInformation,
            this::allocation,
            this::objective,
            this::competence,
            this::awareness,
            this::communication));
    if (draws.chance(10)) {
      steps.add(this::retirement);
    }
    return steps;
  }

  private Document document() {
    return Document.builder()
        .id(document)
        .title("File of " + system.name())
        .type(Document.Type.MAINTAINED)
        .version("1." + draws.below(9))
        .author(system.owner())
        .date(draws.pastDate())
        .status(draws.of(List.of(Document.Status.values())))
        .nextReview(draws.planned())
        .addAiSystem(system.id())
        .build();
  }

  private Resource data() {
    return Resource.builder()
        .id(data)
        .name("Data of " + system.name())
        .type(Resource.Type.DATA)
        .addStage(LifeCycleStage.DESIGN_AND_DEVELOPMENT)
        .addAiSystem(system.id())
        .owner(system.owner())
        .supplier(system.id("supplier"))
        .data(
            DataDetails.builder()
                .addCategory("Cases of two years")
                .provenance("Exported by the case system.")
                .personalData(draws.chance(60))
                .lastUpdated(draws.pastDate())
                .build())
        .build();
  }

  private SystemRequirement requirement(Id<SystemRequirement> id) {
    requirements.add(id);
    return SystemRequirement.builder()
        .id(id)
        .statement("At most " + (1 + draws.below(9)) + " % of urgent cases are ranked low.")
        .aiSystem(system.id())
        .rationale("Urgent cases must not wait.")
        .acceptance("Measured on 1,000 cases.")
        .build();
  }

  private DesignDocumentation design() {
    return DesignDocumentation.builder()
        .id(system.id("design"))
        .title("Design of " + system.name())
        .aiSystem(system.id())
        .approach("Gradient boosting on 40 features")
        .addChoice("No features that stand for origin")
        .requirements(requirements)
        .date(draws.pastDate())
        .document(document)
        .build();
  }

  private VerificationAndValidation verification(VerificationAndValidation.Type type) {
    return VerificationAndValidation.builder()
        .id(system.id("test-" + type))
        .title("Tests of " + system.name())
        .type(type)
        .aiSystem(system.id())
        .method("Cases that the model has not seen")
        .requirements(requirements)
        .addTestData(data)
        .date(draws.pastDate())
        .addPerformedBy(system.owner())
        .passed(draws.chance(90))
        .result(draws.below(100) + " of 1,000 cases differ")
        .document(document)
        .addEvidence(draws.evidence())
        .build();
  }

  private DeploymentPlan deploymentPlan() {
    return DeploymentPlan.builder()
        .id(system.id("deployment-plan"))
        .title("Deployment of " + system.name())
        .aiSystem(system.id())
        .plannedFor(draws.past())
        .addRequirement("Staff are trained.")
        .metOn(draws.maybe(80, draws.pastDate()))
        .rollback("Cases are ranked by date again.")
        .document(document)
        .build();
  }

  private OperationRecord operationRecord() {
    return OperationRecord.builder()
        .id(system.id("operation"))
        .title("Monitoring of " + system.name())
        .type(draws.of(List.of(OperationRecord.Type.values())))
        .aiSystem(system.id())
        .date(draws.pastDate())
        .addPerformedBy(system.owner())
        .outcome("Within the limits.")
        .build();
  }

  private EventLog eventLog() {
    return EventLog.builder()
        .id(system.id("event-log"))
        .title("Log of " + system.name())
        .aiSystem(system.id())
        .addStage(LifeCycleStage.OPERATION_AND_MONITORING)
        .addEvent("Each rank and who changed it")
        .retention("Two years")
        .build();
  }

  private TechnicalDocumentation technicalDocumentation() {
    return TechnicalDocumentation.builder()
        .id(system.id("technical"))
        .title("Technical documentation of " + system.name())
        .aiSystem(system.id())
        .audience("Operators")
        .addInterestedParty(AFFECTED)
        .date(draws.pastDate())
        .document(document)
        .build();
  }

  private UserInformation userInformation() {
    return UserInformation.builder()
        .id(system.id("information"))
        .title("How to read a rank")
        .aiSystem(system.id())
        .audience("Case workers")
        .tellsOfAi(draws.chance(90))
        .date(draws.pastDate())
        .build();
  }

  private ResponsibilityAllocation allocation() {
    return ResponsibilityAllocation.builder()
        .id(system.id("allocation"))
        .title("Who does what for " + system.name())
        .addAiSystem(system.id())
        .addShare(
            ResponsibilityShare.builder()
                .responsibility("Training of the model")
                .side(ResponsibilityShare.Side.SUPPLIER)
                .supplier(system.id("supplier"))
                .build())
        .addShare(
            ResponsibilityShare.builder()
                .responsibility("Monitoring")
                .side(ResponsibilityShare.Side.ORGANIZATION)
                .holder(system.owner())
                .build())
        .agreedOn(draws.pastDate())
        .build();
  }

  private Objective objective() {
    return Objective.builder()
        .id(system.id("objective"))
        .title("Urgent cases first in " + system.name())
        .type(draws.of(List.of(Objective.Type.values())))
        .policy(POLICY)
        .theme("fairness")
        .addAiSystem(system.id())
        .addInterestedParty(AFFECTED)
        .target("95 % within a day")
        .owner(system.owner())
        .due(draws.planned())
        .status(draws.of(List.of(Objective.Status.values())))
        .lastReview(draws.pastDate())
        .build();
  }

  private Competence competence() {
    LocalDate acquired = draws.past();
    return Competence.builder()
        .id(system.id("competence"))
        .need("Judges whether the model drifts.")
        .person(system.owner())
        .held(draws.chance(85))
        .addBasis(draws.of(List.of(Competence.Basis.values())))
        .acquiredOn(PartialDate.of(acquired))
        .validUntil(draws.maybe(50, acquired.plusYears(2)))
        .build();
  }

  private Awareness awareness() {
    return Awareness.builder()
        .id(system.id("awareness"))
        .title("Briefing on the AI policy")
        .addTopic(Awareness.Topic.POLICY)
        .addPerson(system.owner())
        .addPolicy(POLICY)
        .date(draws.pastDate())
        .build();
  }

  private Communication communication() {
    return Communication.builder()
        .id(system.id("communication"))
        .subject("Changes of " + system.name())
        .direction(Communication.Direction.INTERNAL)
        .audience("Case workers")
        .owner(MANAGER)
        .due(draws.planned())
        .addGivenOn(draws.pastDate())
        .build();
  }

  private RetirementRecord retirement() {
    return RetirementRecord.builder()
        .id(system.id("retirement"))
        .aiSystem(system.id())
        .reason("A successor is planned.")
        .plannedFor(draws.planned())
        .addInformed(AFFECTED)
        .build();
  }
}
