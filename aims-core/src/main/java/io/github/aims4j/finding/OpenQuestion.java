package io.github.aims4j.finding;

import io.github.aims4j.standard.Provision;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question that the records leave open, for a person to ask about a record or the whole AIMS.
 * Silence of the records is neither support nor a finding.
 *
 * <p>Questions are ordered by rule, subject and path. Source: this library's policy, in its own
 * words. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class OpenQuestion implements Comparable<OpenQuestion>
    permits ImmutableOpenQuestion {

  private static final Comparator<OpenQuestion> ORDER =
      Comparator.comparing(OpenQuestion::rule)
          .thenComparing(OpenQuestion::subject, Subject.ABSENT_FIRST)
          .thenComparing(OpenQuestion::path)
          .thenComparing(OpenQuestion::toString);

  OpenQuestion() {}

  /** Returns the id of the rule that the records leave undecided. */
  public abstract String rule();

  /** Returns the provision of the standard that it concerns; absent: none. */
  public abstract Optional<Provision> requirement();

  /** Returns the record that it concerns; absent: the AIMS as a whole. */
  public abstract Optional<Subject> subject();

  /**
   * Returns where the records are silent, as a JSON pointer (RFC 6901) within the subject, or
   * within the document if there is no subject.
   */
  public abstract String path();

  /** Returns why the records do not answer it, in full sentences. */
  public abstract String reason();

  /** Returns the question to ask. */
  public abstract String question();

  /** Compares questions by rule, then by subject, path and text. */
  @Override
  public int compareTo(OpenQuestion other) {
    return ORDER.compare(this, other);
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableOpenQuestion.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableOpenQuestion.builder().from(this);
  }

  /** Builds values of {@link OpenQuestion}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableOpenQuestion.Builder {

    Builder() {}

    /** Sets {@link OpenQuestion#rule()}. */
    public abstract Builder rule(String rule);

    /** Sets {@link OpenQuestion#requirement()}. */
    public abstract Builder requirement(Provision requirement);

    /** Sets or clears {@link OpenQuestion#requirement()}. */
    public abstract Builder requirement(Optional<? extends Provision> requirement);

    /** Sets {@link OpenQuestion#subject()}. */
    public abstract Builder subject(Subject subject);

    /** Sets or clears {@link OpenQuestion#subject()}. */
    public abstract Builder subject(Optional<? extends Subject> subject);

    /** Sets {@link OpenQuestion#path()}. */
    public abstract Builder path(String path);

    /** Sets {@link OpenQuestion#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets {@link OpenQuestion#question()}. */
    public abstract Builder question(String question);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract OpenQuestion build();
  }
}
