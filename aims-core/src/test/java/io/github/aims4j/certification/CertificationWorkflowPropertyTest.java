package io.github.aims4j.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.certification.AuditNonconformity.Grade;
import io.github.aims4j.transition.Accepted;
import io.github.aims4j.transition.Decision;
import io.github.aims4j.transition.Force;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.UnmetCondition;
import io.github.aims4j.transition.Workflow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CertificationWorkflowPropertyTest {

  private static final Workflow<CertificationState, CertificationFacts> WORKFLOW =
      CertificationWorkflow.workflow();
  private static final Id<Party> OWNER = Id.of("owner");
  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
  private static final CertificationCycle CYCLE = CertificationCycle.of(BodyConventions.standard());

  /** A step that is asked for, and the facts of that day. */
  record Step(Request<CertificationState> request, CertificationFacts facts) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<CertificationState> states = Arbitraries.of(CertificationState.class);
    Arbitrary<CertificationFacts> ready = states.map(CertifiedClient::readyFor);
    Arbitrary<Integer> shifts = Arbitraries.of(0, 0, 0, 1, 20, 180, 400);
    Arbitrary<List<AuditNonconformity>> nonconformities = nonconformities().list().ofMaxSize(2);
    Arbitrary<Boolean> reasoned = Arbitraries.of(true, false);
    Arbitrary<Boolean> matching = Arbitraries.of(true, true, true, false);
    return Combinators.combine(states, ready, shifts, nonconformities, reasoned, matching)
        .as(CertificationWorkflowPropertyTest::step)
        .list()
        .ofMaxSize(25);
  }

  private static Step step(
      CertificationState state,
      CertificationFacts other,
      int shift,
      List<AuditNonconformity> nonconformities,
      boolean reasoned,
      boolean matching) {
    CertificationFacts facts = matching ? CertifiedClient.readyFor(state) : other;
    Request<CertificationState> plain = Request.of(state, OWNER, START);
    return new Step(
        reasoned ? plain.withReason("It came so.") : plain,
        facts.toBuilder()
            .day(facts.day().plusDays(shift))
            .decision(facts.decision().map(made -> later(made, shift)))
            .nonconformities(nonconformities)
            .build());
  }

  private static CertificationDecision later(CertificationDecision made, int days) {
    return made.toBuilder().date(made.date().plusDays(days)).build();
  }

  private static Arbitrary<AuditNonconformity> nonconformities() {
    Arbitrary<Optional<LocalDate>> dates =
        Arbitraries.of(
                CertifiedClient.STAGE_2_ENDED,
                CertifiedClient.RENEWAL,
                CertifiedClient.EXPIRY.plusDays(20))
            .optional(0.8);
    return Combinators.combine(Arbitraries.of(Grade.class), dates, dates)
        .as(
            (grade, first, last) ->
                AuditNonconformity.builder()
                    .nonconformity(Id.of("n-1"))
                    .grade(grade)
                    .planAcceptedOn(first)
                    .correctedOn(first)
                    .actionAcceptedOn(last)
                    .verifiedOn(last)
                    .build());
  }

  @Property
  void noStepReachesAStateWhoseBindingConditionsDoNotHold(@ForAll("steps") List<Step> steps) {
    Optional<CertificationState> now = Optional.empty();
    for (Step step : steps) {
      Optional<CertificationState> next = decide(now, step).accepted().map(Accepted::outcome);
      next.ifPresent(state -> assertThat(bindingHolds(state, step.facts())).isTrue());
      now = next.or(keep(now));
    }
  }

  private static Supplier<Optional<CertificationState>> keep(Optional<CertificationState> now) {
    return () -> now;
  }

  private static Decision<CertificationState, CertificationState> decide(
      Optional<CertificationState> now, Step step) {
    return WORKFLOW.decide(now, step.facts(), step.request());
  }

  /** What the standard asks for, in other words than the code has. */
  private static boolean bindingHolds(CertificationState state, CertificationFacts facts) {
    return switch (state) {
      case GRANTED -> settled(facts) && decidedBy(facts, CertificationDecision.Outcome.GRANTED);
      case REFUSED -> decidedBy(facts, CertificationDecision.Outcome.REFUSED);
      case RENEWED ->
          settled(facts)
              && decidedBy(facts, CertificationDecision.Outcome.RENEWED)
              && !made(facts).isAfter(expiry(facts))
              && facts.nonconformities().stream()
                  .filter(each -> each.grade() == Grade.MAJOR)
                  .allMatch(each -> !each.verifiedOn().orElseThrow().isAfter(expiry(facts)));
      case RESTORED ->
          settled(facts)
              && decidedBy(facts, CertificationDecision.Outcome.RESTORED)
              && !made(facts).isAfter(expiry(facts).plusMonths(6));
      case SCOPE_EXTENDED ->
          settled(facts) && decidedBy(facts, CertificationDecision.Outcome.EXTENDED);
      case SCOPE_REDUCED -> decidedBy(facts, CertificationDecision.Outcome.REDUCED);
      case SUSPENDED -> decidedBy(facts, CertificationDecision.Outcome.SUSPENDED);
      case EXPIRED -> facts.day().isAfter(expiry(facts));
      case MAINTAINED, TRANSFERRED -> !CYCLE.isExpired(expiry(facts), facts.effectiveDay());
      default -> true;
    };
  }

  private static boolean settled(CertificationFacts facts) {
    return facts.nonconformities().stream()
        .allMatch(
            each ->
                each.grade() == Grade.MAJOR
                    ? List.of(each.correctedOn(), each.actionAcceptedOn(), each.verifiedOn())
                        .stream()
                        .allMatch(date -> date.isPresent() && !date.get().isAfter(made(facts)))
                    : each.planAcceptedOn().isPresent() || each.verifiedOn().isPresent());
  }

  private static boolean decidedBy(
      CertificationFacts facts, CertificationDecision.Outcome outcome) {
    CertificationDecision made = facts.decision().orElseThrow();
    return made.outcome() == outcome
        && facts.audits().stream()
            .allMatch(
                audit -> Set.copyOf(audit.team()).stream().noneMatch(made.decidedBy()::contains));
  }

  private static LocalDate made(CertificationFacts facts) {
    return facts.decision().orElseThrow().date();
  }

  private static LocalDate expiry(CertificationFacts facts) {
    return facts.certificate().orElseThrow().expiry();
  }

  @Property
  void aRejectedStepChangesNothing(@ForAll("steps") List<Step> steps) {
    Optional<CertificationState> now = Optional.empty();
    for (Step step : steps) {
      CertificationFacts before = step.facts().toBuilder().build();
      Optional<CertificationState> from = now;
      Decision<CertificationState, CertificationState> decision = decide(now, step);
      assertThat(step.facts()).isEqualTo(before);
      assertThat(decide(now, step)).isEqualTo(decision);
      decision
          .rejected()
          .ifPresent(
              rejected -> {
                assertThat(rejected.fromState()).isEqualTo(from);
                assertThat(rejected.unmet()).isNotEmpty();
              });
      now = decision.accepted().map(Accepted::outcome).or(keep(now));
    }
  }

  @Property
  void whatIsOverriddenIsAdviceAndHasItsReason(@ForAll("steps") List<Step> steps) {
    Optional<CertificationState> now = Optional.empty();
    for (Step step : steps) {
      Optional<Accepted<CertificationState, CertificationState>> accepted =
          decide(now, step).accepted();
      accepted
          .filter(each -> !each.record().overridden().isEmpty())
          .ifPresent(
              each -> {
                assertThat(each.record().reason()).isPresent();
                assertThat(each.record().overridden())
                    .extracting(UnmetCondition::force)
                    .containsOnly(Force.ADVISORY);
              });
      now = accepted.map(Accepted::outcome).or(keep(now));
    }
  }
}
