// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.exchange.ExchangeResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bills of materials that tests read, and what they were read into. */
final class Bills {

  static final Aims EMPTY =
      Aims.builder()
          .organization(Organization.builder().id(Id.of("clinic")).name("Lindow Clinic").build())
          .build();

  private Bills() {}

  static ExchangeResult read(Aims base, byte[] bom) throws IOException {
    return CycloneDxImport.into(base).read(new ByteArrayInputStream(bom), "bom.json");
  }

  static ExchangeResult read(String bom) throws IOException {
    return read(EMPTY, bom.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] example(String name) throws IOException {
    return Files.readAllBytes(
        Path.of("src/test/resources/io/github/aims4j/exchange/cyclonedx", name));
  }

  static <T extends Entity<T>> T find(ExchangeResult result, Class<T> type, String id) {
    return result.aims().find(type, Id.of(id)).orElseThrow();
  }
}
