// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.benchmarks;

import io.github.aims4j.Aims;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.testkit.SampleAims;
import java.util.EnumSet;
import java.util.Set;

/** The AIMS of the large sample organization, as many times as it takes to reach a size. */
final class RepeatedSample {

  /** An AIMS has one of each. */
  private static final Set<RecordKind> ONCE = EnumSet.of(RecordKind.ORGANIZATION, RecordKind.SCOPE);

  private RepeatedSample() {}

  /** Returns an AIMS whose document has about as many bytes, or more. */
  static Aims of(int bytes) {
    Aims sample = SampleAims.harbourBank();
    Aims.Builder repeated = sample.toBuilder();
    int size = AimsJson.standard().write(sample).length;
    for (int copy = 1; copy * size < bytes; copy++) {
      String suffix = "." + copy;
      sample
          .withIds(id -> id + suffix)
          .records()
          .filter(each -> !ONCE.contains(each.kind()))
          .forEach(repeated::add);
    }
    return repeated.build();
  }
}
