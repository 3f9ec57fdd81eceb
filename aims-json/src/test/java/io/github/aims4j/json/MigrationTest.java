// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Extension;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How documents of older versions are read. There is none yet; this example has a version 0.0, in
 * which AI systems were called systems, and a version 0.0.1, in which the organization was a text.
 */
class MigrationTest {

  private static final Migration NAME_ORGANIZATIONS =
      new Migration("0.0", "0.0.1", MigrationTest::nameOrganization);

  private static final Migration RENAME_SYSTEMS =
      new Migration("0.0.1", "0.1", MigrationTest::renameSystems);

  private static final Documents DOCUMENTS =
      new Documents(JsonLimits.standard(), false, List.of(NAME_ORGANIZATIONS, RENAME_SYSTEMS));

  private static Extension.Fields nameOrganization(Extension.Fields document) {
    Extension name = document.get("organization").orElse(Extension.NULL);
    return document.with(
        "organization",
        new Extension.Fields(
            List.of(
                new Extension.Field("id", Extension.of("organization")),
                new Extension.Field("name", name))));
  }

  private static Extension.Fields renameSystems(Extension.Fields document) {
    return new Extension.Fields(
        document.values().stream()
            .map(
                field ->
                    field.name().equals("systems")
                        ? new Extension.Field("aiSystems", field.value())
                        : field)
            .toList());
  }

  private static Aims read(String document) {
    return DOCUMENTS.read(AimsReader.INSTANCE, document.getBytes(UTF_8), 0);
  }

  private static final String OLD =
      """
      {
        "systems": [
          {"id": "s", "name": "S", "versions": [{"label": "1", "stage": "%s"}], "x-a": 1.50}
        ],
        "organization": "O",
        "aims4j": "0.0"
      }
      """;

  @Test
  void anOlderDocumentIsMigratedStepByStep() {
    Aims aims = read(OLD.formatted("inception"));

    assertThat(AimsJson.standard().writeString(aims))
        .isEqualTo(
            "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"organization\",\"name\":\"O\"},"
                + "\"aiSystems\":[{\"id\":\"s\",\"name\":\"S\",\"versions\":[{\"label\":\"1\",\"stage\":\"inception\"}],\"x-a\":1.50}]}");
  }

  @Test
  void aDocumentOfALaterVersionStartsLater() {
    assertThat(
            read("{\"aims4j\":\"0.0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"},\"systems\":[]}")
                .organization()
                .name())
        .isEqualTo("O");
  }

  @Test
  void problemsOfAMigratedDocumentHaveNoLines() {
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> read(OLD.formatted("birth")))
        .withMessageStartingWith(
            "/aiSystems/0/versions/0/stage: \"birth\" is not one of the allowed values: ");
  }

  @Test
  void aVersionWithoutAMigrationIsRefused() {
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> read("{\"aims4j\":\"0.9\",\"organization\":\"O\"}"))
        .withMessage(
            "/aims4j, line 1, column 11: The format version is \"0.9\"; this release reads \"0.1\".");
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> AimsJson.standard().read(OLD.formatted("inception")));
    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> read("{\"aims4j\":\"0.0\",\"organization\":\"O\",\"a\":1,\"a\":2}"))
        .withMessageContaining("The format version is");
  }
}
