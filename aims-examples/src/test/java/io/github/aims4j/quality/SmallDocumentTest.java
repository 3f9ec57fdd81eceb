package io.github.aims4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.json.AimsJson;
import org.junit.jupiter.api.Test;

/** What a small document costs, of which lines of JSON have one for each record: in bytes. */
class SmallDocumentTest {

  private static final int RUNS = 100;

  /** Indented documents are written by a generator, others without. */
  @Test
  void writtenWithoutAGeneratorItTakesNoMoreBytesThanWithOne() {
    AimsJson plain = AimsJson.standard();
    AimsJson indented = plain.pretty();
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("org")).name("Example").build())
            .build();

    assertThat(bytesOf(() -> plain.write(aims))).isLessThan(bytesOf(() -> indented.write(aims)));
  }

  /** Of many runs, after as many that load what they need. */
  private static long bytesOf(Runnable write) {
    repeat(write);
    return Allocation.of(() -> repeat(write));
  }

  private static void repeat(Runnable write) {
    for (int i = 0; i < RUNS; i++) {
      write.run();
    }
  }
}
