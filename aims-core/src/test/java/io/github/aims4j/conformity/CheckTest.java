// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import io.github.aims4j.finding.Argument;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckTest {

  @Test
  void theExampleOfTheJavadocIsThisCode() throws IOException {
    AiSystem system =
        AiSystem.builder()
            .id(Id.of("s"))
            .name("Scoring")
            .addVersion(AiSystemVersion.builder().label("1").build())
            .build();

    // example
    Check owner =
        Check.policy("A.3.2")
            .finding("\"{system}\" is in operation and has no owner.", "Assign an owner.")
            .build();
    Outcome outcome = owner.contradicted(system, "/owner").with("system", system.name());
    // end of example

    assertThat(owner.weight()).isEqualTo(Optional.of(Weight.OPPORTUNITY));
    assertThat(owner.basis()).isEqualTo(Basis.POLICY);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Contradicted.class,
            each ->
                assertThat(each.arguments()).containsExactly(new Argument("system", "Scoring")));
    assertThat(javadocExample()).isEqualTo(codeOfTheExample());
  }

  private static String javadocExample() throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/io/github/aims4j/conformity/Check.java"));
    return withoutMargin(between(source, "<pre>{@code\n", " * }</pre>"), "(?m)^ \\* ?");
  }

  private static String codeOfTheExample() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/io/github/aims4j/conformity/CheckTest.java"));
    return withoutMargin(between(source, "// example\n", "    // end of example"), "(?m)^    ");
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static String withoutMargin(String text, String margin) {
    return text.replaceAll(margin, "");
  }
}
