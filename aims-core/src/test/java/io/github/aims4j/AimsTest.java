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
import io.github.aims4j.standard.LifeCycleStage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  void findsARecordByItsTypedId() {
    assertThat(AIMS.aiSystem(SCORING.id())).contains(SCORING);
    assertThat(AIMS.risk(BIAS.id())).contains(BIAS);
    assertThat(AIMS.party(OWNER.id())).contains(OWNER);
    assertThat(AIMS.find(Organization.class, BANK.id())).contains(BANK);
    assertThat(AIMS.aiSystem(Id.of("nobody"))).isEmpty();
  }

  @Test
  void findsNothingByTheIdOfAnotherKind() {
    assertThat(AIMS.risk(Id.of("scoring"))).isEmpty();
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
    assertThat(AIMS.risksOf(SCORING.id())).containsExactly(BIAS);
    assertThat(AIMS.risksOf(CHAT.id())).isEmpty();
  }

  @Test
  void changesOneRecordAndNothingElse() {
    AiSystem renamed = SCORING.toBuilder().name("Scoring of small firms").build();

    Aims changed = AIMS.with(renamed);

    assertThat(changed.aiSystems()).containsExactly(renamed, CHAT);
    assertThat(changed.risks()).isEqualTo(AIMS.risks());
    assertThat(AIMS.aiSystem(SCORING.id())).contains(SCORING);
  }

  @Test
  void changesARecordOfEachKindAndAddsAnUnknownOne() {
    Stream<Entity<?>> records =
        Stream.of(
            BANK.toBuilder().name("Harbour Bank AG").build(),
            OWNER.toBuilder().name("Mo Baker").build(),
            io.github.aims4j.base.Register.builder().id(Id.of("register")).title("AI").build(),
            io.github.aims4j.operation.Supplier.builder().id(Id.of("acme")).name("Acme").build(),
            system("new", "New"),
            BIAS.toBuilder().title("Unfair prices").build());

    records.forEach(
        record -> assertThat(AIMS.with(record).find(record.id()).orElseThrow()).isEqualTo(record));
  }

  @Test
  void refusesTwoRecordsWithOneId() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AIMS.toBuilder().addRisk(BIAS.toBuilder().id(Id.of("scoring")).build()).build())
        .withMessage(
            "The id \"scoring\" belongs to two records: one of kind AI risk and one of kind AI"
                + " system; an id belongs to one.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AIMS.toBuilder().addAiSystem(CHAT).build());
  }

  @Test
  void aBuilderAddsEachKindByTheNameOfItsType() {
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
  void needsAnOrganization() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aims.builder().build())
        .withMessageContaining("organization");
  }

  @Test
  void isSharedByManyThreads() throws Exception {
    Aims aims =
        AIMS.toBuilder()
            .aiSystems(
                IntStream.range(0, 1000).mapToObj(i -> system("s" + i, "System " + i)).toList())
            .risks(
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
                      .filter(system -> aims.risksOf(system.id()).size() == 1)
                      .count());
    }

    List<Future<Integer>> counts = threads.invokeAll(readers);
    threads.shutdown();

    for (Future<Integer> count : counts) {
      assertThat(count.get()).isEqualTo(1000);
    }
  }
}
