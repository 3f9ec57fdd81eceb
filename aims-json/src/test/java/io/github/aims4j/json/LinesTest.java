// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Id;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.planning.Risk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records of which each stands in a line of its own. */
class LinesTest {

  private static final AimsJson JSON = AimsJson.standard();

  private static InputStream lines(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<Id<Risk>> ids(String text) {
    return JSON.readLines(Risk.class, lines(text)).map(Risk::id);
  }

  private static String risk(String id) {
    return "{\"id\":\"%s\",\"title\":\"t\"}".formatted(id);
  }

  @Test
  void eachRecordIsALineEvenWhenDocumentsAreIndented() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Risk risk = Risk.builder().id(Id.of("r")).title("two\nlines").build();

    JSON.pretty().writeLines(Risk.class, Stream.of(risk, risk), out);

    String line = "{\"id\":\"r\",\"title\":\"two\\nlines\"}\n";
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line + line);
  }

  @Test
  void emptyLinesArePassedOverAndTheLastNeedsNoLineFeed() {
    assertThat(ids("\n" + risk("a") + "\r\n\r\n\n" + risk("b")))
        .containsExactly(Id.of("a"), Id.of("b"));
    assertThat(ids("")).isEmpty();
    assertThat(ids("\ufeff" + risk("a"))).containsExactly(Id.of("a"));
  }

  @Test
  void idsMayRepeat() {
    assertThat(ids(risk("a") + "\n" + risk("a"))).hasSize(2);
  }

  @Test
  void aRefusedRecordIsFoundByItsLineAndThoseBeforeItAreRead() {
    Iterator<Id<Risk>> ids = ids(risk("a") + "\n\n{\"id\":\"größe\",\"titel\":1}\n").iterator();

    assertThat(ids.next()).isEqualTo(Id.of("a"));
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(ids::hasNext)
        .withMessageStartingWith(
            "document, line 3, column 1: The required field \"title\" of Risk is missing.")
        .satisfies(
            refusal ->
                assertThat(refusal.problems().get(1).toString())
                    .startsWith("/titel, line 3, column 15: Risk has no field \"titel\""));
  }

  @Test
  void aRecordDoesNotGoOnInTheNextLine() {
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> ids("{\"id\":\"a\",\n\"title\":\"t\"}").count())
        .withMessage("document, line 1, column 11: The document ends unexpectedly.");
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> ids("\n" + risk("a") + risk("b")).count())
        .withMessage(
            "document, line 2, column 23: Unexpected content after the end of the document.");
  }

  @Test
  void linesAreSplitBeforeTheyAreReadInWhateverOrder() {
    JsonLimits limits = JsonLimits.standard().withDocumentBytes(risk("a").length());
    List<Supplier<JsonLine<Risk>>> lines =
        new ArrayList<>(
            JSON.withLimits(limits)
                .linesToRead(
                    Risk.class, lines(risk("a") + "\n\n" + risk("long") + "\n" + risk("b")))
                .toList());
    Collections.reverse(lines);

    assertThat(lines)
        .extracting(line -> line.get().toString())
        .containsExactly(
            "line 4",
            "line 3: document, line 3, column 1: The document exceeds the maximum size of 22"
                + " bytes.",
            "line 1");
  }

  @Test
  void aLineThatACallerHasSplitKeepsItsNumber() {
    byte[] broken = "{\"id\":\"a\",".getBytes(StandardCharsets.UTF_8);

    assertThat(JSON.readLine(Risk.class, 7, broken))
        .hasToString("line 7: document, line 7, column 11: The document ends unexpectedly.");
    assertThat(JSON.readLine(Risk.class, 7, (risk("a") + "\r\n").getBytes(StandardCharsets.UTF_8)))
        .extracting(JsonLine::value)
        .isEqualTo(Optional.of(Risk.builder().id(Id.of("a")).title("t").build()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.readLine(Risk.class, 0, broken))
        .withMessage("The number of a line is 0; it must be 1 or more.");
  }

  @Test
  void aLineIsNotLongerThanTheLimit() {
    int length = risk("a").length();
    AimsJson exact = JSON.withLimits(JsonLimits.standard().withDocumentBytes(length));
    AimsJson less = JSON.withLimits(JsonLimits.standard().withDocumentBytes(length - 1));
    String text = "\n" + risk("a") + "\n" + risk("b");

    assertThat(exact.readLines(Risk.class, lines(text))).hasSize(2);
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> less.readLines(Risk.class, lines(text)).count())
        .withMessage(
            "document, line 2, column 1: The document exceeds the maximum size of 21 bytes.");
  }

  @Test
  void theStreamsStayOpen() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new ByteArrayInputStream(risk("a").getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    assertThat(JSON.readLines(Risk.class, in)).hasSize(1);
    JSON.writeLines(Risk.class, Stream.of(Samples.risk()), out);

    assertThat(closed).isFalse();
  }

  @Test
  void anInputThatCannotBeReadEndsTheStream() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }

          @Override
          public int read(byte[] bytes, int start, int length) throws IOException {
            return read();
          }
        };

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> JSON.readLines(Risk.class, broken).count())
        .withMessageContaining("unplugged");
  }

  /** Lines end anywhere in the buffer, and an input gives as many bytes as it likes. */
  @Test
  void linesOfAnyLengthAreReadFromPiecesOfAnyLength() {
    StringBuilder text = new StringBuilder();
    List<Id<Risk>> written = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String id = "r" + i;
      written.add(Id.of(id));
      text.append("{\"id\":\"%s\",\"title\":\"%s\"}%n".formatted(id, "t".repeat(i * 7 + 1)));
    }
    text.append("{\"id\":\"last\",\"title\":\"%s\"}".formatted("t".repeat(200_000)));
    written.add(Id.of("last"));

    for (int piece : new int[] {1, 1_000, 1 << 16, Integer.MAX_VALUE}) {
      assertThat(JSON.readLines(Risk.class, inPieces(text.toString(), piece)).map(Risk::id))
          .isEqualTo(written);
    }
  }

  private static InputStream inPieces(String text, int piece) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public synchronized int read(byte[] bytes, int start, int length) {
        return super.read(bytes, start, Math.min(length, piece));
      }
    };
  }

  /** A byte at a time each took a lock of its own. */
  @Test
  void anInputIsAskedForManyBytesAtATime() {
    AtomicInteger calls = new AtomicInteger();
    InputStream counted =
        new ByteArrayInputStream(
            (risk("a") + "\n").repeat(10_000).getBytes(StandardCharsets.UTF_8)) {
          @Override
          public synchronized int read(byte[] bytes, int start, int length) {
            calls.incrementAndGet();
            return super.read(bytes, start, length);
          }
        };

    assertThat(JSON.readLines(Risk.class, counted)).hasSize(10_000);

    assertThat(calls).hasValueLessThan(10);
  }

  @Test
  void aRefusedLineDoesNotEndALenientStream() {
    JsonLimits limits = JsonLimits.standard().withDocumentBytes(40);
    String text =
        String.join(
            "\n",
            risk("a"),
            "{\"id\":\"b\",\"titel\":1}",
            "",
            "\"" + "long ".repeat(50_000),
            "no JSON",
            "[]\r",
            risk("c"));

    List<JsonLine<Risk>> all =
        JSON.withLimits(limits).readLinesLeniently(Risk.class, lines(text)).toList();

    assertThat(all).extracting(JsonLine::number).containsExactly(1, 2, 4, 5, 6, 7);
    assertThat(all.stream().flatMap(line -> line.value().stream()).map(Risk::id))
        .containsExactly(Id.of("a"), Id.of("c"));
    assertThat(all.stream().filter(line -> !line.problems().isEmpty()).map(JsonLine::toString))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("line 2: document, line 2, column 1: The required field \"title\"")
                    .endsWith("(and 1 more problem)"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "line 4: document, line 4, column 1: The document exceeds the maximum size of 40 bytes."),
            line -> assertThat(line).startsWith("line 5: document, line 5, column "),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "line 6: document, line 6, column 1: Expected an object but found an array."));
    assertThat(all.get(0)).hasToString("line 1");
  }

  @Test
  void eachOfManyBrokenLinesIsReportedWithItsNumber() {
    String text = ("{\"id\":1}\n" + risk("a") + "\n").repeat(10_000);

    List<JsonLine<Risk>> broken =
        JSON.readLinesLeniently(Risk.class, lines(text))
            .filter(line -> line.value().isEmpty())
            .toList();

    assertThat(broken).hasSize(10_000);
    for (int i = 0; i < broken.size(); i++) {
      assertThat(broken.get(i).number()).isEqualTo(2 * i + 1);
      assertThat(broken.get(i).problems().get(0).line()).isEqualTo(2 * i + 1);
    }
  }

  @Test
  void anEndlessLineIsRefusedAtItsLimit() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };

    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(
            () ->
                JSON.withLimits(JsonLimits.standard().withDocumentBytes(1_000_000))
                    .readLines(Risk.class, endless)
                    .count())
        .withMessageContaining("exceeds the maximum size");
  }
}
