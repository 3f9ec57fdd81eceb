// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gov.nist.secauto.metaschema.core.configuration.DefaultConfiguration;
import gov.nist.secauto.metaschema.core.model.constraint.IConstraint;
import gov.nist.secauto.metaschema.core.model.constraint.ValidationFeature;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import io.github.aims4j.Aims;
import io.github.aims4j.testkit.SampleAims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What liboscal-java, which knows the constraints of OSCAL 1.1.3 too, says of the documents. */
class LibOscalTest {

  private static final OscalBindingContext OSCAL = OscalBindingContext.newInstance();

  @TempDir private Path folder;

  @Test
  void findsNoErrorsInDocumentsOfHarbourBank() throws IOException {
    findsNoErrorsIn(SampleAims.harbourBank());
  }

  @Test
  void findsNoErrorsInDocumentsOfKestrelArchitects() throws IOException {
    findsNoErrorsIn(SampleAims.kestrelArchitects());
  }

  @Test
  void findsASpoiltDocument() throws IOException {
    Path catalog = folder.resolve("catalog.json");
    byte[] written = export(SampleAims.kestrelArchitects()).get("catalog-annex-a.json");
    ObjectNode document = (ObjectNode) OscalJson.MAPPER.readTree(written);
    ((ObjectNode) document.at("/catalog/groups/0/controls/1")).put("id", "a.2.2");
    Files.write(catalog, OscalJson.bytes(document));

    assertThat(errors(catalog)).isNotEmpty();
  }

  private void findsNoErrorsIn(Aims aims) throws IOException {
    Map<String, byte[]> files = export(aims);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().startsWith("profile-")) {
        findsNoErrorsInImports((ObjectNode) OscalJson.MAPPER.readTree(file.getValue()));
      } else {
        assertThat(errors(folder.resolve(file.getKey()))).as(file.getKey()).isEmpty();
      }
    }
  }

  /** liboscal-java 5.2.0 takes the second import of any profile for a duplicate index. */
  private void findsNoErrorsInImports(ObjectNode document) throws IOException {
    ObjectNode profile = (ObjectNode) document.get("profile");
    ArrayNode imports = (ArrayNode) profile.get("imports");
    for (int i = 0; i < imports.size(); i++) {
      profile.putArray("imports").add(imports.get(i));
      Path file = folder.resolve("profile-import-%s.json".formatted(i));
      Files.write(file, OscalJson.bytes(document));
      assertThat(errors(file)).as(imports.get(i).toString()).isEmpty();
    }
  }

  private static Map<String, byte[]> export(Aims aims) {
    return OscalExport.of(aims, SampleAims.AS_OF).withVersion(OscalVersion.V1_1_3).write().files();
  }

  private static List<String> errors(Path file) throws IOException {
    return OSCAL
        .validateWithConstraints(file.toUri(), new DefaultConfiguration<ValidationFeature<?>>())
        .getFindings()
        .stream()
        .filter(finding -> finding.getSeverity().compareTo(IConstraint.Level.ERROR) >= 0)
        .map(finding -> finding.getPath() + ": " + finding.getMessage())
        .toList();
  }
}
