package io.github.aims4j.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Extension.Field;
import java.util.ArrayList;
import java.util.List;
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
}
