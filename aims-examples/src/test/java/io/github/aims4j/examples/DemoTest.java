// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.Extent;
import io.github.aims4j.conformity.RuleTally;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.fixtures.SharedData;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.tables.Mapping;
import io.github.aims4j.tables.RegisterImport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the shipped register and on a real one. */
class DemoTest {

  private static final Path SHIPPED = Path.of("src/main/resources/io/github/aims4j/examples");
  private static final Path MINISTRY = SHIPPED.resolve("ministry-ai-register-2024.csv");
  private static final Mapping MINISTRY_MAPPING = ministryMapping();
  private static final Mapping FEDERAL_MAPPING = Mapping.shipped("us-federal-2024-v2");

  // SHA-256 of the documents as earlier builds wrote them: they change only with the format or the
  // import, and CHANGELOG.md then says so.
  private static final String FEDERAL_2023 =
      "e30cc7a8dc67003abb0c147f92cf9a812c26ce52e00fbe5f4ef8c33b4154b629";
  private static final String FEDERAL_2024_FIRST_RELEASE =
      "e7014347c0454ecc5f66280d6b83f3286e8523ec8720139e6b193e5e3a9d6a70";
  private static final String FEDERAL_2024_SECOND_RELEASE =
      "2bb9f3392acd6d6d82cf589cb71bbfda16fbae282118129fcb4ba761c8d528be";

  @TempDir private Path folder = Path.of("");

  private static Mapping ministryMapping() {
    try {
      return Mapping.read(SHIPPED.resolve("ministry-ai-register-2024.mapping.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path federal() {
    return SharedData.path("us-federal-ai-inventory/2024_consolidated_ai_inventory_raw_v2.csv");
  }

  @Test
  void assessesTheShippedRegister() throws IOException {
    StringWriter out = new StringWriter();
    ConformityReport report =
        new Demo(MINISTRY, MINISTRY_MAPPING, folder).run(new PrintWriter(out));

    assertThat(report.extent()).isEqualTo(Extent.IMPORTED_REGISTER);
    assertThat(report.count(Weight.POTENTIAL_MAJOR)).isZero();
    assertThat(report.count(Weight.POTENTIAL_MINOR)).isEqualTo(4);
    tally(report, "impact-assessment-missing", 8, 4, 22);
    tally(report, "impact-assessment-duty", 60, 0, 9);
    assertThat(tally(report, "purpose-in-operation").contradicted()).isEqualTo(1);
    assertThat(tally(report, "owner-in-operation").contradicted()).isZero();
    assertThat(tally(report, "life-cycle-history").contradicted()).isEqualTo(2);
    assertThat(out.toString()).contains("69 rows: 69 AI systems", "4 potential minor");
    assertThat(files())
        .containsExactly("aims.json", "findings.json", "import-issues.csv", "report.html");
    checkDocument(MINISTRY, MINISTRY_MAPPING);
  }

  @Test
  void assessesTheFederalInventory() throws Exception {
    ConformityReport report =
        new Demo(federal(), FEDERAL_MAPPING, folder).run(new PrintWriter(new StringWriter()));

    assertThat(report.count(Weight.POTENTIAL_MAJOR)).isZero();
    tally(report, "impact-assessment-missing", 109, 18, 765);
    tally(report, "impact-assessment-duty", 2016, 0, 117);
    assertThat(tally(report, "purpose-in-operation").contradicted()).isEqualTo(1);
    assertThat(tally(report, "owner-in-operation").contradicted()).isZero();
    checkDocument(federal(), FEDERAL_MAPPING);
    assertThat(digest()).isEqualTo(FEDERAL_2024_SECOND_RELEASE);
  }

  @Test
  void assessesTheFirstReleaseOfTheFederalInventory() throws Exception {
    Path data = SharedData.path("us-federal-ai-inventory/2024_consolidated_ai_inventory_raw.csv");
    Mapping mapping = Mapping.shipped("us-federal-2024-v1");
    ConformityReport report =
        new Demo(data, mapping, folder).run(new PrintWriter(new StringWriter()));

    assertThat(report.count(Weight.POTENTIAL_MAJOR)).isZero();
    tally(report, "impact-assessment-missing", 56, 18, 571);
    tally(report, "impact-assessment-duty", 1756, 0, 1);
    assertThat(tally(report, "purpose-in-operation").contradicted()).isEqualTo(1);
    checkDocument(data, mapping);
    assertThat(digest()).isEqualTo(FEDERAL_2024_FIRST_RELEASE);
  }

  @Test
  void blamesTheInventoryOf2023ForNothingThatItHasNoColumnFor() throws Exception {
    Path data = SharedData.path("us-federal-ai-inventory/2023_consolidated_ai_inventory_raw.csv");
    Mapping mapping = Mapping.shipped("us-federal-2023");
    ConformityReport report =
        new Demo(data, mapping, folder).run(new PrintWriter(new StringWriter()));

    assertThat(report.findings()).isEmpty();
    checkDocument(data, mapping);
    assertThat(digest()).isEqualTo(FEDERAL_2023);
  }

  @Test
  void writesTheSameBytesEachTime() throws IOException {
    new Demo(MINISTRY, MINISTRY_MAPPING, folder.resolve("1"))
        .run(new PrintWriter(new StringWriter()));
    new Demo(MINISTRY, MINISTRY_MAPPING, folder.resolve("2"))
        .run(new PrintWriter(new StringWriter()));

    for (String name : List.of("aims.json", "findings.json", "import-issues.csv")) {
      assertThat(folder.resolve("1").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("2").resolve(name));
    }
  }

  @Test
  void writesTheReport() throws IOException {
    ConformityReport report =
        new Demo(MINISTRY, MINISTRY_MAPPING, folder).run(new PrintWriter(new StringWriter()));

    byte[] written = Files.readAllBytes(folder.resolve("findings.json"));
    assertThat(AimsJson.standard().readReport(written)).isEqualTo(report);
    assertThat(report.findings()).isNotEmpty();
  }

  /** The document is valid against the schema, reads back equal, and writes to the same bytes. */
  private void checkDocument(Path data, Mapping mapping) throws IOException {
    byte[] written = Files.readAllBytes(folder.resolve("aims.json"));
    Aims imported = RegisterImport.of(mapping).read(data).aims();
    Aims read = AimsJson.standard().read(written);

    assertThat(read.equals(imported)).isTrue();
    assertThat(AimsJson.standard().pretty().write(read)).isEqualTo(written);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(AimsJson.schema())
                .validate(Files.readString(folder.resolve("aims.json")), InputFormat.JSON))
        .isEmpty();
  }

  private String digest() throws IOException, NoSuchAlgorithmException {
    byte[] document = Files.readAllBytes(folder.resolve("aims.json"));
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void tally(
      ConformityReport report, String rule, int supported, int contradicted, int silent) {
    RuleTally tally = tally(report, rule);
    assertThat(List.of(tally.supported(), tally.contradicted(), tally.silent()))
        .containsExactly(supported, contradicted, silent);
  }

  private static RuleTally tally(ConformityReport report, String rule) {
    return report.tally(rule).orElseThrow();
  }
}
