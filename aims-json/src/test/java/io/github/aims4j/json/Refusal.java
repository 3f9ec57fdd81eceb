// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the tests of refused documents share: a valid document to spoil, and its problems. */
final class Refusal {

  private Refusal() {}

  /** A small document with more fields at its end, in line 4. */
  static String document(String fields) {
    return """
    {
      "aims4j": "0.1",
      "organization": {"id": "bank", "name": "Harbour Bank"},
      %s
    }
    """
        .formatted(fields);
  }

  /** A small document with one AI system, in line 4, that has these fields and a version. */
  static String aiSystem(String fields) {
    return document(
        "\"aiSystems\": [{\"id\": \"s\", \"name\": \"S\", %s, \"versions\": [{\"label\": \"1\"}]}]"
            .formatted(fields));
  }

  /** A small document with one risk, in line 4, that has these fields and an id. */
  static String risk(String fields) {
    return document("\"risks\": [{\"id\": \"r\", %s}]".formatted(fields));
  }

  static List<String> problemsOf(String document) {
    return problemsOf(AimsJson.standard(), document.getBytes(StandardCharsets.UTF_8));
  }

  /** The problems, one in a line: the rule, then what a reader of a log sees. */
  static List<String> problemsOf(AimsJson json, byte[] document) {
    return refusal(json, document).problems().stream()
        .map(problem -> problem.finding().rule() + " " + problem)
        .toList();
  }

  static AimsJsonException refusal(AimsJson json, byte[] document) {
    return catchThrowableOfType(AimsJsonException.class, () -> json.read(document));
  }

  /** The names of the fields of a type, as a message lists them. */
  static String fieldsOf(ObjectReader<?, ?> reader) {
    return String.join(", ", reader.fieldNames());
  }
}
