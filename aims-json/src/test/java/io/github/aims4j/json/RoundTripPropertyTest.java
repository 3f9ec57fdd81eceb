// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Place;
import io.github.aims4j.fixtures.Generators;
import io.github.aims4j.operation.AiSystem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every AIMS: it is read as it was written, in each way in which it can be. */
class RoundTripPropertyTest {

  private static final AimsJson JSON = AimsJson.standard();
  private static final TestMapper MAPPER = TestMapper.standard();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(AimsJson.schema());

  @Provide
  Arbitrary<Aims> aims() {
    return Generators.aims();
  }

  @Provide
  Arbitrary<List<AiSystem>> aiSystems() {
    return Generators.of(AiSystem.class).list().ofMaxSize(4);
  }

  @Property(tries = 150)
  void whatIsReadIsWhatWasWritten(@ForAll("aims") Aims aims) {
    byte[] document = JSON.write(aims);

    Aims read = JSON.read(document);

    assertThat(read).isEqualTo(aims).hasSameHashCodeAs(aims);
    assertThat(JSON.write(read)).isEqualTo(document);
    assertThat(JSON.read(JSON.writeString(aims))).isEqualTo(aims);
  }

  @Property(tries = 50)
  void indentationChangesNothingButWhiteSpace(@ForAll("aims") Aims aims) throws IOException {
    byte[] document = JSON.pretty().write(aims);

    assertThat(JSON.read(document)).isEqualTo(aims);
    assertThat(JSON.pretty().write(JSON.read(document))).isEqualTo(document);
    assertThat(TestMapper.plain(document)).isEqualTo(TestMapper.plain(JSON.write(aims)));
  }

  @Property(tries = 50)
  void theSchemaAllowsWhatIsWritten(@ForAll("aims") Aims aims) {
    assertThat(SCHEMA.validate(JSON.writeString(aims), InputFormat.JSON)).isEmpty();
  }

  @Property(tries = 50)
  void aMapperReadsAndWritesTheSame(@ForAll("aims") Aims aims) throws IOException {
    byte[] document = JSON.write(aims);

    assertThat(MAPPER.read(document, Aims.class)).isEqualTo(aims);
    assertThat(JSON.read(MAPPER.write(aims))).isEqualTo(aims);
  }

  @Property(tries = 50)
  void linesAreReadAsTheyWereWritten(@ForAll("aiSystems") List<AiSystem> systems)
      throws IOException {
    assertThat(throughLines(AiSystem.class, systems)).isEqualTo(systems);
  }

  @Property(tries = 50)
  void reportsFindingsAndQuestionsAreReadAsTheyWereWritten(@ForAll("aims") Aims aims)
      throws IOException {
    ConformityReport report = RuleSet.builtIn().assess(aims, LocalDate.of(2026, 6, 30));

    assertThat(throughLines(Finding.class, report.findings())).isEqualTo(report.findings());
    assertThat(throughLines(OpenQuestion.class, report.questions())).isEqualTo(report.questions());
    assertThat(JSON.readReport(JSON.writeReport(report))).isEqualTo(report);
  }

  @Example
  void aQuestionAboutARecordAsAWholeIsRead() throws IOException {
    OpenQuestion question =
        OpenQuestion.builder()
            .rule("r")
            .basis(Basis.POLICY)
            .reason("Nothing is on record.")
            .question("Why?")
            .addPlace(new Place(Optional.empty(), ""))
            .build();

    assertThat(throughLines(OpenQuestion.class, List.of(question))).containsExactly(question);
  }

  private static <T> List<T> throughLines(Class<T> type, List<T> records) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    JSON.pretty().writeLines(type, records.stream(), lines);
    return JSON.readLines(type, new ByteArrayInputStream(lines.toByteArray())).toList();
  }
}
