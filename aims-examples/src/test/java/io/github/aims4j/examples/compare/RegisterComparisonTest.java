package io.github.aims4j.examples.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.examples.compare.ComparedSystem.Outcome;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.transition.UnmetCondition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterComparisonTest {

  private static final SystemKey NAME = new SystemKey(List.of(), Map.of());
  private static final SystemKey AGENCY_AND_NAME =
      new SystemKey(List.of("x-agency"), Map.of("DOS", "STATE"));

  private static AiSystem system(
      String id, String agency, String name, @Nullable LifeCycleStage stage) {
    AiSystemVersion.Builder version = AiSystemVersion.builder().label("1");
    return AiSystem.builder()
        .id(Id.of(id))
        .name(name)
        .addVersion(version.stage(Optional.ofNullable(stage)).build())
        .extensions(Extensions.none().with("x-agency", Extension.of(agency)))
        .build();
  }

  private static Aims register(AiSystem... systems) {
    Organization organization = Organization.builder().id(Id.of("org")).name("State").build();
    return Aims.builder().organization(organization).aiSystems(List.of(systems)).build();
  }

  private static RegisterComparison compared(Aims earlier, Aims later) {
    return RegisterComparison.of(earlier, AGENCY_AND_NAME, later, AGENCY_AND_NAME);
  }

  private static ComparedSystem step(@Nullable LifeCycleStage from, @Nullable LifeCycleStage to) {
    return ComparedSystem.of(system("a", "A", "Chat", from), system("b", "A", "Chat", to));
  }

  @Test
  void aForwardStepOfTheTableIsAccepted() {
    ComparedSystem step = step(LifeCycleStage.INCEPTION, LifeCycleStage.DESIGN_AND_DEVELOPMENT);

    assertThat(step.outcome()).isEqualTo(Outcome.FORWARD);
    assertThat(step.unmet()).isEmpty();
  }

  @Test
  void aJumpAndAStepBackLackAReason() {
    ComparedSystem jump = step(LifeCycleStage.INCEPTION, LifeCycleStage.OPERATION_AND_MONITORING);
    ComparedSystem back = step(LifeCycleStage.RETIREMENT, LifeCycleStage.OPERATION_AND_MONITORING);

    assertThat(jump.outcome()).isEqualTo(Outcome.JUMP_WITHOUT_REASON);
    assertThat(jump.unmet())
        .extracting(UnmetCondition::message)
        .containsExactly(
            "The table has no step from INCEPTION to OPERATION_AND_MONITORING; from INCEPTION it leads to DESIGN_AND_DEVELOPMENT, DEPLOYMENT, RETIREMENT.");
    assertThat(back.outcome()).isEqualTo(Outcome.BACK_WITHOUT_REASON);
    assertThat(back.unmet()).hasSize(1);
  }

  @Test
  void aStepBackOfTheTableIsAcceptedAndSaidToBeOne() {
    assertThat(step(LifeCycleStage.DESIGN_AND_DEVELOPMENT, LifeCycleStage.INCEPTION).outcome())
        .isEqualTo(Outcome.BACK);
  }

  @ParameterizedTest
  @EnumSource(LifeCycleStage.class)
  void everyStepHasTheOutcomeThatTheTableGivesIt(LifeCycleStage from) {
    for (LifeCycleStage to : LifeCycleStage.values()) {
      boolean inTable = from == to || from.successors().contains(to);

      assertThat(step(from, to).unmet().isEmpty()).as("%s to %s", from, to).isEqualTo(inTable);
    }
    assertThat(step(from, from).outcome()).isEqualTo(Outcome.SAME_STAGE);
    assertThat(step(from, null).outcome()).isEqualTo(Outcome.STAGE_NOT_STATED);
    assertThat(step(null, from).outcome()).isEqualTo(Outcome.STAGE_NOT_STATED);
  }

  @Test
  void caseWhiteSpaceAndFormerTextsDoNotCount() {
    Aims earlier = register(system("a", " dos ", "Chat\u00a0 Bot", LifeCycleStage.INCEPTION));
    Aims later = register(system("b", "STATE", "chat bot\n", LifeCycleStage.INCEPTION));

    assertThat(compared(earlier, later).found())
        .extracting(each -> each.earlier().id().value(), each -> each.later().id().value())
        .containsExactly(tuple("a", "b"));
  }

  @Test
  void theSameNameOfAnotherAgencyIsAnotherSystem() {
    Aims earlier = register(system("a", "A", "Chat", LifeCycleStage.INCEPTION));
    Aims later = register(system("b", "B", "Chat", LifeCycleStage.INCEPTION));

    assertThat(compared(earlier, later).found()).isEmpty();
    assertThat(RegisterComparison.of(earlier, NAME, later, NAME).found()).hasSize(1);
  }

  @Test
  void whatOneRegisterHasTwiceIsNotGuessed() {
    Aims earlier = register(system("a", "A", "Chat", LifeCycleStage.INCEPTION));
    Aims later =
        register(
            system("b", "A", "Chat", LifeCycleStage.DEPLOYMENT),
            system("c", "A", "Chat", LifeCycleStage.RETIREMENT));

    RegisterComparison comparison = compared(earlier, later);

    assertThat(comparison.found()).isEmpty();
    assertThat(comparison.ambiguous())
        .containsExactly(
            new RegisterComparison.SameKey(
                List.of("a", "chat"), earlier.aiSystems(), later.aiSystems()));
  }

  @Test
  void everyEntryIsInOneList() {
    Aims earlier =
        register(
            system("a", "A", "One", LifeCycleStage.INCEPTION),
            system("b", "A", "Two", null),
            system("c", "A", "Twice", LifeCycleStage.INCEPTION),
            system("d", "A", "Twice", LifeCycleStage.INCEPTION),
            system("e", "A", "Gone", LifeCycleStage.INCEPTION),
            system("f", "A", "Gone", LifeCycleStage.INCEPTION));
    Aims later =
        register(
            system("g", "A", "One", LifeCycleStage.DEPLOYMENT),
            system("h", "A", "Two", LifeCycleStage.DEPLOYMENT),
            system("i", "A", "Twice", LifeCycleStage.INCEPTION),
            system("j", "A", "New", LifeCycleStage.INCEPTION));

    RegisterComparison comparison = compared(earlier, later);

    assertThat(
            Stream.of(
                    comparison.found().stream().map(ComparedSystem::earlier),
                    comparison.ambiguous().stream().flatMap(each -> each.earlier().stream()),
                    comparison.onlyEarlier().stream())
                .flatMap(each -> each))
        .containsExactlyInAnyOrderElementsOf(earlier.aiSystems());
    assertThat(
            Stream.of(
                    comparison.found().stream().map(ComparedSystem::later),
                    comparison.ambiguous().stream().flatMap(each -> each.later().stream()),
                    comparison.onlyLater().stream())
                .flatMap(each -> each))
        .containsExactlyInAnyOrderElementsOf(later.aiSystems());
    assertThat(comparison.onlyEarlier())
        .extracting(each -> each.id().value())
        .containsExactly("e", "f");
  }

  @Test
  void emptyRegistersHaveNothingToCompare() {
    assertThat(compared(register(), register()))
        .isEqualTo(new RegisterComparison(List.of(), List.of(), List.of(), List.of()));
  }
}
