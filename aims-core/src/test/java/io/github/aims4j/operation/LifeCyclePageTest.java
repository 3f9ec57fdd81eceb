// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.fixtures.DocsPage;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.transition.Edge;
import io.github.aims4j.transition.Workflow;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/life-cycle.md says what the code says. */
class LifeCyclePageTest {

  private static final Workflow<LifeCycleStage, Object> WORKFLOW = LifeCycle.workflow();

  private static String page() throws IOException {
    return DocsPage.of("docs/life-cycle.md").text();
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
            "\n| from | to | confidence | source or purpose |\n| --- | --- | --- | --- |\n"
                + WORKFLOW.edges().stream()
                    .map(LifeCyclePageTest::row)
                    .collect(Collectors.joining())
                + "\n");
  }

  @Test
  void theDrawingIsThatOfTheCode() throws IOException {
    DocsPage.of("docs/life-cycle.md").holds("life-cycle", WORKFLOW.mermaid(LifeCycleStage::term));
  }
}
