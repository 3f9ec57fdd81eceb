// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.context.Organization;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AimsTest {

  private static final Organization BANK =
      Organization.builder().id(Id.of("bank")).name("Harbour Bank").build();
  private static final Party OWNER = Party.builder().id(Id.of("mo")).name("Mo Adler").build();
  private static final AiSystem SCORING = system("scoring", "Credit scoring");
  private static final AiSystem CHAT = system("chat", "Chat assistant");
  private static final Risk BIAS =
      Risk.builder().id(Id.of("bias")).title("Unfair refusals").addAiSystem(SCORING.id()).build();
  private static final Aims AIMS =
      Aims.builder()
          .organization(BANK)
          .addParty(OWNER)
          .addAiSystem(SCORING)
          .addAiSystem(CHAT)
          .addRisk(BIAS)
          .build();

  private static AiSystem system(String id, String name) {
    return AiSystem.builder()
        .id(Id.of(id))
        .name(name)
        .addVersion(AiSystemVersion.builder().label("1").stage(LifeCycleStage.INCEPTION).build())
        .build();
  }

  @Test
  void aRiskThatNamesNoCriteriaIsRatedByTheOnlyOnes() {
    RiskCriteria scales = RiskCriteria.builder().id(Id.of("scales")).title("Scales").build();
    RiskCriteria others = RiskCriteria.builder().id(Id.of("others")).title("Others").build();
    Risk named = BIAS.toBuilder().criteria(others.id()).build();
    Aims one = AIMS.toBuilder().addRiskCriteria(scales).build();
    Aims two = one.toBuilder().addRiskCriteria(others).build();

    assertThat(AIMS.criteriaOf(BIAS)).isEmpty();
    assertThat(one.criteriaOf(BIAS)).contains(scales);
    assertThat(two.criteriaOf(BIAS)).isEmpty();
    assertThat(two.criteriaOf(named)).contains(others);
    assertThat(one.criteriaOf(named)).isEmpty();
  }

  @Test
  void findsARecordByItsTypedId() {
    assertThat(AIMS.find(AiSystem.class, SCORING.id())).contains(SCORING);
    assertThat(AIMS.find(Risk.class, BIAS.id())).contains(BIAS);
    assertThat(AIMS.find(Party.class, OWNER.id())).contains(OWNER);
    assertThat(AIMS.find(Organization.class, BANK.id())).contains(BANK);
    assertThat(AIMS.find(AiSystem.class, Id.of("nobody"))).isEmpty();
  }

  @Test
  void findsNothingByTheIdOfAnotherKind() {
    assertThat(AIMS.find(Risk.class, Id.of("scoring"))).isEmpty();
  }

  @Test
  void streamsTheRecordsOfAKindInTheirOrder() {
    assertThat(AIMS.records(AiSystem.class)).containsExactly(SCORING, CHAT);
    assertThat(AIMS.records(Party.class)).containsExactly(OWNER);
    assertThat(AIMS.records())
        .map(Entity::id)
        .map(Id::value)
        .containsExactly("bank", "mo", "bias", "scoring", "chat");
  }

  @Test
  void knowsTheRisksOfASystem() {
    assertThat(AIMS.referring(Risk.class, SCORING.id())).containsExactly(BIAS);
    assertThat(AIMS.referring(Risk.class, CHAT.id())).isEmpty();
  }

  @Test
  void refusesTwoRecordsWithOneId() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AIMS.toBuilder().addRisk(BIAS.toBuilder().id(Id.of("scoring")).build()).build())
        .withMessage(
            "The id \"scoring\" belongs to two records: one of kind AI risk and one of kind AI"
                + " system; ids must be unique.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AIMS.toBuilder().addAiSystem(CHAT).build());
  }

  @Test
  void aBuilderAddsEachKindByItsTypeName() {
    List<String> added =
        Arrays.stream(Aims.Builder.class.getMethods())
            .filter(method -> method.getName().startsWith("add"))
            .map(method -> method.getName() + " " + method.getParameterTypes()[0].getSimpleName())
            .toList();

    assertThat(added)
        .containsAll(
            Arrays.stream(RecordKind.values())
                .filter(kind -> kind != RecordKind.ORGANIZATION && kind != RecordKind.SCOPE)
                .map(RecordKind::typeName)
                .map(type -> "add" + type + " " + type)
                .toList());
  }

  @Test
  void aBuilderTakesARecordOfAnyKind() {
    Aims aims = Aims.builder().add(BANK).addAll(List.of(BIAS, CHAT, OWNER)).add(SCORING).build();

    assertThat(aims.records()).containsExactly(BANK, OWNER, BIAS, CHAT, SCORING);
  }

  @Test
  void reusingABuilderDoesNotChangeEarlierResults() {
    Aims.Builder builder = AIMS.toBuilder();
    Aims built = builder.build();

    builder.add(system("later", "Later"));

    assertThat(built).isEqualTo(AIMS);
  }

  @Test
  void isOneShortLineOfText() {
    assertThat(AIMS).hasToString("Aims[bank, 5 records]");
  }

  @Test
  void needsAnOrganization() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aims.builder().build())
        .withMessage("Aims cannot be built without: organization.");
  }

  @Test
  void statesAnEditionOnlyIfItIsAnother() {
    assertThat(AIMS.edition()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AIMS.toBuilder().edition("2023").build())
        .withMessage(
            "The edition of an AIMS is 2023, which is the edition of every AIMS that states none; omit it.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AIMS.toBuilder().schema(" ").build())
        .withMessageContaining("Aims.schema");
  }

  @Test
  void isSharedByManyThreads() throws Exception {
    Aims aims =
        Aims.builder()
            .organization(BANK)
            .addAll(IntStream.range(0, 1000).mapToObj(i -> system("s" + i, "System " + i)).toList())
            .addAll(
                IntStream.range(0, 1000)
                    .mapToObj(
                        i ->
                            BIAS.toBuilder()
                                .id(Id.of("r" + i))
                                .aiSystems(List.of(Id.of("s" + i)))
                                .build())
                    .toList())
            .build();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<Integer>> readers = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      readers.add(
          () ->
              (int)
                  aims.records(AiSystem.class)
                      .filter(system -> aims.referring(Risk.class, system.id()).count() == 1)
                      .count());
    }

    List<Future<Integer>> counts = threads.invokeAll(readers);
    threads.shutdown();

    for (Future<Integer> count : counts) {
      assertThat(count.get()).isEqualTo(1000);
    }
  }
}
