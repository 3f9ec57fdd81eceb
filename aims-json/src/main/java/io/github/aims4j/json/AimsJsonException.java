// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import java.util.List;

/**
 * JSON that is not what {@link AimsJson} reads, with every problem that it has.
 *
 * <p>The message is the first problem in one line, and how many more there are. Source: this
 * library's own form.
 */
public final class AimsJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  // A copy of a list is serializable if its elements are, as problems are.
  @SuppressWarnings("serial")
  private final List<JsonProblem> problems;

  private final int omitted;

  AimsJsonException(List<JsonProblem> problems, int omitted) {
    super(message(problems, omitted));
    this.problems = List.copyOf(problems);
    this.omitted = omitted;
  }

  private static String message(List<JsonProblem> problems, int omitted) {
    long others = problems.size() - 1L + omitted;
    String more =
        others == 0 ? "" : others == 1 ? " (and 1 more problem)" : " (and %s more problems)";
    return problems.get(0) + more.formatted(others);
  }

  /**
   * Returns the problems in the order of the document, at most {@value Problems#MAX}; at least one.
   */
  public List<JsonProblem> problems() {
    return problems;
  }

  /** Returns how many problems were found beyond those listed; 0 when all are listed. */
  public int omitted() {
    return omitted;
  }
}
