// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.exchange.oscal.OscalImport;
import io.github.aims4j.json.AimsJson;

/** The import of OSCAL documents. */
class OscalFuzzTest {

  private static final Aims EMPTY =
      Aims.builder()
          .organization(Organization.builder().id(Id.of("o")).name("Organization").build())
          .build();

  @FuzzTest
  void oscal(byte[] document) {
    ExchangeResult result;
    try {
      result =
          OscalImport.into(EMPTY)
              .withUngradedAs(AuditFinding.Type.MINOR_NONCONFORMITY)
              .read(document);
    } catch (ExchangeException e) {
      assertThat(e.getMessage()).isNotBlank();
      return;
    }
    assertThat(result.issues().stream().limit(1_000))
        .allSatisfy(issue -> assertThat(issue.pointer()).startsWith("/"));
    assertThat(result.issues()).hasSizeLessThanOrEqualTo(1_001);
    AimsJson json = AimsJson.standard();
    assertThat(json.read(json.write(result.aims()))).isEqualTo(result.aims());
  }
}
