package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.testkit.Samples;
import io.github.aims4j.testkit.harbour.HarbourBank;
import io.github.aims4j.testkit.kestrel.KestrelArchitects;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing without a generator: the same as with one, or not at all. */
class PlainWritingTest {

  private static final JsonLimits LIMITS = JsonLimits.standard();

  private static Documents documents(JsonLimits limits) {
    return new Documents(Documents.factory(limits), limits, false);
  }

  private static byte @Nullable [] plain(Aims aims) {
    return documents(LIMITS).writePlain(Tables.AIMS, aims);
  }

  private static byte[] withCare(Aims aims) {
    return documents(LIMITS).writeWithCare(Tables.AIMS, aims, false);
  }

  private static Aims with(String name, Extension value) {
    return Samples.emptyAims().toBuilder().extensions(Extensions.none().with(name, value)).build();
  }

  private static Aims with(String text) {
    return with("x-a", Extension.of(text));
  }

  /** As it is read where unknown fields are kept. */
  private static Aims withUnknown() {
    Extension.Field field = new Extension.Field("unknown", Extension.of("é"));
    return Samples.emptyAims().toBuilder()
        .extensions(new Extensions(new Extension.Fields(List.of(field))))
        .build();
  }

  private static void assertWrittenAsByAGenerator(Aims aims) {
    assertThat(plain(aims)).isNotNull().isEqualTo(withCare(aims));
  }

  private static void assertRefusedAsByAGenerator(Aims aims) {
    assertThat(plain(aims)).isNull();
    assertThatIllegalArgumentException().isThrownBy(() -> withCare(aims));
  }

  @Test
  void theSamplesAreWrittenAsAGeneratorWritesThem() {
    assertWrittenAsByAGenerator(Samples.emptyAims());
    assertWrittenAsByAGenerator(Samples.aims());
    assertWrittenAsByAGenerator(HarbourBank.aims());
    assertWrittenAsByAGenerator(KestrelArchitects.aims());
  }

  @Test
  void eachKindOfExtensionIsWrittenAsAGeneratorWritesIt() {
    Extension items =
        new Extension.Items(
            List.of(
                new Extension.Items(List.of()),
                new Extension.Fields(List.of()),
                Extension.of(true),
                Extension.of(false),
                Extension.NULL,
                new Extension.Num("-0.10E+5"),
                Extension.of(""),
                new Extension.Fields(
                    List.of(
                        new Extension.Field("", Extension.NULL),
                        new Extension.Field("q\"é", Extension.of("?"))))));

    assertWrittenAsByAGenerator(with("x-\t", items));
  }

