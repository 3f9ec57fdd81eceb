// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import java.util.Optional;

/**
 * The UUIDs of a document that are not taken, because records have ids of their own. They differ
 * all at once, for example in a document of another organization, so one issue is enough. Not
 * thread-safe.
 */
final class OtherUuids {

  private Optional<Place> first = Optional.empty();
  private int count;

  /** Notes a UUID, or a link to one. */
  void add(Place uuid) {
    count++;
    first = first.or(() -> Optional.of(uuid));
  }

  /** Reports the first UUID, and how many others there are. */
  void report(Incoming incoming) {
    first.ifPresent(
        uuid ->
            incoming.issue(
                uuid,
                "The UUID%s not taken, because records have ids of their own."
                    .formatted(
                        switch (count) {
                          case 1 -> " was";
                          case 2 -> " and 1 other were";
                          default -> " and %s others were".formatted(count - 1);
                        })));
  }
}
