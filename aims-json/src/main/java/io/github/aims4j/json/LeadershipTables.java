package io.github.aims4j.json;

import static io.github.aims4j.json.BaseTables.APPROVAL;
import static io.github.aims4j.json.BaseTables.REVIEW;
import static io.github.aims4j.json.BaseTables.entity;
import static io.github.aims4j.json.BaseTables.record;
import static io.github.aims4j.json.DateType.DATE;
import static io.github.aims4j.json.IdType.id;
import static io.github.aims4j.json.PartialDateType.PARTIAL_DATE;
import static io.github.aims4j.json.TextType.TEXT;
import static io.github.aims4j.json.WordType.word;

import io.github.aims4j.leadership.LeadershipCommitment;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.PolicyCommitment;
import io.github.aims4j.leadership.RoleAssignment;
import java.util.List;

/** The tables of clause 5. */
final class LeadershipTables {

  static final ObjectType<PolicyCommitment, PolicyCommitment.Builder> POLICY_COMMITMENT =
      Table.of(PolicyCommitment.class, PolicyCommitment::builder, PolicyCommitment.Builder::build)
          .required(
              "type",
              word(PolicyCommitment.Type.class),
              PolicyCommitment::type,
              PolicyCommitment.Builder::type)
          .optional(
              "statement", TEXT, PolicyCommitment::statement, PolicyCommitment.Builder::statement)
          .optional("place", TEXT, PolicyCommitment::place, PolicyCommitment.Builder::place)
          .extensible(PolicyCommitment::extensions, PolicyCommitment.Builder::extensions);

  static final ObjectType<Policy, Policy.Builder> POLICY =
      record(
          entity(Policy.class, Policy::builder, Policy.Builder::build)
              .required("title", TEXT, Policy::title, Policy.Builder::title)
              .required("type", word(Policy.Type.class), Policy::type, Policy.Builder::type)
              .optional("statement", TEXT, Policy::statement, Policy.Builder::statement)
              .optional("version", TEXT, Policy::version, Policy.Builder::version)
              .list(
                  "commitments",
                  POLICY_COMMITMENT,
                  Policy::commitments,
                  Policy.Builder::addCommitment)
              .list("themes", TEXT, Policy::themes, Policy.Builder::addTheme)
              .optional("owner", id(), Policy::owner, Policy.Builder::owner)
              .optional("effectiveFrom", DATE, Policy::effectiveFrom, Policy.Builder::effectiveFrom)
              .optional("approval", APPROVAL, Policy::approval, Policy.Builder::approval)
              .list("reviews", REVIEW, Policy::reviews, Policy.Builder::addReview)
              .optional("nextReview", DATE, Policy::nextReview, Policy.Builder::nextReview)
              .list(
                  "relatedPolicies",
                  id(),
                  Policy::relatedPolicies,
                  Policy.Builder::addRelatedPolicy)
              .list(
                  "affectedPolicies",
                  id(),
                  Policy::affectedPolicies,
                  Policy.Builder::addAffectedPolicy)
              .optional(
                  "affectedDetermined",
                  PARTIAL_DATE,
                  Policy::affectedDetermined,
                  Policy.Builder::affectedDetermined)
              .optional("availability", TEXT, Policy::availability, Policy.Builder::availability)
              .optional("document", id(), Policy::document, Policy.Builder::document));

  static final ObjectType<RoleAssignment, RoleAssignment.Builder> ROLE_ASSIGNMENT =
      record(
          entity(RoleAssignment.class, RoleAssignment::builder, RoleAssignment.Builder::build)
              .required("role", TEXT, RoleAssignment::role, RoleAssignment.Builder::role)
              .required("holder", id(), RoleAssignment::holder, RoleAssignment.Builder::holder)
              .list(
                  "responsibilities",
                  TEXT,
                  RoleAssignment::responsibilities,
                  RoleAssignment.Builder::addResponsibility)
              .list(
                  "authorities",
                  TEXT,
                  RoleAssignment::authorities,
                  RoleAssignment.Builder::addAuthority)
              .list(
                  "mandates",
                  word(RoleAssignment.Mandate.class),
                  RoleAssignment::mandates,
                  RoleAssignment.Builder::addMandate)
              .optional(
                  "assignedBy",
                  id(),
                  RoleAssignment::assignedBy,
                  RoleAssignment.Builder::assignedBy)
              .optional("start", DATE, RoleAssignment::start, RoleAssignment.Builder::start)
              .optional("end", DATE, RoleAssignment::end, RoleAssignment.Builder::end)
              .optional(
                  "acknowledgedOn",
                  PARTIAL_DATE,
                  RoleAssignment::acknowledgedOn,
                  RoleAssignment.Builder::acknowledgedOn)
              .list(
                  "aiSystems", id(), RoleAssignment::aiSystems, RoleAssignment.Builder::addAiSystem)
              .list(
                  "processes",
                  id(),
                  RoleAssignment::processes,
                  RoleAssignment.Builder::addProcess));

  static final ObjectType<LeadershipCommitment, LeadershipCommitment.Builder>
      LEADERSHIP_COMMITMENT =
          record(
              entity(
                      LeadershipCommitment.class,
                      LeadershipCommitment::builder,
                      LeadershipCommitment.Builder::build)
                  .required(
                      "type",
                      word(LeadershipCommitment.Type.class),
                      LeadershipCommitment::type,
                      LeadershipCommitment.Builder::type)
                  .required(
                      "statement",
                      TEXT,
                      LeadershipCommitment::statement,
                      LeadershipCommitment.Builder::statement)
                  .optional(
                      "date",
                      PARTIAL_DATE,
                      LeadershipCommitment::date,
                      LeadershipCommitment.Builder::date)
                  .list(
                      "shownBy",
                      id(),
                      LeadershipCommitment::shownBy,
                      LeadershipCommitment.Builder::addShownBy));

  static final List<ObjectType<?, ?>> ALL =
      List.of(POLICY, ROLE_ASSIGNMENT, LEADERSHIP_COMMITMENT, POLICY_COMMITMENT);

  private LeadershipTables() {}
}
