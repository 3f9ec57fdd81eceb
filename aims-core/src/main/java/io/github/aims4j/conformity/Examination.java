package io.github.aims4j.conformity;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Register;
import io.github.aims4j.base.Source;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The circumstances in which a record is looked at. Source: this library's own form. Immutable and
 * thread-safe.
 *
 * @param aims the AIMS that the record belongs to
 * @param asOf the day as of which the records are read
 */
public record Examination(Aims aims, LocalDate asOf) {

  /**
   * Accepts the circumstances.
   *
   * @param aims the AIMS that the record belongs to
   * @param asOf the day as of which the records are read
   */
  public Examination {
    requireNonNull(aims, "aims");
    requireNonNull(asOf, "asOf");
  }

  /**
   * Tells whether a record could have stated an attribute: it was made here, or the register that
   * it comes from has a column for it. A register that is not on record has none.
   *
   * @param source where the record came from; empty: it was made here
   * @param attribute the name of the attribute's accessor, such as {@code purpose}
   */
  public boolean couldState(Optional<Source> source, String attribute) {
    return source.isEmpty()
        || aims.find(Register.class, source.get().register())
            .filter(register -> register.hasColumnFor(attribute))
            .isPresent();
  }
}
