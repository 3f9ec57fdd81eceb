// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.planning.Control;
import io.github.aims4j.standard.AnnexControl;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a risk or a plan relies on a control.
 *
 * @param control the control
 * @param record the risk or the plan
 * @param path where it names the control, as a JSON pointer within the record
 */
record Reliance(AnyControl control, Entity<?> record, String path) {

  private static final Comparator<Reliance> BY_PLACE =
      Comparator.comparing((Reliance each) -> Subject.of(each.record()))
          .thenComparing(Reliance::path);

  /** Returns the controls that a record, or an entry of it at a path, names. */
  static Stream<Reliance> of(
      Entity<?> record, String path, List<AnnexControl> annexControls, List<Id<Control>> own) {
    return Stream.concat(
        IntStream.range(0, annexControls.size())
            .mapToObj(
                i -> at(record, path + "/controls/" + i, AnyControl.of(annexControls.get(i)))),
        IntStream.range(0, own.size())
            .mapToObj(i -> at(record, path + "/ownControls/" + i, AnyControl.of(own.get(i)))));
  }

  private static Reliance at(Entity<?> record, String path, AnyControl control) {
    return new Reliance(control, record, path);
  }

  /** Returns the one whose place comes first, whatever the order of the records. */
  static Reliance first(Reliance one, Reliance other) {
    return BY_PLACE.compare(one, other) <= 0 ? one : other;
  }
}
