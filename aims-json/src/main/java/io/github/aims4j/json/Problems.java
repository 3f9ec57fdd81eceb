// SPDX-License-Identifier: Apache-2.0
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

  private final int max;
  private final List<JsonProblem> found = new ArrayList<>();
  private int omitted;

  /** Keeps up to {@value #MAX} problems. */
  Problems() {
    this(MAX);
  }

  /** Keeps up to a number of problems. */
  Problems(int max) {
    this.max = max;
  }

  /** Adds a problem. Neither its place nor its message is computed when it is only counted. */
  void add(ProblemRule rule, Supplier<Place> place, Supplier<String> message) {
    if (found.size() == max) {
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
    if (has(precise)) {
      found.removeIf(problem -> isOf(general, problem) && problem.finding().path().equals(pointer));
    }
  }

  private static boolean isOf(ProblemRule rule, JsonProblem problem) {
    return problem.finding().rule().equals(rule.id());
  }

  /** Tells whether a problem of a rule was found. */
  boolean has(ProblemRule rule) {
    return found.stream().anyMatch(problem -> isOf(rule, problem));
  }

  /** Returns the JSON pointers of the problems of a rule, in the order in which they were found. */
  List<String> pointers(ProblemRule rule) {
    return found.stream()
        .filter(problem -> isOf(rule, problem))
        .map(problem -> problem.finding().path())
        .toList();
  }

  /** Returns the JSON pointers of all problems, in the order in which they were found. */
  List<String> pointers() {
    return found.stream().map(problem -> problem.finding().path()).toList();
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** The problems in document order, with columns as the places of the document count them. */
  AimsJsonException toException(Places places) {
    found.sort(IN_DOCUMENT_ORDER);
    return new AimsJsonException(places.inCharacters(found), omitted);
  }

  /** The problems of JSON that has no lines, in the order of that JSON. */
  AimsJsonException toExceptionWithoutLines() {
    found.sort(IN_DOCUMENT_ORDER);
    return new AimsJsonException(
        found.stream().map(problem -> new JsonProblem(problem.finding(), 0, 0)).toList(), omitted);
  }
}
