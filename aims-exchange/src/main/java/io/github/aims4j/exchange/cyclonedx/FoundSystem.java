// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The elements of a bill of materials that are one AI system.
 *
 * @param name the name of the system
 * @param exportedId its id, if this library wrote the bill; empty: somebody else did
 * @param versions its versions, at least one
 * @param parts the parts of each version, with those nested in them
 * @param data the data of all versions, which are resources and no parts
 */
record FoundSystem(
    String name,
    Optional<String> exportedId,
    List<Element> versions,
    Map<Element, List<Element>> parts,
    Set<Element> data) {

  /** Tells whether this library wrote the bill: the system is then no component of itself. */
  boolean isExported() {
    return exportedId.isPresent();
  }

  List<Element> partsOf(Element version) {
    return parts.getOrDefault(version, List.of());
  }
}
