// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.base.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The date of the last occurrence by key.
 *
 * @param <K> the type of the key
 */
final class LastDone<K> {

  private final Map<K, Done> last = new HashMap<>();

  void add(K key, PartialDate date) {
    add(key, Done.on(date));
  }

  void add(K key, Done done) {
    last.merge(key, done, (one, other) -> one.compareTo(other) < 0 ? other : one);
  }

  Optional<Done> of(K key) {
    return Optional.ofNullable(last.get(key));
  }

  /** Tells whether it was done after the last day of a date. */
  boolean isAfter(K key, PartialDate date) {
    return isAfter(key, date.lastDay());
  }

  /** Tells whether it was done, or is valid, after a day. */
  boolean isAfter(K key, LocalDate day) {
    return of(key).filter(done -> done.day().isAfter(day)).isPresent();
  }
}
