// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.fixtures.ModelType;
import io.github.aims4j.fixtures.Pointers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The places of findings, questions and agenda items exist in the records that they name. */
class PlacesTest {

  static List<Aims> documents() throws IOException {
    List<Aims> documents = new ArrayList<>();
    for (RuleCase each : RuleCase.in(Path.of("src/test/resources/rules"))) {
      documents.add(each.aims());
    }
    documents.add(SampleAims.harbourBank());
    documents.add(SampleAims.kestrelArchitects());
    return documents;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPlaceOfAReportExists(Aims aims) {
    ConformityReport report = RuleSet.builtIn().assess(aims, SampleAims.AS_OF);

    assertThat(report.findings())
        .allMatch(each -> exists(aims, each.subject(), each.path()), "its place exists");
    assertThat(report.questions())
        .flatMap(question -> question.places())
        .allMatch(each -> exists(aims, each.subject(), each.path()), "it exists");
  }

  @Test
  void everyPlaceOfTheAgendaExists() {
    Aims aims = SampleAims.harbourBank();
    Agenda agenda = Agenda.of(aims, SampleAims.AS_OF.minusYears(5), SampleAims.AS_OF.plusYears(5));

    assertThat(agenda.items())
        .isNotEmpty()
        .allMatch(
            each -> exists(aims, Optional.of(each.subject()), each.path()), "its place exists");
  }

  private static boolean exists(Aims aims, Optional<Subject> subject, String path) {
    ModelType<?> type =
        subject
            .flatMap(each -> aims.find(each.id()))
            .<ModelType<?>>map(record -> ModelType.of(record.getClass().getSuperclass()))
            .orElse(ModelType.of(Aims.class));
    return Pointers.resolves(type, path);
  }
}
