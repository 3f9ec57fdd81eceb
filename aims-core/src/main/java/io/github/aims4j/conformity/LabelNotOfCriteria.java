package io.github.aims4j.conformity;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.RatedRecord.Rating;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.planning.RiskCriteria;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A likelihood, a consequence or a level of risk is none of those of the criteria that it is meant
 * by.
 *
 * <p>Basis: the integrity of the records. It says nothing of conformity. A scale without levels
 * rules no label out.
 */
final class LabelNotOfCriteria {

  private static final RuleDescription ASKS =
      RuleDescription.builder()
          .id("label-not-of-criteria")
          .asks("Is every rating of a risk a level of the criteria that it is meant by?")
          .basis(Basis.RECORD_FORM)
          .build();

  private static final int LISTED_AT_MOST = 12;

  private LabelNotOfCriteria() {}

  static Rule rule() {
    return Rule.forAims(ASKS, LabelNotOfCriteria::examine);
  }

  private static Stream<Outcome> examine(Aims aims, LocalDate asOf) {
    return RatedRecord.of(aims).flatMap(rated -> examine(aims, rated));
  }

  private static Stream<Outcome> examine(Aims aims, RatedRecord rated) {
    if (rated.ratings().isEmpty()) {
      return Stream.of(new Outcome.NotTriggered(rated.subject()));
    }
    if (rated.criteria().isEmpty()) {
      return Stream.of(
          ASKS.silent(
              rated.subject(),
              rated.ratings().get(0).path(),
              "The %s has ratings and names no criteria.".formatted(rated.subject()),
              "By which criteria are the ratings meant?"));
    }
    Optional<RiskCriteria> criteria =
        rated.criteria().flatMap(id -> aims.find(RiskCriteria.class, id));
    // Criteria that are not there are a matter of the rule on references.
    return criteria
        .map(found -> examine(rated, found))
        .orElseGet(() -> Stream.of(new Outcome.NotTriggered(rated.subject())));
  }

  private static Stream<Outcome> examine(RatedRecord rated, RiskCriteria criteria) {
    List<Outcome> contradicted =
        rated.ratings().stream()
            .filter(rating -> isRuledOut(rating, criteria))
            .map(rating -> contradicted(rated, rating, criteria))
            .toList();
    return contradicted.isEmpty()
        ? Stream.of(new Outcome.Supported(rated.subject()))
        : contradicted.stream();
  }

  private static boolean isRuledOut(Rating rating, RiskCriteria criteria) {
    List<String> labels = rating.scale().labels(criteria);
    return !labels.isEmpty() && !labels.contains(rating.label());
  }

  private static Outcome contradicted(RatedRecord rated, Rating rating, RiskCriteria criteria) {
    return ASKS.contradicted(
        rated.subject(),
        rating.path(),
        "The %s is rated \"%s\", which is no level of %s of the criteria %s; its levels are %s."
            .formatted(
                rated.subject(),
                rating.label(),
                rating.scale().term(),
                criteria.id(),
                listed(rating.scale().labels(criteria))),
        "Use a level of the criteria, or name the criteria that have it.");
  }

  private static String listed(List<String> labels) {
    String first =
        labels.stream()
            .limit(LISTED_AT_MOST)
            .map(label -> "\"" + label + "\"")
            .collect(joining(", "));
    return labels.size() <= LISTED_AT_MOST ? first : first + ", ...";
  }
}
