// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.asof.AimsAsOf;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extension;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.diff.RecordForm;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.testkit.AimsGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the operations on one generated AIMS cost, by name: work, bytes and nanoseconds. Loaded by a
 * {@link CountingLoader} for the work; its time is then that of code that counts.
 */
public final class LargeAims implements IntFunction<Map<String, List<Long>>> {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final int CHANGED = 100;

  private final Map<String, List<Long>> costs = new LinkedHashMap<>();

  // Keeps what is made alive.
  private @Nullable Object result;

  /** Made by name. */
  public LargeAims() {}

  @Override
  public Map<String, List<Long>> apply(int records) {
    costs.clear();
    RecordForm form = AimsJson.standard().recordForm();
    Aims aims = AimsGenerator.ofSeed(1).aims(records);
    Aims changed = aims.withAll(changed(aims, form));
    measure("build with the index of ids", () -> aims.toBuilder().build());
    measure("index of references", () -> aims.linksTo(aims.organization().id()));
    measure("agenda of six years", () -> Agenda.of(aims, AS_OF.minusYears(3), AS_OF.plusYears(3)));
    measure("diff with a hundredth changed", () -> AimsDiff.between(aims, changed, form));
    measure("as of half a year before", () -> AimsAsOf.of(aims, AS_OF.minusMonths(6), form));
    measure("assess", () -> RuleSet.builtIn().assess(aims, AS_OF));
    return costs;
  }

  /** Returns each hundredth record with a note more. */
  private static List<Entity<?>> changed(Aims aims, RecordForm form) {
    List<Entity<?>> records = aims.records().toList();
    List<Entity<?>> changed = new ArrayList<>();
    for (int i = 0; i < records.size(); i += CHANGED) {
      Entity<?> record = records.get(i);
      changed.add(
          form.record(record.kind(), form.attributes(record).with("x-seen", Extension.of(true))));
    }
    return changed;
  }

  private void measure(String name, Supplier<Object> operation) {
    long[] costs = new long[2];
    long work =
        Work.of(
            () -> {
              long start = System.nanoTime();
              costs[0] = Allocation.of(() -> result = operation.get());
              costs[1] = System.nanoTime() - start;
            });
    this.costs.put(name, List.of(work, costs[0], costs[1]));
  }
}
