// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aims4j.base.Register;
import io.github.aims4j.operation.StageChange;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and instants as texts: what is read, and that it is written in one way. */
class DateTextTest {

  private static final AimsJson JSON = AimsJson.standard();

  private static Optional<LocalDate> day(String text) {
    String document = "{\"id\":\"g\",\"title\":\"t\",\"asOf\":\"%s\"}".formatted(text);
    Register register = JSON.readRecord(Register.class, document.getBytes(StandardCharsets.UTF_8));
    return register.asOf();
  }

  private static StageChange change(String instant) {
    String document = "{\"toStage\":\"inception\",\"recordedAt\":\"%s\"}".formatted(instant);
    return JSON.readRecord(StageChange.class, document.getBytes(StandardCharsets.UTF_8));
  }

  private static String written(StageChange change) {
    return new String(JSON.writeRecord(StageChange.class, change), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-06-30", "2024-02-29", "0001-01-01", "0999-12-31", "9999-12-31"})
  void aDayIsReadAsThePlatformReadsIt(String text) {
    assertThat(day(text)).contains(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-06",
        "2026-6-30",
        "2026-06-31",
        "2026-00-10",
        "2026-13-01",
        "2026/06/30",
        "20a6-06-30",
        "2026-0b-30",
        "2026-06-3c",
        "2026-06-30 ",
        "2026-06-30Z",
        "0000-01-01",
        "0000-12-31",
        "-0001-01-01",
        "+2026-06-30",
        "+10000-01-01",
        "10000-01-01",
        "２０２６-06-30"
      })
  void refusesInvalidDays(String text) {
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> day(text))
        .withMessage(
            "/asOf, line 1, column 30: \"%s\" is not a calendar date; the format is YYYY-MM-DD,"
                    .formatted(text)
                + " with a year from 0001 to 9999.");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T12:00:00Z, 2026-03-01T12:00:00Z",
    "2026-03-01T23:59:59.5Z, 2026-03-01T23:59:59.500Z",
    "2026-03-01T00:00:00.000Z, 2026-03-01T00:00:00Z",
    "1969-12-31T23:59:59.000000001Z, 1969-12-31T23:59:59.000000001Z",
    "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00.000000001Z, 0001-01-01T00:00:00.000000001Z",
    "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
    "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z"
  })
  void anInstantIsReadAsThePlatformReadsItAndWrittenInOneWay(String text, String written) {
    StageChange change = change(text);

    assertThat(change.recordedAt()).contains(Instant.parse(text));
    assertThat(written(change))
        .isEqualTo("{\"toStage\":\"inception\",\"recordedAt\":\"%s\"}".formatted(written));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T12:00:00+02:00, 2026-03-01T10:00:00Z",
    "2026-03-01T00:30:00.25+05:45, 2026-02-28T18:45:00.250Z",
    "2026-12-31T23:59:59-23:59, 2027-01-01T23:58:59Z",
    "2026-03-01T12:00:00+00:00, 2026-03-01T12:00:00Z",
    "2026-03-01T12:00:00-00:00, 2026-03-01T12:00:00Z",
    "0001-01-01T01:00:00+01:00, 0001-01-01T00:00:00Z",
    "9999-12-31T22:59:59-01:00, 9999-12-31T23:59:59Z"
  })
  void anOffsetIsReadAndWrittenAsUtc(String text, String written) {
    assertThat(written(change(text)))
        .isEqualTo("{\"toStage\":\"inception\",\"recordedAt\":\"%s\"}".formatted(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01",
        "2026-03-01T12:00Z",
        "2026-03-01T12:00:00",
        "2026-03-01 12:00:00Z",
        "2026-03-01T12:00:00+0200",
        "2026-03-01T12:00:00+02",
        "2026-03-01T12:00:00+24:00",
        "2026-03-01T12:00:00+02:60",
        "2026-03-01T12:00:00 02:00",
        "2026-03-01t12:00:00z",
        "2026-02-29T12:00:00Z",
        "2026-03-01T12:00:00.Z",
        "2026-03-01T12:00:00.1234567890Z",
        "2026-03-01T1a:00:00Z",
        "2026-03-01T24:00:00Z",
        "2026-03-01T12:60:00Z",
        "2016-12-31T23:59:60Z",
        "2026-03-01T12:00:60.5Z",
        "0000-12-31T23:59:59Z",
        "-0001-01-01T00:00:00Z",
        "+10000-01-01T00:00:00Z",
        "+12026-03-01T12:00:00Z",
        "0001-01-01T00:59:59.999999999+01:00",
        "0000-12-31T23:30:00-01:00",
        "9999-12-31T23:00:00-01:00"
      })
  void refusesInvalidInstants(String text) {
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> change(text))
        .withMessageStartingWith(
            "/recordedAt, line 1, column 37: \"%s\" is not an instant;".formatted(text));
  }
}
