package io.github.aims4j.conformity;

import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Subject;
import java.util.Optional;

/**
 * What a rule makes of one record. It is no verdict on conformity: records support, contradict or
 * are silent; people conclude.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 */
public sealed interface Outcome {

  /**
   * The records support what the rule asks.
   *
   * @param subject the record that was looked at; empty: the document as a whole
   */
  record Supported(Optional<Subject> subject) implements Outcome {
    /**
     * Says that a record supports what the rule asks.
     *
     * @param subject the record
     */
    public Supported(Subject subject) {
      this(Optional.of(subject));
    }
  }

  /**
   * The records contradict what the rule asks.
   *
   * @param finding what was found
   */
  record Contradicted(Finding finding) implements Outcome {}

  /**
   * The records do not tell, and a person must look.
   *
   * @param question what to ask
   */
  record Silent(OpenQuestion question) implements Outcome {}

  /**
   * The rule has nothing to say on this record: what it asks about does not arise, or the register
   * that the record comes from has no column for it.
   *
   * @param subject the record that was looked at
   */
  record NotTriggered(Subject subject) implements Outcome {}
}
