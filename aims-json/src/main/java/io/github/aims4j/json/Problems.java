package io.github.aims4j.json;

import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one document, as they are found. */
final class Problems {

  /** How many problems are kept; the rest are counted. */
  static final int MAX = 1_000;

  /** Messages quote the document; no quotation is worth more than this. */
  private static final int LONGEST_MESSAGE = 2_000;

  private static final Comparator<JsonProblem> IN_DOCUMENT_ORDER =
      Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column);

  private final List<JsonProblem> found = new ArrayList<>();
  private int omitted;

  /** Adds a problem at a line and a column, both from 1, or 0 and 0 where there are none. */
  void add(ProblemRule rule, String pointer, String message, int line, int column) {
    if (found.size() == MAX) {
      omitted++;
      return;
    }
    Finding finding =
        Finding.builder()
            .rule(rule.id())
            .basis(Basis.RECORD_FORM)
            .path(pointer)
            .message(Quoted.abbreviated(message, LONGEST_MESSAGE))
            .remedy(rule.remedy())
            .build();
    found.add(new JsonProblem(finding, Math.max(line, 0), Math.max(column, 0)));
  }

  /**
   * Removes what was said of a place when something more precise was said of it by another rule.
   */
  void preferTo(ProblemRule general, String pointer, ProblemRule precise) {
    if (found.stream().anyMatch(problem -> isOf(precise, problem))) {
      found.removeIf(problem -> isOf(general, problem) && problem.finding().path().equals(pointer));
    }
  }

  private static boolean isOf(ProblemRule rule, JsonProblem problem) {
    return problem.finding().rule().equals(rule.id());
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** The problems in document order, with columns as the places of the document count them. */
  AimsJsonException toException(Places places) {
    found.sort(IN_DOCUMENT_ORDER);
    return new AimsJsonException(places.inCharacters(found), omitted);
  }
}
