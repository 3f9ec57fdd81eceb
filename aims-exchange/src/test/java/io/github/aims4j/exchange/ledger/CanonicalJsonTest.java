// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.Aims;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.testkit.AimsGenerator;
import io.github.aims4j.testkit.SampleAims;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The canonical form, with another implementation of RFC 8785 beside. */
class CanonicalJsonTest {

  private static String canonical(String json) throws IOException {
    return new String(
        CanonicalJson.of(CanonicalJson.tree(json.getBytes(StandardCharsets.UTF_8))),
        StandardCharsets.UTF_8);
  }

  @Test
  void namesAreSortedAndStringsHaveOneForm() throws IOException {
    assertThat(
            canonical(
                """
                { "\\u20ac": "\\u20AC$\\u000F\\u000aA'B\\"\\\\\\\\\\"\\/", "1": [], "b": {},
                  "\\ud83d\\ude02": [1.50, true, null, -0, 1e21], "\\ufb33": "\\u007f\\b\\t\\f\\r" }
                """))
        .isEqualTo(
            "{\"1\":[],\"b\":{},\"€\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\",\"😂\":[1.5,true,null,0,1e+21],"
                + "\"\ufb33\":\"\u007f\\b\\t\\f\\r\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "5E-324, 5e-324",
    "1.7976931348623157E308, 1.7976931348623157e+308",
    "9007199254740992, 9007199254740992",
    "295147905179352830000, 295147905179352830000",
    "1E23, 1e+23",
    "0.000001, 0.000001",
    "1E-7, 1e-7",
    "-333.3333, -333.3333",
    "1E21, 1e+21",
    "123456789012345680000, 123456789012345680000"
  })
  void numbersAreThoseOfEcmaScript(BigDecimal number, String text) {
    assertThat(CanonicalNumber.of(number)).contains(text);
  }

  @Property(tries = 5000)
  void anotherImplementationWritesTheSameNumbers(@ForAll long bits) throws IOException {
    double number = Double.longBitsToDouble(bits);
    // The other implementation writes wrong digits for the smallest doubles.
    if (Double.isFinite(number) && Math.abs(number) >= Double.MIN_NORMAL) {
      String json = "[" + new BigDecimal(Double.toString(number)) + "]";
      String other = new JsonCanonicalizer(json).getEncodedString();

      // Their digits are the fewest, and ours must be the same number.
      assertThat(canonical(other)).isEqualTo(other);
    }
  }

  @Property(tries = 500)
  void anotherImplementationWritesTheSameStrings(
      @ForAll @UniqueElements List<String> names, @ForAll String text) throws IOException {
    ObjectNode node = new JsonMapper().createObjectNode();
    names.forEach(name -> node.put(whole(name), whole(text)));

    assertThat(canonical(node.toString()))
        .isEqualTo(new JsonCanonicalizer(node.toString()).getEncodedString());
  }

  private static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @Test
  void anotherImplementationWritesTheSameAims() throws IOException {
    for (Aims aims :
        List.of(
            SampleAims.harbourBank(),
            SampleAims.kestrelArchitects(),
            AimsGenerator.ofSeed(3).aims(500))) {
      CanonicalAims version = CanonicalAims.of(aims);

      assertThat(version.bytes())
          .isEqualTo(new JsonCanonicalizer(AimsJson.standard().write(aims)).getEncodedUTF8());
      assertThat(AimsJson.standard().read(version.bytes())).isEqualTo(aims);
      assertThat(version).isEqualTo(CanonicalAims.of(AimsJson.standard().read(version.bytes())));
    }
  }

  @ParameterizedTest
  @CsvSource({"1E400", "123456789012345678901234567890", "0.1234567890123456789"})
  void aNumberThatWouldChangeIsRefused(String number) {
    assertThatExceptionOfType(ExchangeException.class)
        .isThrownBy(() -> canonical("{\"x-a\": [%s]}".formatted(number)))
        .withMessageStartingWith("/x-a/0: the number has no canonical form");
  }
}
