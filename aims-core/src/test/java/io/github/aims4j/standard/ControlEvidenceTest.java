// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.fixtures.ModelType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which records can evidence what. */
class ControlEvidenceTest {

  @Test
  void eachControlHasTheRecordsOfTheTable() throws IOException {
    String table =
        Arrays.stream(AnnexControl.values())
            .map(control -> control.id() + " " + typesOf(control.evidence()) + "\n")
            .collect(Collectors.joining());

    assertThat(table).isEqualTo(resource("control-evidence.txt"));
  }

  private static String typesOf(List<RecordKind> kinds) {
    return kinds.stream().map(RecordKind::typeName).collect(Collectors.joining(" "));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ControlEvidenceTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void everyTermOfTheEvidenceColumnIsAPublicType() throws IOException {
    List<String> lines =
        resource("obligations.tsv").lines().filter(l -> !l.startsWith("#")).toList();
    int column = List.of(lines.get(0).split("\t", -1)).indexOf("evidence");
    List<String> types = ModelType.entities().stream().map(ModelType::name).toList();

    assertThat(column).isPositive();
    assertThat(lines.subList(1, lines.size()))
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(types).contains(line.split("\t", -1)[column].split(",", -1)));
  }

  @Test
  void everyKindOfRecordIsAType() {
    assertThat(Arrays.stream(RecordKind.values()).map(RecordKind::typeName))
        .containsExactlyInAnyOrderElementsOf(
            ModelType.entities().stream().map(ModelType::name).toList());
  }
}
