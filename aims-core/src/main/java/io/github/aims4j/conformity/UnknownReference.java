package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Basis;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record refers to an id that no record has, or a record of another kind.
 *
 * <p>Basis: the integrity of the records. It says nothing of conformity.
 */
final class UnknownReference {

  private static final RuleDescription ASKS =
      RuleDescription.builder()
          .id("unknown-reference")
          .asks("Is every record that another one refers to there?")
          .basis(Basis.RECORD_FORM)
          .build();

  private UnknownReference() {}

  static Rule rule() {
    return Rule.forAims(ASKS, UnknownReference::examine);
  }

  private static Stream<Outcome> examine(Aims aims, LocalDate asOf) {
    return Reference.of(aims).map(reference -> examine(aims, reference));
  }

  private static Outcome examine(Aims aims, Reference reference) {
    Optional<RecordKind> actual = aims.find(reference.to()).map(Entity::kind);
    if (actual.equals(Optional.of(reference.kind()))) {
      return new Outcome.Supported(reference.from());
    }
    return ASKS.contradicted(
        reference.from(),
        reference.path(),
        "%s refers to the %s \"%s\", %s."
            .formatted(
                reference.from().map(subject -> "The " + subject).orElse("The document"),
                reference.kind().term(),
                reference.to(),
                instead(actual)),
        "Add the record, or correct the reference.");
  }

  private static String instead(Optional<RecordKind> actual) {
    return actual
        .map(kind -> "but the record of that id is of kind " + kind.term())
        .orElse("and no record has that id");
  }
}
