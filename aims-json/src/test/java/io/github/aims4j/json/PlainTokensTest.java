package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.testkit.harbour.HarbourBank;
import io.github.aims4j.testkit.kestrel.KestrelArchitects;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading without a parser: the same as with one, or not at all. */
class PlainTokensTest {

  private static final JsonLimits LIMITS = JsonLimits.standard();

  private static final JsonLimits NARROW =
      LIMITS.withDepth(4).withStringLength(16).withNumberLength(4).withNameLength(13);

  /** A document with each kind of token, and texts of each form. */
  private static final String DOCUMENT =
      """
      {
        "aims4j": "0.1",
        "organization": {"id": "bank", "name": "Harbour Bank", "x-empty": {}, "x-none": []},
        "leadershipCommitments": [],
        "registers": [{"id": "reg", "title": "Register", "asOf": "2025-12-31"}],
        "risks": [
          {"id": "r-1", "title": "Späte Prüfung – 漢字 😀", "causes": ["a", "b\\n\\"c\\" \\u00e4"],
           "riskSources": ["C.3.1"], "acceptable": true,
           "source": {"register": "reg", "row": 17}, "x-n": [1, -0.5e+3, null, false, {"k": "v"}]},
          {"title": "Other order", "id": "r-2", "x-\\u0061": 1}
        ]
      }
      """;

  private static Documents documents(JsonLimits limits) {
    return new Documents(Documents.factory(limits), limits, false);
  }

  private static @Nullable Aims plain(JsonLimits limits, byte[] document) {
    return documents(limits).readPlain(Tables.AIMS, document, 0);
  }

  private static @Nullable Aims plain(String document) {
    return plain(LIMITS, document.getBytes(StandardCharsets.UTF_8));
  }

  /** What the parser gives; null: it refuses. */
  private static @Nullable Aims withCare(JsonLimits limits, byte[] document) {
    try {
      return documents(limits).readWithCare(Tables.AIMS, document, 0, 0);
    } catch (AimsJsonException e) {
      return null;
    }
  }

  private static @Nullable Aims withCare(String document) {
    return withCare(LIMITS, document.getBytes(StandardCharsets.UTF_8));
  }

  private static String extension(String value) {
    return Refusal.document("\"x-value\": " + value);
  }

  private static String nested(int lists) {
    return "[".repeat(lists) + "]".repeat(lists);
  }

  /** A name that came before is known; whether it is the same one is still looked at. */
  private static String again(String fields) {
    return "[{%s}, {%s}]".formatted(fields, fields);
  }

  static Stream<String> usual() {
    return Stream.of(
        DOCUMENT,
        DOCUMENT.replace("\n", "\r\n\t"),
        DOCUMENT.strip(),
        AimsJson.standard().writeString(HarbourBank.aims()),
        AimsJson.standard().pretty().writeString(KestrelArchitects.aims()),
        extension("\"\""),
        extension("\"\\\\\\/\\b\\f\\n\\r\\t\\\"\\u20AC\\u007f\\u0000\\ufffd\""),
        extension("-0.0E-10"),
        extension(nested(99)),
        extension("\"" + "x".repeat(5_000) + "é\""),
        extension(again("\"ä\": 1, \"漢 😀\": 2, \"q\\\"q\": 3, \"\": 4, \"k\\u0065y\": 5")),
        extension(again("\"one slot\": 1, \"noe slot\": 2, \"ane slot\": 3")),
        extension("[{\"key\": 1}, {\"k\\u0065y\": 2}, {\"ké\": 3}, {\"k\\u00e9\": 4}]"),
        DOCUMENT.replace("\"title\"", "\"t\\u0069tle\""),
        DOCUMENT.replace("17", "999999999"));
  }

  @ParameterizedTest
  @MethodSource("usual")
  void theUsualIsReadAsAParserReadsIt(String document) {
    assertThat(plain(document)).isNotNull().isEqualTo(withCare(document));
  }

