// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.benchmarks;

import io.github.aims4j.Aims;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.testkit.AimsGenerator;

/** A generated inventory: an organization, its AI systems, and their risks. */
final class Inventory {

  private static final int BYTES_PER_RECORD = 70;

  private Inventory() {}

  /** Returns an AIMS whose document has about as many bytes, or a little more. */
  static Aims of(int bytes) {
    for (int records = bytes / BYTES_PER_RECORD; ; records += records / 10) {
      Aims inventory = ofRecords(records);
      if (AimsJson.standard().write(inventory).length >= bytes) {
        return inventory;
      }
    }
  }

  private static Aims ofRecords(int records) {
    Aims whole = AimsGenerator.ofSeed(1).aims(records);
    Aims.Builder inventory = Aims.builder().organization(whole.organization());
    whole.aiSystems().forEach(inventory::add);
    whole.risks().forEach(inventory::add);
    return inventory.build();
  }
}
