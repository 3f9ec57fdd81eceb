// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.records;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.CrosswalkMapping;
import io.github.aims4j.standard.framework.FrameworkList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A crosswalk of the organization maps to an id that the other framework does not have.
 *
 * <p>Basis: the integrity of the records. It says nothing of conformity. Of a framework, or an
 * edition, of which this library has no complete list, it says nothing either.
 */
final class CrosswalkIdUnknown {

  private static final Check ID =
      Check.recordForm()
          .finding(
              "The crosswalk \"{crosswalk}\" maps to \"{id}\", which is no part of {framework}.",
              "Correct the id, or name the framework and edition that has it.")
          .build();

  private CrosswalkIdUnknown() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("crosswalk-id-unknown")
            .asks(
                "Does every id that a crosswalk maps to exist in the framework, where this library"
                    + " lists its parts?")
            .reads("Crosswalk.framework", "Crosswalk.mappings", "CrosswalkMapping.otherIds")
            .checks(ID)
            .build(),
        Crosswalk.class,
        (crosswalk, examination) ->
            FrameworkList.named(crosswalk.framework())
                .filter(list -> maps(crosswalk))
                .map(list -> examine(crosswalk, list))
                .orElseGet(() -> ID.notTriggered(crosswalk)));
  }

  private static boolean maps(Crosswalk crosswalk) {
    return crosswalk.mappings().stream().anyMatch(each -> !each.otherIds().isEmpty());
  }

  private static Outcome examine(Crosswalk crosswalk, FrameworkList list) {
    List<CrosswalkMapping> mappings = crosswalk.mappings();
    List<Outcome> unknown =
        IntStream.range(0, mappings.size())
            .boxed()
            .flatMap(i -> unknown(crosswalk, i, mappings.get(i).otherIds(), list))
            .toList();
    return unknown.isEmpty() ? ID.supported(crosswalk) : Outcome.all(unknown.stream());
  }

  private static Stream<Outcome> unknown(
      Crosswalk crosswalk, int mapping, List<String> ids, FrameworkList list) {
    return IntStream.range(0, ids.size())
        .filter(i -> list.parts().find(ids.get(i)).isEmpty())
        .mapToObj(
            i ->
                ID.contradicted(crosswalk, "/mappings/%s/otherIds/%s".formatted(mapping, i))
                    .with("crosswalk", crosswalk.title())
                    .with("id", ids.get(i))
                    .with("framework", list.names().reference()));
  }
}
