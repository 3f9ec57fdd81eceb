// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.planning.Risk;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A gigabyte of lines, more than fit into memory; run in the profile soak, with 128 MB of heap. */
@Tag("soak")
class LinesSoakTest {

  private static final long BYTES = 1L << 30;
  private static final int BROKEN = 10_000;

  @Test
  void aGigabyteIsReadAndEveryBrokenLineIsReported() {
    long heap = Runtime.getRuntime().maxMemory();
    Source source = new Source();
    AtomicLong records = new AtomicLong();
    AtomicLong problems = new AtomicLong();
    long start = System.nanoTime();

    AimsJson.standard()
        .readLinesLeniently(Risk.class, source)
        .forEach(line -> (line.problems().isEmpty() ? records : problems).incrementAndGet());

    System.out.printf(
        "%s MB, %s records, %s broken lines, %s s, at most %s MB of heap%n",
        source.bytes >> 20,
        records,
        problems,
        (System.nanoTime() - start) / 1_000_000_000,
        heap >> 20);
    assertThat(heap).isLessThanOrEqualTo(128L << 20);
    assertThat(source.bytes).isGreaterThanOrEqualTo(BYTES);
    assertThat(problems).hasValue(BROKEN);
    assertThat(records).hasValue(source.lines - BROKEN);
  }

  /** Lines that are made when they are read. */
  private static final class Source extends InputStream {

    private static final int LINE_LENGTH = 500;
    private static final long EVERY = BYTES / LINE_LENGTH / BROKEN;

    private byte[] line = {};
    private int index;
    private long lines;
    private long broken;
    private long bytes;

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int start, int length) {
      if (index == line.length && !next()) {
        return -1;
      }
      int count = Math.min(length, line.length - index);
      System.arraycopy(line, index, target, start, count);
      index += count;
      bytes += count;
      return count;
    }

    private boolean next() {
      if (bytes >= BYTES && broken == BROKEN) {
        return false;
      }
      boolean breaks = broken < BROKEN && lines % EVERY == 0;
      String record = "{\"id\":\"r%s\",\"title\":\"t\",\"x-note\":\"".formatted(lines);
      String text = record + "n".repeat(LINE_LENGTH - record.length() - 3);
      line = (text + (breaks ? "\"\n" : "\"}\n")).getBytes(UTF_8);
      broken += breaks ? 1 : 0;
      lines++;
      index = 0;
      return true;
    }
  }
}
