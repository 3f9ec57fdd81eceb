// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.tables.ImportLimits;
import io.github.aims4j.tables.ImportResult;
import io.github.aims4j.tables.Mapping;
import io.github.aims4j.tables.RegisterImport;
import java.util.Iterator;

/** Imports a register with a mapping. */
final class RegisterInput {

  private RegisterInput() {}

  /** The names of the included mappings, for the help. */
  static final class ShippedMappings implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Mapping.shippedNames().iterator();
    }
  }

  /**
   * Imports a register.
   *
   * @param data the register
   * @param mapping its mapping, or the name of an included one
   * @param maxBytes the maximum size of the register
   */
  static ImportResult read(Input data, Input mapping, int maxBytes) {
    RegisterImport register =
        RegisterImport.of(mapping(mapping))
            .withLimits(ImportLimits.standard().withFileBytes(maxBytes));
    return data.read(maxBytes, in -> register.read(in, data.toString()));
  }

  private static Mapping mapping(Input input) {
    return Mapping.shippedNames().contains(input.argument())
        ? Mapping.shipped(input.argument())
        : input.read(Long.MAX_VALUE, in -> Mapping.read(in, input.toString()));
  }
}
