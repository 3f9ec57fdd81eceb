package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.entity;
import static io.github.aims4j.json.BaseTables.record;
import static io.github.aims4j.json.FindingTables.SUBJECT;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.InstantType.INSTANT;
import static io.github.aims4j.json.TextType.TEXT;

import io.github.aims4j.transition.WorkflowStep;
import java.util.List;

/** The tables of steps in workflows. */
final class TransitionTables {

  static final ObjectType<WorkflowStep, WorkflowStep.Builder> WORKFLOW_STEP =
      record(
          entity(WorkflowStep.class, WorkflowStep::builder, WorkflowStep.Builder::build)
              .required("workflow", TEXT, WorkflowStep::workflow, WorkflowStep.Builder::workflow)
              .required("subject", SUBJECT, WorkflowStep::subject, WorkflowStep.Builder::subject)
              .optional("fromState", TEXT, WorkflowStep::fromState, WorkflowStep.Builder::fromState)
              .required("toState", TEXT, WorkflowStep::toState, WorkflowStep.Builder::toState)
              .required(
                  "recordedAt", INSTANT, WorkflowStep::recordedAt, WorkflowStep.Builder::recordedAt)
              .required("decidedBy", id(), WorkflowStep::decidedBy, WorkflowStep.Builder::decidedBy)
              .optional("reason", TEXT, WorkflowStep::reason, WorkflowStep.Builder::reason)
              .list(
                  "overridden",
                  TEXT,
                  WorkflowStep::overridden,
                  WorkflowStep.Builder::addOverridden));

  static final List<ObjectType<?, ?>> ALL = List.of(WORKFLOW_STEP);

  private TransitionTables() {}
}
