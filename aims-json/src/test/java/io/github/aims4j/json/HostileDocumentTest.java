// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.json.Refusal.document;
import static io.github.aims4j.json.Refusal.problemsOf;
import static io.github.aims4j.json.Refusal.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are made to cost more than they weigh, or to speak through messages. */
class HostileDocumentTest {

  private static final AimsJson JSON = AimsJson.standard();
  private static final int PROBLEMS = 50_000;

  private static byte[] bytes(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }

  private static String named(String name, int depth, String innermost) {
    return "{\"%s\":".formatted(name).repeat(depth) + innermost + "}".repeat(depth);
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "/", "~", "\\u001b"})
  void manyProblemsUnderLongNamesHaveShortPaths(String character) {
    String name = character.repeat(character.length() == 1 ? 990 : 165);
    byte[] document =
        bytes(document("\"x-a\":" + named(name, 95, "{\"a\":1%s}".formatted(again(PROBLEMS)))));

    AimsJsonException refusal = refusal(JSON, document);

    assertThat(refusal.problems())
        .hasSize(1_000)
        .allSatisfy(problem -> assertThat(problem.finding().path()).hasSizeLessThan(1_010));
    assertThat(refusal.problems().get(0).finding().path())
        .startsWith("/x-a/")
        .contains("...")
        .endsWith("/a");
    assertThat(refusal.omitted()).isEqualTo(PROBLEMS - 1_000);
    assertThat(refusal.getMessage()).hasSizeLessThan(1_000).doesNotContain("\u001b");
  }

  private static String again(int times) {
    return ",\"a\":1".repeat(times);
  }

  @Test
  void problemsThatAreOnlyCountedAreNotComputed() {
    Problems problems = new Problems();
    AtomicInteger computed = new AtomicInteger();

    for (int i = 0; i < PROBLEMS; i++) {
      problems.add(
          ProblemRule.SYNTAX,
          () -> new Place("/" + computed.incrementAndGet(), 1, 1),
          () -> "message " + computed.incrementAndGet());
    }

    assertThat(computed).hasValue(2 * Problems.MAX);
    assertThat(problems.toException(Places.unknown()).omitted()).isEqualTo(PROBLEMS - Problems.MAX);
  }

  @Test
  void aPointerOfAThousandCharactersIsWhole() {
    String name = "n".repeat(994);

    assertThat(refusal(JSON, bytes(document("\"x-a\": {\"%s\": tru}".formatted(name)))).problems())
        .singleElement()
        .extracting(problem -> problem.finding().path())
        .isEqualTo("/x-a/" + name);
  }

  /** The literal of a number is no text, and there is one way of reading it. */
  @ParameterizedTest
  @ValueSource(strings = {"", ",\"x-w\":\"\\ud83d\\ude00\""})
  void aNumberMayBeLongerThanATextMayBe(String more) {
    AimsJson json = JSON.withLimits(JsonLimits.standard().withStringLength(8));
    String document =
        "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"},\"x-v\":-1234.56789%s}"
            .formatted(more);

    assertThat(json.read(document)).isEqualTo(JSON.read(document));
    assertThat(problemsOf(json, bytes(document.replace("-1234.56789", "\"123456789\""))))
        .singleElement()
        .asString()
        .startsWith("json-limit /x-v, ")
        .contains("8 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"owner\": \"%s\"",
        "\"risks\": [{\"id\": \"r\", \"title\": \"t\", \"owner\": \"%s\"}]",
        "\"registers\": [{\"id\": \"g\", \"title\": \"t\", \"asOf\": \"%s\"}]",
        "\"aiSystems\": [{\"id\": \"s\", \"name\": \"S\", \"nextReevaluation\": \"%s\"}]",
        "\"%s\": 1",
        "\"x-a\": {\"%1$s\": {\"%1$s\": tru}}",
        "\"x-a\": {\"%1$s\": 1, \"%1$s\": 1}",
        "\"parties\": [{\"id\": \"p\", \"name\": \"P\", \"type\": \"%s\"}]"
      })
  void noMessageRepeatsWhatATerminalObeysNorMegabytes(String fields) {
    String hostile = "\\u001b[2J\\u202e\\u2028\\u0000";
    AimsJson json =
        JSON.withLimits(
            JsonLimits.standard().withNameLength(5_000_000).withStringLength(9_000_000));

    for (String text : new String[] {hostile, hostile + "x".repeat(3_000_000)}) {
      AimsJsonException refusal = refusal(json, bytes(document(fields.formatted(text))));

      assertThat(refusal.getMessage())
          .hasSizeLessThan(4_000)
          .doesNotContain("\u001b", "\u202e", "\u2028", "\0");
      assertThat(refusal.problems())
          .isNotEmpty()
          .allSatisfy(
              problem ->
                  assertThat(problem.finding().message())
                      .hasSizeLessThan(4_000)
                      .doesNotContain("\u001b", "\u202e", "\u2028", "\0"));
    }
  }

  @Test
  void theGreatestDepthIsReadComparedAndWrittenOnAThreadWithASmallStack()
      throws InterruptedException {
    AimsJson deepest = JSON.withLimits(JsonLimits.standard().withDepth(JsonLimits.MAX_DEPTH));
    String document = document("\"x-a\":" + named("a", 198, "[]"));
    StringBuilder written = new StringBuilder();
    Runnable use =
        () -> {
          Aims aims = deepest.read(document);
          if (aims.equals(deepest.read(document)) && aims.hashCode() != 0) {
            written.append(deepest.writeString(aims));
          }
        };
    Thread small = new Thread(null, use, "small stack", 512 * 1024);

    small.start();
    small.join();

    assertThat(written).endsWith(named("a", 198, "[]") + "}");
  }
}
