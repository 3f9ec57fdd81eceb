// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.aims4j.Aims;
import io.github.aims4j.fixtures.Generators;
import io.github.aims4j.testkit.AimsGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;

/** What holds for the bill of materials of every AIMS. */
class CycloneDxExportPropertyTest {

  private static final JsonMapper JSON = new JsonMapper();

  @Provide
  Arbitrary<Aims> aims() {
    return Generators.aims();
  }

  @Property(tries = 60)
  void isValidByTheOfficialSchema(@ForAll("aims") Aims aims, @ForAll CycloneDxVersion version)
      throws IOException {
    byte[] bom = CycloneDxExportTest.bom(aims, version);

    assertThat(OfficialSchemas.read().errors(version, bom)).isEmpty();
  }

  @Property(tries = 20)
  void isValidByTheLibraryOfCycloneDx(@ForAll("aims") Aims aims) throws Exception {
    byte[] bom = CycloneDxExportTest.bom(aims, CycloneDxVersion.V1_6);

    assertThat(new JsonParser().validate(bom, Version.VERSION_16)).isEmpty();
  }

  @Property(tries = 60)
  void referencesAreUniqueAndLeadSomewhere(@ForAll("aims") Aims aims) throws IOException {
    requireReferences(JSON.readTree(CycloneDxExportTest.bom(aims, CycloneDxVersion.V1_6)));
  }

  @Example
  void aLargeAimsIsValidToo() throws IOException {
    byte[] bom = CycloneDxExportTest.bom(AimsGenerator.ofSeed(1).aims(2000), CycloneDxVersion.V1_7);

    requireReferences(JSON.readTree(bom));
    assertThat(OfficialSchemas.read().errors(CycloneDxVersion.V1_7, bom)).isEmpty();
  }

  private static void requireReferences(JsonNode bom) {
    List<String> refs = bom.findValuesAsText("bom-ref");
    Set<String> known = new HashSet<>(refs);
    assertThat(refs).doesNotHaveDuplicates();
    List<String> used = new ArrayList<>();
    for (String field :
        List.of(
            "ref",
            "target",
            "assessor",
            "parent",
            "requirement",
            "dependsOn",
            "claims",
            "counterClaims",
            "evidence",
            "counterEvidence")) {
      for (JsonNode value : bom.findValues(field)) {
        if (value.isTextual()) {
          used.add(value.textValue());
        }
        value.forEach(
            each -> {
              if (each.isTextual()) {
                used.add(each.textValue());
              }
            });
      }
    }
    assertThat(known).containsAll(used);
  }
}