  static Stream<String> rare() {
    return Stream.of(
        extension("\"\\ud83d\\ude00\""),
        extension("\"\ufffd\""),
        extension("{\"\ufffd\": 1}"),
        DOCUMENT.replace("17", "2147483647"));
  }

  @ParameterizedTest
  @MethodSource("rare")
  void theRareIsLeftToTheParser(String document) {
    assertThat(plain(document)).isNull();
    assertThat(withCare(document)).isNotNull();
    assertThat(AimsJson.standard().read(document)).isEqualTo(withCare(document));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[]",
        "1",
        "\"\"",
        "null",
        "{}",
        "{} ",
        "{]",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a"
      })
  void whatIsNoDocumentIsLeftToTheParser(String document) {
    assertThat(plain(document)).isNull();
    assertThat(withCare(document)).isNull();
  }

  static Stream<String> wrongValues() {
    return Stream.of(
        "tru",
        "truE",
        "nul",
        "falsey",
        "TRUE",
        "+1",
        "01",
        "1.",
        ".5",
        "1e",
        "--1",
        "1-1",
        "-",
        "NaN",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1",
        "[1}",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{a:1}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1]",
        "'a'",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\u١٢٣٤\"",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "\"\t\"",
        "\"long enough a text\u0001\"",
        "1 // one",
        "/* one */ 1",
        "1}",
        nested(100));
  }

  @ParameterizedTest
  @MethodSource("wrongValues")
  void whatIsWrongIsLeftToTheParser(String value) {
    assertThat(plain(extension(value))).isNull();
    assertThat(withCare(extension(value))).isNull();
  }

  @Test
  void aNameThatDiffersOnlyInItsMiddleIsAnother() {
    String document = DOCUMENT.replace("leadershipCommitments", "leadershiXCommitments");

    assertThat(plain(document)).isNull();
    assertThat(withCare(document)).isNull();
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    byte[] document = ("\ufeff" + DOCUMENT).getBytes(StandardCharsets.UTF_8);

    assertThat(documents(LIMITS).readPlain(Tables.AIMS, document, 3)).isEqualTo(plain(DOCUMENT));
    assertThat(AimsJson.standard().read(document)).isEqualTo(plain(DOCUMENT));
  }

  @Test
  void aSingleRecordIsReadToo() {
    byte[] risk = "{\"id\": \"r\", \"title\": \"T\"}".getBytes(StandardCharsets.UTF_8);

    assertThat(documents(LIMITS).readPlain(RiskTables.RISK, risk, 0))
        .isNotNull()
        .isEqualTo(documents(LIMITS).readWithCare(RiskTables.RISK, risk, 0, 0));
  }

  /** A document without white space that ends with a text and as many more characters. */
  private static String endingWith(String text, int more) {
    return "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"},\"x-a\":\"%s%s\"}"
        .formatted(text, "x".repeat(more));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "é", "漢", "\\n", "\\\"", "\\\\", "\\u0041"})
  void theLastTextIsReadAsTheOthers(String text) {
    for (int more = 0; more < 10; more++) {
      String document = endingWith(text, more);

      assertThat(plain(document)).as(document).isNotNull().isEqualTo(withCare(document));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\\", "\\u00", "\\x"})
  void theLastTextIsDeclinedAsTheOthers(String text) {
    for (int more = 1; more < 10; more++) {
      String document = endingWith(text, more);

      assertThat(plain(document)).as(document).isNull();
      assertThat(withCare(document)).as(document).isNull();
    }
  }

  static Stream<String> atTheLimit() {
    return Stream.of(
        "\"" + "x".repeat(16) + "\"",
        "\"" + "é".repeat(8) + "\"",
        "1234",
        nested(3),
        "{\"" + "n".repeat(13) + "\": 1}");
  }

  @ParameterizedTest
  @MethodSource("atTheLimit")
  void whatIsAtTheLimitIsRead(String value) {
    byte[] document = extension(value).getBytes(StandardCharsets.UTF_8);

    assertThat(plain(NARROW, document)).isNotNull().isEqualTo(withCare(NARROW, document));
  }

  /** The limit of a text is in characters, of which there are no more than bytes. */
  @ParameterizedTest
  @ValueSource(strings = {"é", "\\n"})
  void whatMayBeAtTheLimitIsLeftToTheParser(String character) {
    byte[] document =
        extension("\"" + character.repeat(16) + "\"").getBytes(StandardCharsets.UTF_8);

    assertThat(plain(NARROW, document)).isNull();
    assertThat(withCare(NARROW, document)).isNotNull();
  }

  static Stream<String> beyondTheLimit() {
    return Stream.of(
        "\"" + "x".repeat(17) + "\"",
        "\"" + "é".repeat(17) + "\"",
        "12345",
        nested(4),
        "{\"" + "n".repeat(14) + "\": 1}",
        "{\"" + "ü".repeat(13) + "\": 1}");
  }

  @ParameterizedTest
  @MethodSource("beyondTheLimit")
  void whatIsBeyondTheLimitIsNotRead(String value) {
    byte[] document = extension(value).getBytes(StandardCharsets.UTF_8);

    assertThat(plain(NARROW, document)).isNull();
    assertThat(withCare(NARROW, document)).isNull();
  }

  @Test
  void whatIsReadIsTheDocumentAndNotAPartOfIt() {
    byte[] document = DOCUMENT.strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < document.length; length++) {
      byte[] part = Arrays.copyOf(document, length);

      assertThat(plain(LIMITS, part)).as("the first %d bytes", length).isNull();
    }
  }

  /** A change of a document: some of its bytes give way to others, each a character here. */
  record Change(int at, int removed, String added) {

    byte[] applyTo(byte[] document) {
      int from = at % (document.length + 1);
      int to = Math.min(document.length, from + removed);
      ByteArrayOutputStream result = new ByteArrayOutputStream();
      result.write(document, 0, from);
      result.writeBytes(added.getBytes(StandardCharsets.ISO_8859_1));
      result.write(document, to, document.length - to);
      return result.toByteArray();
    }
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<String> added =
        Arbitraries.oneOf(
                Arbitraries.of(
                    "",
                    "\"",
                    "\\",
                    "\\u",
                    "\\ud8",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    " ",
                    "\n",
                    "-",
                    "0",
                    "1",
                    ".",
                    "e",
                    "+",
                    "t",
                    "true",
                    "null",
                    "\u0000",
                    "\u001f",
                    "\u007f",
                    "é",
                    "漢",
                    "😀",
                    "\ufffd",
                    "\"x-a\":1,",
                    "\"id\":\"r-2\"",
                    "x-",
                    "//"),
                Arbitraries.strings().ofMaxLength(3))
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1));
    Arbitrary<String> single =
        Arbitraries.chars().range((char) 0, (char) 0xFF).map(String::valueOf);
    Arbitrary<Change> change =
        Combinators.combine(
                Arbitraries.integers().between(0, 1_000),
                Arbitraries.integers().between(0, 3),
                Arbitraries.oneOf(added, single))
            .as(Change::new);
    return change.list().ofMinSize(1).ofMaxSize(3);
  }

  @Property(tries = 10_000)
  void aSpoiledDocumentIsReadAsAParserReadsItOrNotAtAll(@ForAll("changes") List<Change> changes) {
    byte[] document = DOCUMENT.getBytes(StandardCharsets.UTF_8);
    for (Change change : changes) {
      document = change.applyTo(document);
    }

    Aims plain = plain(LIMITS, document);

    if (plain != null) {
      assertThat(plain).isEqualTo(withCare(LIMITS, document));
    }
    Statistics.collect(plain != null);
    Statistics.coverage(share -> share.check(true).percentage(percent -> percent > 3));
  }
}
