// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.JsonLine;
import io.github.aims4j.portfolio.Origin;
import io.github.aims4j.portfolio.Portfolio;
import io.github.aims4j.portfolio.PortfolioRollUp;
import io.github.aims4j.testkit.AimsGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The AIMS of a group as lines of JSON, in one view; a broken line is counted and named. */
public final class GroupPortfolio {

  private static final AimsJson JSON = AimsJson.standard();
  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

  private GroupPortfolio() {}

  /** Runs the example. */
  public static void main(String[] args) throws IOException {
    PortfolioRollUp rollUp = PortfolioRollUp.asOf(AS_OF);
    try (InputStream lines = lines();
        Stream<JsonLine<Aims>> group = JSON.readLinesLeniently(Aims.class, lines)) {
      group.forEach(line -> add(line, rollUp));
    }
    Portfolio portfolio = rollUp.toPortfolio();

    System.out.println(portfolio);
    portfolio.lines().stream()
        .limit(3)
        .forEach(
            each ->
                System.out.printf(
                    "%s: %s findings, %s questions, %s of %s obligations looked at%n",
                    each.member().name(),
                    each.counts().findings(),
                    each.counts().questions(),
                    each.obligations().lookedAt(),
                    each.obligations().total()));
    portfolio.scales().get(0).levels().stream()
        .map(each -> each.level() + ": " + each.risks() + " risks")
        .forEach(System.out::println);
    portfolio.firstUnread().forEach(System.out::println);
  }

  private static void add(JsonLine<Aims> line, PortfolioRollUp rollUp) {
    Origin origin = new Origin("group.ndjson", line.number());
    line.value()
        .ifPresentOrElse(
            aims -> rollUp.add(origin, aims, RuleSet.builtIn().assess(aims, AS_OF)),
            () -> rollUp.addUnread(origin, line.problems().get(0).toString()));
  }

  /** Returns the lines of a generated group; a file or a connection would do as well. */
  private static InputStream lines() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    JSON.writeLines(Aims.class, AimsGenerator.ofSeed(42).portfolio(12, 120), lines);
    lines.write("{\"aims4j\": \"0.1\"}\n".getBytes(UTF_8));
    return new ByteArrayInputStream(lines.toByteArray());
  }
}
