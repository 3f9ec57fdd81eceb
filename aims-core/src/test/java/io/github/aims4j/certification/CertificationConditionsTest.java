package io.github.aims4j.certification;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.UnmetCondition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each condition says when it is unmet, and that it is met just before. */
class CertificationConditionsTest {

  private static final Id<Party> OWNER = Id.of("owner");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  static Stream<UnmetRow> unmetRows() {
    return Stream.concat(InitialCertificationRows.all(), CertificateLifeRows.all());
  }

  static Stream<UnmetRow> metRows() {
    return MetRows.all();
  }

  private static List<UnmetCondition> unmet(UnmetRow row) {
    return CertificationWorkflow.workflow()
        .decide(Optional.empty(), row.facts(), Request.of(row.to(), OWNER, NOON))
        .rejected()
        .map(rejected -> rejected.unmet())
        .orElse(List.of());
  }

  private static String words(UnmetCondition unmet) {
    return "%s %s | %s | %s | %s"
        .formatted(
            unmet.force(),
            unmet.condition(),
            unmet.requirement().map(Provision::id).orElse(""),
            unmet.path(),
            unmet.message());
  }

  @ParameterizedTest
  @MethodSource("unmetRows")
  void aRejectedStepNamesAllThatIsUnmet(UnmetRow row) {
    assertThat(unmet(row)).map(CertificationConditionsTest::words).isEqualTo(row.unmet());
    assertThat(unmet(row)).allSatisfy(each -> assertThat(each.remedy()).endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("metRows")
  void nothingIsUnmet(UnmetRow row) {
    assertThat(unmet(row)).map(CertificationConditionsTest::words).isEmpty();
  }

  @Test
  void everyConditionHasItsRow() {
    String names =
        unmetRows()
            .flatMap(row -> row.unmet().stream())
            .map(text -> text.substring(text.indexOf(' ') + 1, text.indexOf(" |")))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CertificationWorkflow.workflow().withoutCondition("none"))
        .satisfies(
            thrown -> assertThat(sorted(requireNonNull(thrown.getMessage()))).isEqualTo(names));
  }

  /** The message lists every condition of the workflow. */
  private static String sorted(String message) {
    String list = message.substring(message.indexOf("there are ") + 10, message.length() - 1);
    return Stream.of(list.split(", ", -1)).sorted().collect(Collectors.joining(", "));
  }
}
