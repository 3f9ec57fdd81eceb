// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.aims4j.exchange.Edit;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.testkit.SampleAims;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody changes in a bill of materials arrives, or is an issue. */
class CycloneDxEditTest {

  private static final JsonMapper JSON = new JsonMapper();

  /** That a reference connects two parts shows where it is used; a bom-ref says nothing else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ticket-router.cdx.json",
        "two-models.cdx.json",
        "hub-model.cdx.json",
        "assessed-model.cdx.json",
        "nested-parts.cdx.json"
      })
  void noChangeOfABillIsPassedOver(String name) throws IOException {
    requireNoChangeIsPassedOver(JSON.readTree(Bills.example(name)));
  }

  @Test
  void noChangeOfAnExportedBillIsPassedOver() throws IOException {
    requireNoChangeIsPassedOver(
        JSON.readTree(
            CycloneDxExportTest.bom(SampleAims.kestrelArchitects(), CycloneDxVersion.V1_7)));
  }

  /** All parts belong to the only system, also those to which nothing refers. */
  @Test
  void whatIsRemovedIsMissed() throws IOException {
    JsonNode bom = JSON.readTree(Bills.example("ticket-router.cdx.json"));
    ExchangeResult before = read(bom);

    assertThat(Edit.all(bom))
        .filteredOn(edit -> edit.what().endsWith(" removed") && isPassedOver(edit, before))
        .extracting(Edit::what)
        .allMatch(
            what ->
                what.matches(
                    "/\\$schema removed|/dependencies/.*"
                        + "|.*/(type|bom-ref|ref|datasets|datasets/.) removed"));
  }

  private static void requireNoChangeIsPassedOver(JsonNode bom) throws IOException {
    ExchangeResult before = read(bom);

    assertThat(Edit.all(bom))
        .hasSizeGreaterThan(300)
        .filteredOn(edit -> !edit.isLoss() && !edit.pointer().endsWith("/bom-ref"))
        .filteredOn(edit -> isPassedOver(edit, before))
        .extracting(Edit::toString)
        .isEmpty();
  }

  private static boolean isPassedOver(Edit edit, ExchangeResult before) {
    try {
      return edit.isPassedOver(before, read(edit.document()));
    } catch (ExchangeException e) {
      return false;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ExchangeResult read(JsonNode bom) throws IOException {
    return Bills.read(Bills.EMPTY, JSON.writeValueAsBytes(bom));
  }
}
