// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.aims4j.Aims;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.exchange.cyclonedx.CycloneDxImport;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.testkit.SampleAims;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The import of bills of materials. */
class BillFuzzTest {

  private static final Aims BASE = SampleAims.kestrelArchitects();

  @FuzzTest
  void bill(byte[] bill) throws IOException {
    ExchangeResult result;
    try {
      result = CycloneDxImport.into(BASE).read(new ByteArrayInputStream(bill), "bill.json");
    } catch (ExchangeException e) {
      assertThat(e.getMessage()).isNotBlank();
      return;
    }
    AimsJson json = AimsJson.standard();
    assertThat(json.read(json.write(result.aims()))).isEqualTo(result.aims());
    assertThat(result.issues()).hasSizeLessThanOrEqualTo(1_001);
    result.writeIssues(OutputStream.nullOutputStream());
  }
}
