package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Link;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
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
    return aims.links().map(link -> examine(aims, link));
  }

  private static Outcome examine(Aims aims, Link link) {
    Optional<Subject> from = Optional.of(Subject.of(link.from()));
    Optional<RecordKind> actual = aims.find(link.id()).map(Entity::kind);
    if (actual.equals(Optional.of(link.kind()))) {
      return new Outcome.Supported(from);
    }
    return ASKS.contradicted(
        from,
        link.path(),
        "The %s refers to the %s \"%s\", %s."
            .formatted(Subject.of(link.from()), link.kind().term(), link.id(), instead(actual)),
        "Add the record, or correct the reference.");
  }

  private static String instead(Optional<RecordKind> actual) {
    return actual
        .map(kind -> "but the record of that id is of kind " + kind.term())
        .orElse("and no record has that id");
  }
}
