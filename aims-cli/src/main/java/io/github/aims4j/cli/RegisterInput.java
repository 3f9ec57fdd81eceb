// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.tables.ImportLimits;
import io.github.aims4j.tables.ImportResult;
import io.github.aims4j.tables.Mapping;
import io.github.aims4j.tables.RegisterImport;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.IntConsumer;

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
   * @param mapping its mapping, or the name of an included one or of the records of a table
   * @param existing the AIMS into which it is imported; empty: a new one
   * @param maxBytes the maximum size of the register
   * @param progress takes the number of rows after each thousand
   */
  static ImportResult read(
      Input data, Input mapping, Optional<Aims> existing, int maxBytes, IntConsumer progress) {
    RegisterImport register =
        RegisterImport.of(mapping(mapping))
            .withLimits(ImportLimits.standard().withFileBytes(maxBytes))
            .reporting(progress);
    RegisterImport chosen = existing.map(register::into).orElse(register);
    return data.read(maxBytes, in -> chosen.read(in, data.toString()));
  }

  private static Mapping mapping(Input input) {
    if (Mapping.shippedNames().contains(input.argument())) {
      return Mapping.shipped(input.argument());
    }
    return Mapping.tables().contains(input.argument())
        ? Mapping.ofTable(input.argument())
        : input.read(Long.MAX_VALUE, in -> Mapping.read(in, input.toString()));
  }
}
