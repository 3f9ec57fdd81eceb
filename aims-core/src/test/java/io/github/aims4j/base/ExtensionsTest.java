// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Extension.Field;
import java.util.ArrayList;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

  private static final Field A = new Field("x-a", Extension.of("1"));
  private static final Field B = new Field("x-b", Extension.of(2));

  @Test
  void keepsItsOrderAndCountsItInEquality() {
    assertThat(Extensions.of(List.of(A, B))).containsExactly(A, B);
    assertThat(Extensions.of(List.of(A, B))).isNotEqualTo(Extensions.of(List.of(B, A)));
  }

  @Test
  void copiesWhatItIsGiven() {
    List<Field> fields = new ArrayList<>(List.of(A));
    Extensions extensions = Extensions.of(fields);

    fields.add(B);

    assertThat(extensions).containsExactly(A);
  }

  @Test
  void setsAFieldInItsPlaceOrAtTheEnd() {
    Extensions extensions = Extensions.of(List.of(A, B));

    assertThat(extensions.with("x-a", Extension.NULL))
        .containsExactly(new Field("x-a", Extension.NULL), B);
    assertThat(extensions.with("x-c", Extension.NULL))
        .containsExactly(A, B, new Field("x-c", Extension.NULL));
  }

  @Test
  void findsAFieldByItsName() {
    Extensions extensions = Extensions.of(List.of(A, B));

    assertThat(extensions.text("x-a")).contains("1");
    assertThat(extensions.text("x-b")).isEmpty();
    assertThat(extensions.get("x-b")).contains(Extension.of(2));
    assertThat(extensions.get("x-c")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "y-a", "X-a", "x-"})
  void refusesANameWithoutThePrefixOrWithNothingAfterIt(String name) {
    String message =
        "\"%s\" is not an extension name; it must start with \"x-\", followed by at least one character."
            .formatted(name);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of(List.of(new Extension.Field(name, Extension.NULL))))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.none().with(name, Extension.NULL))
        .withMessage(message);
    assertThat(Extensions.isName(name)).isFalse();
  }

  @Test
  void acceptsTheShortestName() {
    assertThat(Extensions.isName("x-a")).isTrue();
    assertThat(Extensions.none().with("x-a", Extension.NULL).isEmpty()).isFalse();
    assertThat(Extensions.none().isEmpty()).isTrue();
  }

  @Test
  void refusesANameTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of(List.of(A, B, A)))
        .withMessage(
            "The object contains the field \"x-a\" more than once; field names must be unique.");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 64, 65, 200})
  void refusesANameTwiceAmongMany(int count) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      fields.add(new Field("x-" + i, Extension.of(i)));
    }

    assertThat(Extensions.of(fields)).hasSize(count);
    fields.add(new Field("x-" + (count - 2), Extension.of("again")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of(fields))
        .withMessage(
            "The object contains the field \"x-%d\" more than once; field names must be unique."
                .formatted(count - 2));
  }

  @Test
  void acceptsTwoNamesOfOneHashCode() {
    assertThat("x-Aa").hasSameHashCodeAs("x-BB");

    assertThat(
            Extensions.of(
                List.of(new Field("x-Aa", Extension.of(1)), new Field("x-BB", Extension.of(2)))))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "1.0", "1.00", "6e23", "-1.5E-07", "12345678901234567890123"})
  void keepsTheLiteralOfANumber(String literal) {
    assertThat(new Extension.Num(literal).literal()).isEqualTo(literal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+1", "01", "1.", ".5", "1e", "NaN", "Infinity", "1 ", "0x1", "१"})
  void refusesWhatIsNotANumber(String literal) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Extension.Num(literal))
        .withMessage("\"" + literal + "\" is not a JSON number such as 0, -1.5 or 6e23.");
  }

  private static Extension lists(int depth) {
    Extension value = Extension.of("innermost");
    for (int i = 0; i < depth; i++) {
      value = new Extension.Items(List.of(value));
    }
    return value;
  }

  private static Extension objects(int depth) {
    Extension value = Extension.of("innermost");
    for (int i = 0; i < depth; i++) {
      value = new Extension.Fields(List.of(new Field("a", value)));
    }
    return value;
  }

  @Test
  void holdsTheGreatestDepthOnAThreadWithASmallStack() throws InterruptedException {
    List<Boolean> results = new ArrayList<>();
    Runnable use =
        () -> {
          for (int i = 0; i < 2; i++) {
            Extension value = i == 0 ? lists(199) : objects(199);
            Extension equal = i == 0 ? lists(199) : objects(199);
            Extensions extensions = Extensions.of(List.of(new Field("x-a", value)));
            results.add(extensions.equals(Extensions.of(List.of(new Field("x-a", equal)))));
            results.add(extensions.hashCode() != 0);
            results.add(extensions.toString().contains("innermost"));
          }
        };
    Thread small = new Thread(null, use, "small stack", 512 * 1024);

    small.start();
    small.join();

    assertThat(results).hasSize(6).containsOnly(true);
  }

  @Test
  void refusesWhatIsNestedDeeper() {
    String message =
        "The extension is nested too deeply; at most 200 levels of lists and objects are allowed.";

    assertThat(lists(Extension.MAX_DEPTH)).isEqualTo(lists(200));
    assertThatIllegalArgumentException().isThrownBy(() -> lists(201)).withMessage(message);
    assertThatIllegalArgumentException().isThrownBy(() -> objects(201)).withMessage(message);
  }

  @Test
  void isWrittenAsJsonInMessages() {
    Extension value =
        new Extension.Fields(
            List.of(
                new Field("a", new Extension.Items(List.of(Extension.of(1), Extension.NULL))),
                new Field("b", Extension.of(true)),
                new Field("c", Extension.of("text"))));

    assertThat(value).hasToString("{\"a\": [1, null], \"b\": true, \"c\": \"text\"}");
  }

  @Test
  void isEqualByItsValues() {
    EqualsVerifier.forClasses(Extension.Items.class, Extension.Fields.class)
        .withPrefabValues(Extension.class, Extension.NULL, Extension.of(true))
        .withPrefabValues(Field.class, A, B)
        .suppress(Warning.ALL_FIELDS_SHOULD_BE_USED, Warning.NULL_FIELDS)
        .verify();
  }
}
