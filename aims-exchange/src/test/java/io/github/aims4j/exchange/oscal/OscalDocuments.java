// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.exchange.ExchangeResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents of other tools, and what is read of them. */
final class OscalDocuments {

  static final Aims EMPTY =
      Aims.builder()
          .organization(Organization.builder().id(Id.of("org-0")).name("Empty Ltd").build())
          .build();

  static final String UUID = "7c1b5e0c-7a52-4d60-9c2a-8f1d9f3c3a01";
  static final String OTHER = "0a6e9c62-45b7-4b65-b6c0-1e9b3ff5b4c2";

  private OscalDocuments() {}

  static ExchangeResult read(String document) {
    return OscalImport.into(EMPTY).read(document.getBytes(StandardCharsets.UTF_8));
  }

  /** Assessment results as another tool writes them. */
  static String results(String findings) {
    return """
    {"assessment-results": {"results": [{
      "uuid": "%s", "title": "Review of \\\\*all\\\\*", "description": "By hand.",
      "start": "2026-03-02T09:30:00+02:00", %s}]}}
    """
        .formatted(UUID, findings);
  }

  static List<String> issues(ExchangeResult result) {
    return result.issues().stream()
        .map(issue -> issue.pointer() + " " + issue.value() + " " + issue.done())
        .toList();
  }
}
