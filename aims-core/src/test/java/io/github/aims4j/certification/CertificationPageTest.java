package io.github.aims4j.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.transition.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/certification.md says what the code says. */
class CertificationPageTest {

  private static final Workflow<CertificationState, CertificationFacts> WORKFLOW =
      CertificationWorkflow.workflow();

  private static Path checkout() {
    return Optional.ofNullable(System.getenv("AIMS4J_CHECKOUT"))
        .map(Path::of)
        .orElseGet(() -> ancestorWithWrapper(Path.of(System.getProperty("user.dir", "."))));
  }

  private static Path ancestorWithWrapper(Path folder) {
    Path each = folder.toAbsolutePath();
    while (!Files.exists(each.resolve("mvnw"))) {
      each =
          Optional.ofNullable(each.getParent())
              .orElseThrow(
                  () -> new IllegalStateException("No folder above " + folder + " has mvnw."));
    }
    return each;
  }

  private static String page() throws IOException {
    return Files.readString(checkout().resolve("docs/certification.md")).replace("\r\n", "\n");
  }

  private static String row(CertificationState from) {
    return "| %s | %s |\n"
        .formatted(
            from.term(),
            WORKFLOW.successors(from).stream()
                .map(CertificationState::term)
                .collect(Collectors.joining(", ")));
  }

  @Test
  void theTableOfStepsIsThatOfTheCode() throws IOException {
    assertThat(page())
        .contains(
            "\n| state | what can follow |\n| --- | --- |\n"
                + Stream.of(CertificationState.values())
                    .map(CertificationPageTest::row)
                    .collect(Collectors.joining())
                + "\n");
  }

  @Test
  void theDrawingIsThatOfTheCode() throws IOException {
    assertThat(page())
        .contains("\n```mermaid\n" + WORKFLOW.mermaid(CertificationState::term) + "```\n");
  }

  /** The drawing names the conditions of each step; all steps to a state have the same. */
  private static String conditions() {
    TreeMap<CertificationState, String> rows = new TreeMap<>();
    Pattern step = Pattern.compile("^  \\w+ --> (\\w+) : .*\\[(.*)]$");
    WORKFLOW
        .mermaid(CertificationState::term)
        .lines()
        .map(step::matcher)
        .filter(Matcher::matches)
        .forEach(each -> rows.put(CertificationState.valueOf(each.group(1)), each.group(2)));
    StringBuilder table = new StringBuilder();
    rows.forEach(
        (state, names) ->
            table.append(
                "| %s | %s | %s |\n"
                    .formatted(state.term(), of("binding ", names), of("advisory ", names))));
    return table.toString();
  }

  private static String of(String force, String names) {
    List<String> found = new ArrayList<>();
    for (String name : names.split(", ", -1)) {
      if (name.startsWith(force)) {
        found.add(name.substring(force.length()));
      }
    }
    return String.join(", ", found);
  }

  @Test
  void theTableOfConditionsIsThatOfTheCode() throws IOException {
    assertThat(page())
        .contains("\n| before | binding | advisory |\n| --- | --- | --- |\n" + conditions() + "\n");
  }

  @Test
  void theTableOfConventionsIsThatOfTheCode() throws IOException {
    BodyConventions standard = BodyConventions.standard();
    assertThat(page())
        .contains(
            "\n| convention | unless it is set |\n| --- | --- |\n"
                + "| `expiryDayCounts` | %s |\n".formatted(standard.expiryDayCounts())
                + "| `suspensionMaximum` | %s |\n".formatted(standard.suspensionMaximum())
                + "| `restorationPeriod` | %s |\n".formatted(standard.restorationPeriod())
                + "| `answerPeriod` | %s |\n".formatted(standard.answerPeriod())
                + "| `majorPeriod` | %s |\n".formatted(standard.majorPeriod())
                + "| `minorPeriod` | %s |\n".formatted(standard.minorPeriod())
                + "\n");
  }
}