  @Test
  void aNumberOfManyDigitsIsWrittenWhole() {
    assertWrittenAsByAGenerator(with("x-a", new Extension.Num("1".repeat(1_000))));
    assertWrittenAsByAGenerator(with("x-a", new Extension.Num("1".repeat(10_000))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "?", "\"", "\\", "/", "\0", "\b", "\f", "\n", "\r", "\t", "\u001f", " ", "\u007f",
        "\u0080", "é", "\u2028", "漢", "Ğ", "\ufffd", "😀"
      })
  void aCharacterIsWrittenAtEachPlaceOfAText(String character) {
    for (int before = 0; before < 18; before++) {
      for (int after = 0; after < 18; after++) {
        assertWrittenAsByAGenerator(with("x".repeat(before) + character + "x".repeat(after)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d"})
  void halfACharacterIsRefusedAtEachPlaceOfAText(String half) {
    for (int before = 0; before < 18; before++) {
      assertRefusedAsByAGenerator(with("x".repeat(before) + half));
      assertRefusedAsByAGenerator(with(half + "x".repeat(before)));
      assertRefusedAsByAGenerator(with("x-" + "x".repeat(before) + half, Extension.NULL));
    }
  }

  /** Texts are put together in a buffer, of which each length around its end is tried. */
  @ParameterizedTest
  @ValueSource(strings = {"x", "\n", "é"})
  void aTextOfAnyLengthIsWrittenWhole(String character) {
    for (int length = 7_000; length < 8_400; length++) {
      assertWrittenAsByAGenerator(with("x".repeat(length - 1) + character));
    }
    assertWrittenAsByAGenerator(with(character.repeat(100_000)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 255, 256, 257, 4_000, 7_900})
  void textsOfAnyLengthAreWrittenOneAfterTheOther(int length) {
    for (int first = length; first < length + 300; first++) {
      List<Extension> texts = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        texts.add(Extension.of("x".repeat(first + i)));
        texts.add(Extension.of("é".repeat(length)));
      }
      assertWrittenAsByAGenerator(with("x-a", new Extension.Items(texts)));
    }
  }

  @Test
  void whatIsDeepIsWrittenToTheSameDepth() {
    JsonLimits limits = LIMITS.withDepth(3);
    Extension two = new Extension.Items(List.of(new Extension.Fields(List.of())));

    Aims within = with("x-a", two);
    Aims beyond = with("x-a", new Extension.Items(List.of(two)));

    assertThat(documents(limits).writePlain(Tables.AIMS, within)).isEqualTo(withCare(within));
    assertThat(documents(limits).writePlain(Tables.AIMS, beyond)).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> documents(limits).write(Tables.AIMS, beyond, false))
        .withMessageEndingWith("more than 3 deep, the greatest depth that is written.");
  }

  @Test
  void aRecordIsWrittenWithoutAGeneratorToo() {
    Risk risk = Risk.builder().id(Id.of("é-1")).title("Späte Prüfung – 漢字 😀").build();

    assertThat(documents(LIMITS).writePlain(RiskTables.RISK, risk))
        .isEqualTo(
            "{\"id\":\"é-1\",\"title\":\"Späte Prüfung – 漢字 😀\"}"
                .getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\n", "é"})
  void aNameOfAnyLengthIsWrittenWhole(String character) {
    for (int length = 7_000; length < 8_400; length++) {
      assertWrittenAsByAGenerator(with("x-" + "x".repeat(length) + character, Extension.of(true)));
    }
  }

  /** What comes after the text stands at the end of the buffer, each part of it once. */
  @Test
  void whatComesAfterATextOfAnyLengthIsWrittenWhole() {
    Aims.Builder kestrel = KestrelArchitects.aims().toBuilder();
    Organization organization = KestrelArchitects.aims().organization();
    for (int length = 6_000; length < 8_000; length++) {
      assertWrittenAsByAGenerator(
          kestrel.organization(organization.toBuilder().name("x".repeat(length)).build()).build());
    }
  }

  @Test
  void anExtensionThatIsNotWrittenIsRefusedInTheSameWords() {
    Aims aims = withUnknown();
    String refusal =
        "The extension \"unknown\" of Aims does not start with x-;"
            + " only an AimsJson that keeps unknown fields writes it.";

    assertThatIllegalArgumentException().isThrownBy(() -> plain(aims)).withMessage(refusal);
    assertThatIllegalArgumentException().isThrownBy(() -> withCare(aims)).withMessage(refusal);
  }

  @Test
  void unknownFieldsAreWrittenAsAGeneratorWritesThem() {
    Aims aims = withUnknown();
    Documents keeping = new Documents(Documents.factory(LIMITS), LIMITS, true);

    assertThat(keeping.writePlain(Tables.AIMS, aims))
        .isNotNull()
        .isEqualTo(keeping.writeWithCare(Tables.AIMS, aims, false));
  }

  /** A name and what is around it have room in the buffer without being measured or escaped. */
  @Test
  void theNamesOfFieldsAreShortAndPlain() {
    assertThat(Tables.ALL)
        .flatExtracting(ObjectType::fields)
        .allMatch(field -> field.name().matches("[A-Za-z0-9]{1,100}"));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(3),
            Arbitraries.of("\"", "\\", "?", "é", "漢", "😀", "\ud83d", "\ude00", "\n", "\u0000"),
            Arbitraries.strings().ascii().ofMaxLength(20));
    return parts.list().ofMaxSize(6).map(list -> String.join("", list));
  }

  @Property(tries = 10_000)
  void anyTextIsWrittenAsAGeneratorWritesItOrNotAtAll(@ForAll("texts") String text) {
    Aims aims = with("x-n" + text, Extension.of(text));

    byte[] plain = plain(aims);

    if (plain == null) {
      assertThatIllegalArgumentException().isThrownBy(() -> withCare(aims));
    } else {
      assertThat(plain).isEqualTo(withCare(aims));
    }
    Statistics.collect(plain != null);
    Statistics.coverage(share -> share.check(true).percentage(percent -> percent > 50));
    Statistics.coverage(share -> share.check(false).percentage(percent -> percent > 3));
  }
}
