// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableList;

import io.github.aims4j.finding.Argument;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the records answer to a check, for one record or for the AIMS as a whole; {@link Check}
 * makes it. It is no verdict on conformity: records support, contradict or are silent; people
 * conclude.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 */
public sealed interface Outcome {

  /** Returns no outcome: the rule has nothing to look at. */
  static Outcome none() {
    return new Several(List.of());
  }

  /**
   * Returns several outcomes as one.
   *
   * @param outcomes the outcomes
   */
  static Outcome all(Outcome... outcomes) {
    return new Several(List.of(outcomes));
  }

  /**
   * Returns several outcomes as one.
   *
   * @param outcomes the outcomes
   */
  static Outcome all(Stream<? extends Outcome> outcomes) {
    return new Several(outcomes.<Outcome>map(outcome -> outcome).collect(toUnmodifiableList()));
  }

  /**
   * The records support what the check asks.
   *
   * @param check the check
   * @param subject the record that the check is about; empty: the AIMS as a whole
   * @param supporting the records that support it
   */
  record Supported(Check check, Optional<Subject> subject, List<Subject> supporting)
      implements Outcome {

    /**
     * Accepts the answer to a check.
     *
     * @param check the check
     * @param subject the record that the check is about; empty: the AIMS as a whole
     * @param supporting the records that support it
     */
    public Supported {
      requireNonNull(check, "check");
      requireNonNull(subject, "subject");
      supporting = List.copyOf(supporting);
    }
  }

  /**
   * The records contradict what the check asks.
   *
   * @param check the check
   * @param subject the record that the check is about; empty: the AIMS as a whole
   * @param path where they do, as a JSON pointer within the subject or the document
   * @param arguments the named values in the words of the check
   */
  record Contradicted(Check check, Optional<Subject> subject, String path, List<Argument> arguments)
      implements Outcome {

    /**
     * Accepts the answer to a check.
     *
     * @param check the check
     * @param subject the record that the check is about; empty: the AIMS as a whole
     * @param path where they do, as a JSON pointer
     * @param arguments the named values in the words of the check
     * @throws IllegalArgumentException if the check has no words for a finding
     */
    public Contradicted {
      requireNonNull(subject, "subject");
      requireNonNull(path, "path");
      arguments = List.copyOf(arguments);
      requireWords(check.message(), check, "finding");
    }

    /**
     * Returns this with a named value for the words of the check.
     *
     * @param name the name, as it stands in braces
     * @param value the value
     */
    public Contradicted with(String name, Object value) {
      return new Contradicted(check, subject, path, plus(arguments, name, value));
    }

    /**
     * Returns the finding, in the words of the check.
     *
     * @param rule the id of the rule that the check belongs to
     * @throws IllegalStateException if the words name a value that was not given
     */
    public Finding finding(String rule) {
      return Finding.builder()
          .rule(rule)
          .criteria(check.criteria())
          .basis(check.basis())
          .weight(check.weight())
          .subject(subject)
          .path(path)
          .message(Wording.fill(check.message().orElseThrow(), arguments))
          .remedy(Wording.fill(check.remedy().orElseThrow(), arguments))
          .arguments(arguments)
          .build();
    }
  }

  /**
   * The records leave open what the check asks, and a person must look.
   *
   * @param check the check
   * @param subject the record that the check is about; empty: the AIMS as a whole
   * @param path where they are silent, as a JSON pointer within the subject or the document
   * @param arguments the named values in the words of the check
   */
  record Silent(Check check, Optional<Subject> subject, String path, List<Argument> arguments)
      implements Outcome {

    /**
     * Accepts the answer to a check.
     *
     * @param check the check
     * @param subject the record that the check is about; empty: the AIMS as a whole
     * @param path where they are silent, as a JSON pointer
     * @param arguments the named values in the words of the check
     * @throws IllegalArgumentException if the check has no words for a question
     */
    public Silent {
      requireNonNull(subject, "subject");
      requireNonNull(path, "path");
      arguments = List.copyOf(arguments);
      requireWords(check.question(), check, "question");
    }

    /**
     * Returns this with a named value for the words of the check. Questions with different values
     * stay apart, so a value that belongs to one record alone does not go in here.
     *
     * @param name the name, as it stands in braces
     * @param value the value
     */
    public Silent with(String name, Object value) {
      return new Silent(check, subject, path, plus(arguments, name, value));
    }
  }

  /**
   * What the check asks about does not arise, or the register that the record comes from has no
   * column for it.
   *
   * @param check the check
   * @param subject the record that the check is about; empty: the AIMS as a whole
   */
  record NotTriggered(Check check, Optional<Subject> subject) implements Outcome {

    /**
     * Accepts the answer to a check.
     *
     * @param check the check
     * @param subject the record that the check is about; empty: the AIMS as a whole
     */
    public NotTriggered {
      requireNonNull(check, "check");
      requireNonNull(subject, "subject");
    }
  }

  /**
   * Several outcomes of one rule.
   *
   * @param outcomes the outcomes, in order
   */
  record Several(List<Outcome> outcomes) implements Outcome {

    /**
     * Accepts outcomes.
     *
     * @param outcomes the outcomes, in order
     */
    public Several {
      outcomes = List.copyOf(outcomes);
    }
  }

  private static void requireWords(Optional<String> words, Check check, String what) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException(
          "Check \"%s\" has no words for a %s; it has words for each outcome that it can have."
              .formatted(check.key(), what));
    }
  }

  private static List<Argument> plus(List<Argument> arguments, String name, Object value) {
    List<Argument> more = new ArrayList<>(arguments);
    more.add(new Argument(name, value.toString()));
    return more;
  }
}
