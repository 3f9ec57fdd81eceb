// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.records;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import java.util.stream.Stream;

/**
 * A document of another edition of the standard has provisions that this edition lacks, and they
 * were kept in the extension {@link Extensions#OTHER_EDITION}.
 *
 * <p>Basis: the integrity of the records. It says nothing of conformity.
 */
final class UnknownProvision {

  private static final Check CHECK =
      Check.recordForm()
          .finding(
              "{value} at {place} belongs to edition {edition} of the standard; the edition of 2023 lacks it.",
              "Assess the reference by hand, or refer to a provision of the edition of 2023.")
          .build();

  private UnknownProvision() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("unknown-provision")
            .asks("Does every provision that the records refer to exist in the 2023 edition?")
            .reads("Aims.edition", "Aims.extensions")
            .checks(CHECK)
            .build(),
        examination ->
            examination
                .aims()
                .edition()
                .map(edition -> examine(examination, edition))
                .orElseGet(CHECK::notTriggered));
  }

  private static Outcome examine(Examination examination, String edition) {
    Aims aims = examination.aims();
    Stream<Outcome> ofAims =
        kept(aims.extensions()).map(each -> found(CHECK.contradicted(path(each)), each, edition));
    return Outcome.all(
        Stream.concat(ofAims, aims.records().map(record -> examine(record, edition))));
  }

  private static Outcome examine(Entity<?> record, String edition) {
    if (kept(record.extensions()).findAny().isEmpty()) {
      return CHECK.supported(record);
    }
    return Outcome.all(
        kept(record.extensions())
            .map(each -> found(CHECK.contradicted(record, path(each)), each, edition)));
  }

  private static Stream<Extension.Fields> kept(Extensions extensions) {
    return extensions.get(Extensions.OTHER_EDITION).stream()
        .filter(Extension.Items.class::isInstance)
        .flatMap(items -> ((Extension.Items) items).values().stream())
        .filter(Extension.Fields.class::isInstance)
        .map(Extension.Fields.class::cast);
  }

  private static Outcome found(
      Outcome.Contradicted contradicted, Extension.Fields kept, String edition) {
    return contradicted
        .with("place", path(kept))
        .with("value", kept.get("value").map(UnknownProvision::shown).orElse("The value"))
        .with("edition", edition);
  }

  private static String path(Extension.Fields kept) {
    return kept.get("path").map(UnknownProvision::shown).orElse("");
  }

  private static String shown(Extension value) {
    return value instanceof Extension.Text text ? text.value() : "The object";
  }
}
