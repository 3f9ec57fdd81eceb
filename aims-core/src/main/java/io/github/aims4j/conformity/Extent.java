// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.RecordKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * How much of an AIMS a document holds. An imported register is not asked for what only a whole
 * AIMS can hold.
 *
 * <p>Source: this library's policy.
 */
public enum Extent {
  /** An AIMS, whatever it lacks. */
  WHOLE_AIMS,
  /**
   * Records that were imported from registers, among them at least one AI system, with the parties
   * and suppliers that they name; nothing else of clauses 4 to 10.
   */
  IMPORTED_REGISTER;

  private static final Set<RecordKind> BESIDE_ANY_REGISTER =
      EnumSet.of(
          RecordKind.ORGANIZATION, RecordKind.REGISTER, RecordKind.PARTY, RecordKind.SUPPLIER);

  static Extent of(Aims aims) {
    boolean isImported =
        !aims.aiSystems().isEmpty() && aims.records().allMatch(Extent::belongsToARegister);
    return isImported ? IMPORTED_REGISTER : WHOLE_AIMS;
  }

  private static boolean belongsToARegister(Entity<?> record) {
    return BESIDE_ANY_REGISTER.contains(record.kind()) || record.source().isPresent();
  }
}
