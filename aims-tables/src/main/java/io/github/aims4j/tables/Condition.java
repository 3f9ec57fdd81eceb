// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition on the cells of a row. It holds, fails, or is unknown because a cell states nothing
 * or has a text that the mapping does not know.
 */
sealed interface Condition {

  /** Whether a condition holds. */
  enum Truth {
    /** It holds. */
    HOLDS,
    /** It fails. */
    FAILS,
    /** The cells do not say. */
    UNKNOWN
  }

  /**
   * The result for a row.
   *
   * @param truth whether the condition holds
   * @param reasons what the cells say, as parts of a sentence
   */
  record Result(Truth truth, List<String> reasons) {

    private static Result of(Truth truth, List<Result> results) {
      return new Result(
          truth,
          results.stream()
              .filter(each -> each.truth() == truth)
              .flatMap(each -> each.reasons().stream())
              .toList());
    }
  }

  /** Evaluates the condition for a row. */
  Result evaluate(RowTexts cells);

  /** Returns the conditions on single columns of which this one consists. */
  Stream<In> parts();

  /**
   * The cell of a column has one of some texts.
   *
   * @param column the key of the column
   * @param values the texts
   */
  record In(String column, List<String> values) implements Condition {
    @Override
    public Result evaluate(RowTexts cells) {
      String value = cells.text(column);
      if (Spaces.isBlank(value)) {
        return result(Truth.UNKNOWN, "\"%s\" is blank".formatted(column));
      }
      if (values.contains(value)) {
        return result(Truth.HOLDS, "\"%s\" says \"%s\"".formatted(column, value));
      }
      if (cells.statesNothing(column, value)) {
        return result(
            Truth.UNKNOWN, "\"%s\" says \"%s\", which states nothing".formatted(column, value));
      }
      if (cells.isUnlisted(column, value)) {
        return result(
            Truth.UNKNOWN,
            "\"%s\" says \"%s\", which the mapping does not list".formatted(column, value));
      }
      return result(
          Truth.FAILS, "\"%s\" says \"%s\", not %s".formatted(column, value, quotedValues()));
    }

    private static Result result(Truth truth, String reason) {
      return new Result(truth, List.of(reason));
    }

    private String quotedValues() {
      return values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(" or "));
    }

    @Override
    public Stream<In> parts() {
      return Stream.of(this);
    }
  }

  /**
   * All conditions hold.
   *
   * @param all the conditions
   */
  record AllOf(List<Condition> all) implements Condition {
    @Override
    public Result evaluate(RowTexts cells) {
      return decided(all, cells, Truth.FAILS, Truth.HOLDS);
    }

    @Override
    public Stream<In> parts() {
      return all.stream().flatMap(Condition::parts);
    }
  }

  /**
   * One of the conditions holds.
   *
   * @param any the conditions
   */
  record AnyOf(List<Condition> any) implements Condition {
    @Override
    public Result evaluate(RowTexts cells) {
      return decided(any, cells, Truth.HOLDS, Truth.FAILS);
    }

    @Override
    public Stream<In> parts() {
      return any.stream().flatMap(Condition::parts);
    }
  }

  /**
   * A condition does not hold.
   *
   * @param condition the condition
   */
  record Not(Condition condition) implements Condition {
    @Override
    public Result evaluate(RowTexts cells) {
      Result result = condition.evaluate(cells);
      return switch (result.truth()) {
        case HOLDS -> new Result(Truth.FAILS, result.reasons());
        case FAILS -> new Result(Truth.HOLDS, result.reasons());
        case UNKNOWN -> result;
      };
    }

    @Override
    public Stream<In> parts() {
      return condition.parts();
    }
  }

  /** One result decides, else one that is unknown leaves all unknown. */
  private static Result decided(
      List<Condition> conditions, RowTexts cells, Truth decisive, Truth otherwise) {
    List<Result> results = new ArrayList<>();
    conditions.forEach(each -> results.add(each.evaluate(cells)));
    for (Truth truth : List.of(decisive, Truth.UNKNOWN)) {
      if (results.stream().anyMatch(each -> each.truth() == truth)) {
        return Result.of(truth, results);
      }
    }
    return Result.of(otherwise, results);
  }
}
