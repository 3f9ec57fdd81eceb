// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.AimsJsonException;
import io.github.aims4j.json.JsonProblem;
import java.util.List;

/**
 * A document that somebody wrote by hand, and its problems, shown so that a person can fix them.
 */
public final class BadDocument {

  private static final String DOCUMENT =
      """
      {
        "aims4j": "0.1",
        "organization": {"id": "clinic", "name": " "},
        "risks": [
          {"id": "fall alarm", "title": "Alarm fails", "acceptable": "no"},
          {"id": "outage", "titel": "Network outage", "identifiedOn": "2026-02-30"}
        ]
      }
      """;

  private BadDocument() {}

  /** Runs the example. */
  public static void main(String[] args) {
    try {
      AimsJson.standard().read(DOCUMENT);
    } catch (AimsJsonException refused) {
      List<String> lines = DOCUMENT.lines().toList();
      System.out.println(refused.problems().size() + " problems");
      refused.problems().forEach(problem -> print(problem, lines));
    }
  }

  private static void print(JsonProblem problem, List<String> lines) {
    System.out.println();
    System.out.println(lines.get(problem.line() - 1));
    System.out.println(" ".repeat(problem.column() - 1) + "^");
    System.out.println("What: " + problem.finding().message());
    System.out.println("Where: " + problem.finding().path() + ", line " + problem.line());
    System.out.println("What to do: " + problem.finding().remedy());
  }
}
