// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.base.Entity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Records that name no AI system, and so are of all of them. A few stand for the others: if each of
 * many systems listed all, the lists would grow with the square of the records.
 *
 * @param few the first of them by id
 * @param <T> the type of the records
 */
record OfAll<T extends Entity<?>>(List<T> few) {

  private static final int FEW = 10;

  static <T extends Entity<?>> OfAll<T> of(Stream<T> all) {
    return new OfAll<>(
        all.sorted(Comparator.comparing(each -> each.id().value())).limit(FEW).toList());
  }

  /** Returns what is on record for a system: what names it, and what is of all. */
  List<T> and(Stream<? extends T> own) {
    return Stream.<T>concat(own, few.stream()).toList();
  }
}
