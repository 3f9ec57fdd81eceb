// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.json.AimsJson;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Generated AIMS of 1 to 60 records; run in the profile soak. */
@Tag("soak")
class RoundTripSoakTest {

  private static final long COUNT = Long.getLong("aims4j.soak", 1_000_000);
  private static final int LARGEST = 60;

  @Test
  void everyGeneratedAimsIsWrittenAndReadWithoutAChange() {
    AimsJson json = AimsJson.standard();
    AtomicLong bytes = new AtomicLong();
    long start = System.nanoTime();

    LongStream.range(0, COUNT)
        .parallel()
        .forEach(
            number -> {
              Aims aims = AimsGenerator.ofSeed(number).aims(1 + Math.floorMod(number, LARGEST));
              byte[] document = json.write(aims);
              Aims read = json.read(document);
              assertThat(read).isEqualTo(aims);
              assertThat(json.write(read)).isEqualTo(document);
              bytes.addAndGet(document.length);
            });

    System.out.printf(
        "%s AIMS, %s MB of JSON, %s s%n",
        COUNT, bytes.get() >> 20, (System.nanoTime() - start) / 1_000_000_000);
    assertThat(bytes).hasPositiveValue();
  }
}
