// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a text can mean, as the id of a provision of the standard or of a part of a framework, and
 * what is mapped to it. Source: this library. Immutable and thread-safe.
 *
 * @param framework the framework that has the part; empty: ISO/IEC 42001:2023
 * @param id the id as the standard or the framework writes it
 * @param title the short title; empty: it has none, or this library does not know it
 * @param correspondences the mappings of it and of its parts, in order; empty: there are none
 */
public record CrosswalkReading(
    Optional<Framework> framework,
    String id,
    Optional<String> title,
    List<Correspondence> correspondences) {

  /**
   * Creates a reading.
   *
   * @param framework the framework that has the part
   * @param id the id
   * @param title the short title
   * @param correspondences the mappings of it and of its parts
   */
  public CrosswalkReading {
    requireNonNull(framework, "framework");
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    correspondences = List.copyOf(correspondences);
  }
}
