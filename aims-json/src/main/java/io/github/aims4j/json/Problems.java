package io.github.aims4j.json;

import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.internal.Quoted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

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

  /** Adds a problem. Neither its place nor its message is computed when it is only counted. */
  void add(ProblemRule rule, Supplier<Place> place, Supplier<String> message) {
    if (found.size() == MAX) {
      omitted++;
    } else {
      found.add(problem(rule, place.get(), message.get()));
    }
  }

  private static JsonProblem problem(ProblemRule rule, Place place, String message) {
    Finding finding =
        Finding.builder()
            .rule(rule.id())
            .basis(Basis.RECORD_FORM)
            .path(place.pointer())
            .message(Quoted.visible(Quoted.abbreviated(message, LONGEST_MESSAGE)))
            .remedy(rule.remedy())
            .build();
    return new JsonProblem(finding, Math.max(place.line(), 0), Math.max(place.column(), 0));
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
