// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.transition.Accepted;
import io.github.aims4j.transition.Decision;
import io.github.aims4j.transition.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LifeCyclePropertyTest {

  private static final Id<Party> OWNER = Id.of("owner");
  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  @Provide
  Arbitrary<AiSystemVersion> versions() {
    return Arbitraries.of(LifeCycleStage.class)
        .optional()
        .map(stage -> AiSystemVersion.builder().label("1").stage(stage).build());
  }

  @Provide
  Arbitrary<List<Request<LifeCycleStage>>> requests() {
    return Combinators.combine(Arbitraries.of(LifeCycleStage.class), Arbitraries.of(true, false))
        .as(
            (stage, reasoned) ->
                reasoned ? plain(stage).withReason("The board wants it.") : plain(stage))
        .list()
        .ofMaxSize(30);
  }

  @Provide
  Arbitrary<List<Request<LifeCycleStage>>> plainRequests() {
    return Arbitraries.of(LifeCycleStage.class)
        .map(LifeCyclePropertyTest::plain)
        .list()
        .ofMaxSize(30);
  }

  private static Request<LifeCycleStage> plain(LifeCycleStage stage) {
    return Request.of(stage, OWNER, START);
  }

  private static AiSystemVersion run(
      AiSystemVersion version, List<Request<LifeCycleStage>> requests) {
    AiSystemVersion now = version;
    for (Request<LifeCycleStage> request : requests) {
      now = now.move(request).accepted().map(Accepted::outcome).orElse(now);
    }
    return now;
  }

  @Property
  void noStepLosesHistoryAndARejectedOneChangesNothing(
      @ForAll("versions") AiSystemVersion version,
      @ForAll("requests") List<Request<LifeCycleStage>> requests) {
    AiSystemVersion now = version;
    for (Request<LifeCycleStage> request : requests) {
      AiSystemVersion before = now.toBuilder().build();
      Decision<LifeCycleStage, AiSystemVersion> decision = now.move(request);
      assertThat(now).isEqualTo(before);
      now = decision.accepted().map(Accepted::outcome).orElse(now);
      List<StageChange> kept = now.history().subList(0, before.history().size());
      assertThat(kept).isEqualTo(before.history());
      int more = decision.accepted().isPresent() ? 1 : 0;
      assertThat(now.history()).hasSize(kept.size() + more);
    }
  }

  @Property
  void replayingAHistoryGivesTheSameVersion(
      @ForAll("versions") AiSystemVersion version,
      @ForAll("requests") List<Request<LifeCycleStage>> requests) {
    AiSystemVersion end = run(version, requests);
    List<Request<LifeCycleStage>> replay =
        end.history().stream().map(LifeCyclePropertyTest::requestOf).toList();

    assertThat(run(version, replay)).isEqualTo(end);
  }

  private static Request<LifeCycleStage> requestOf(StageChange change) {
    Request<LifeCycleStage> request =
        Request.of(
            change.toStage(), change.decidedBy().orElseThrow(), change.recordedAt().orElseThrow());
    return change.reason().map(request::withReason).orElse(request);
  }

  @Property
  void eachStepBeginsWhereTheLastOneEnded(
      @ForAll("versions") AiSystemVersion version,
      @ForAll("requests") List<Request<LifeCycleStage>> requests) {
    Optional<LifeCycleStage> stage = version.stage();
    for (StageChange change : run(version, requests).history()) {
      assertThat(change.fromStage()).isEqualTo(stage);
      stage = Optional.of(change.toStage());
    }
  }

  @Property
  void withoutAReasonOnlyEdgesAreTaken(
      @ForAll("versions") AiSystemVersion version,
      @ForAll("plainRequests") List<Request<LifeCycleStage>> requests) {
    assertThat(run(version, requests).history())
        .allSatisfy(
            change -> {
              assertThat(change.overridden()).isEmpty();
              change
                  .fromStage()
                  .ifPresent(from -> assertThat(from.successors()).contains(change.toStage()));
            });
  }

  @Property
  void whatIsOverriddenHasItsReason(
      @ForAll("versions") AiSystemVersion version,
      @ForAll("requests") List<Request<LifeCycleStage>> requests) {
    assertThat(run(version, requests).history())
        .filteredOn(change -> !change.overridden().isEmpty())
        .allSatisfy(change -> assertThat(change.reason()).isPresent());
  }
}
