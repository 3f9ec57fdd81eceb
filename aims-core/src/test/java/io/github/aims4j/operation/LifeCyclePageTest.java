package io.github.aims4j.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.transition.Edge;
import io.github.aims4j.transition.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/life-cycle.md says what the code says. */
class LifeCyclePageTest {

  private static final Workflow<LifeCycleStage, Object> WORKFLOW = LifeCycle.workflow();

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
    return Files.readString(checkout().resolve("docs/life-cycle.md")).replace("\r\n", "\n");
  }

  private static String row(Edge<LifeCycleStage> edge) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            edge.from().term(),
            edge.to().term(),
            edge.confidence().name().toLowerCase(Locale.ROOT),
            edge.note());
  }

  @Test
  void theTableIsThatOfTheCode() throws IOException {
    assertThat(page())
        .contains(
            "\n| from | to | confidence | who prescribes it, or what for |\n| --- | --- | --- | --- |\n"
                + WORKFLOW.edges().stream()
                    .map(LifeCyclePageTest::row)
                    .collect(Collectors.joining())
                + "\n");
  }

  @Test
  void theDrawingIsThatOfTheCode() throws IOException {
    assertThat(page())
        .contains("\n```mermaid\n" + WORKFLOW.mermaid(LifeCycleStage::term) + "```\n");
  }
}
