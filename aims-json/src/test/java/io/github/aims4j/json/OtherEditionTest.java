// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.standard.AnnexControl;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents of another edition of the standard, with ids that this edition does not have. */
class OtherEditionTest {

  private static final AimsJson STRICT = AimsJson.standard();
  private static final AimsJson KEEPING = STRICT.keepingUnknownFields();

  private static String document(String edition, String records) {
    return "{\"aims4j\":\"0.1\",%s\"organization\":{\"id\":\"o\",\"name\":\"O\"}%s}"
        .formatted(edition, records);
  }

  private static String of2027(String records) {
    return document("\"edition\":\"2027\",", records);
  }

  private static String risk(String controls) {
    return ",\"risks\":[{\"id\":\"r\",\"title\":\"t\",\"controls\":[%s]}]".formatted(controls);
  }

  private static void assertKept(Extensions extensions, String json) {
    Aims holder =
        KEEPING.read(
            "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"},\"x\":%s}"
                .formatted(json));
    assertThat(extensions.get(Extensions.OTHER_EDITION)).isEqualTo(holder.extensions().get("x"));
  }

  @Test
  void theEditionIsAnAttributeOfTheRoot() {
    Aims aims = STRICT.read(of2027(""));

    assertThat(aims.edition()).contains("2027");
    assertThat(STRICT.writeString(aims)).isEqualTo(of2027(""));
    assertThat(STRICT.read(document("", "")).edition()).isEmpty();
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> STRICT.read(document("\"edition\":\"2023\",", "")))
        .withMessage(
            "document, line 1, column 1: The edition of an AIMS is 2023, which is the edition of every AIMS that states none; omit it.");
  }

  @Test
  void idsOfAListAreKeptBesideThoseThatAreKnown() {
    Aims aims = KEEPING.read(of2027(risk("\"A.11.1\",\"A.2.2\",\"A.11.2\"")));

    assertThat(aims.risks().get(0).controls()).containsExactly(AnnexControl.A_2_2);
    assertKept(
        aims.risks().get(0).extensions(),
        "[{\"path\":\"/controls/0\",\"value\":\"A.11.1\"},{\"path\":\"/controls/2\",\"value\":\"A.11.2\"}]");
  }

  @Test
  void whatIsKeptIsWrittenAndReadStrictly() {
    Aims aims = KEEPING.read(of2027(risk("\"A.11.1\"")));

    String written = STRICT.writeString(aims);

    assertThat(written)
        .isEqualTo(
            of2027(
                ",\"risks\":[{\"id\":\"r\",\"title\":\"t\",\"x-other-edition\":[{\"path\":\"/controls/0\",\"value\":\"A.11.1\"}]}]"));
    assertThat(STRICT.read(written)).isEqualTo(aims);
  }

  @Test
  void whatIsKeptIsAddedToWhatWasKeptBefore() {
    String kept = "{\"path\":\"/controls/0\",\"value\":\"A.10.9\"}";

    Aims aims =
        KEEPING.read(
            of2027(
                ",\"risks\":[{\"id\":\"r\",\"title\":\"t\",\"controls\":[\"A.11.1\"],\"x-other-edition\":[%s]}]"
                    .formatted(kept)));

    assertKept(
        aims.risks().get(0).extensions(),
        "[%s,{\"path\":\"/controls/0\",\"value\":\"A.11.1\"}]".formatted(kept));
  }

  @Test
  void aRecordThatIsInvalidWithoutItsIdIsKeptInTheAims() {
    String implementation = "{\"id\":\"i\",\"annexControl\":\"A.11.1\",\"status\":\"planned\"}";

    Aims aims = KEEPING.read(of2027(",\"controlImplementations\":[%s]".formatted(implementation)));

    assertThat(aims.controlImplementations()).isEmpty();
    assertKept(
        aims.extensions(),
        "[{\"path\":\"/controlImplementations/0\",\"value\":{\"id\":\"i\",\"status\":\"planned\",\"x-other-edition\":[{\"path\":\"/annexControl\",\"value\":\"A.11.1\"}]}}]");
  }

  @Test
  void aDocumentWithoutEditionIsRefused() {
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> KEEPING.read(document("", risk("\"A.11.1\""))))
        .satisfies(
            refusal ->
                assertThat(refusal.problems().get(0).finding().rule())
                    .isEqualTo("json-unknown-provision"));
  }

  @Test
  void aStrictReaderRefusesIds() {
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> STRICT.read(of2027(risk("\"A.11.1\""))))
        .withMessageStartingWith("/risks/0/controls/0, line 1, column ");
  }

  @Test
  void otherProblemsAreReportedWithTheirPlaces() {
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> KEEPING.read(of2027(risk("\"A.11.1\",7"))))
        .satisfies(
            refusal ->
                assertThat(refusal.problems())
                    .extracting(problem -> problem.finding().path())
                    .containsExactly("/risks/0/controls/0", "/risks/0/controls/1"))
        .satisfies(refusal -> assertThat(refusal.problems().get(1).line()).isEqualTo(1));
  }

  @Test
  void moreIdsThanProblemsAreListedAreKept() {
    String ids =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "\"A.11.%s\"".formatted(i))
            .collect(Collectors.joining(","));

    Aims aims = KEEPING.read(of2027(risk(ids)));

    assertThat(aims.risks().get(0).extensions().get(Extensions.OTHER_EDITION))
        .containsInstanceOf(Extension.Items.class)
        .hasValueSatisfying(kept -> assertThat(((Extension.Items) kept).values()).hasSize(3_000));
  }
}
