// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import io.github.aims4j.exchange.Losses;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A package of OSCAL documents that link to each other, and what it does not hold of the AIMS.
 *
 * <p>Source: this library. Immutable and thread-safe.
 */
public final class OscalPackage {

  private final SortedMap<String, byte[]> files;
  private final Losses losses;

  OscalPackage(SortedMap<String, byte[]> files, Losses losses) {
    this.files = files;
    this.losses = losses;
  }

  /** Returns the names that the files of a package can have, of which each package has some. */
  public static List<String> possibleNames() {
    return Arrays.stream(OscalFile.values()).map(OscalFile::fileName).toList();
  }

  /**
   * Returns the documents in UTF-8 by the names of their files, which belong into one folder; links
   * are those names.
   */
  public SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> copies = new TreeMap<>();
    files.forEach((name, bytes) -> copies.put(name, bytes.clone()));
    return Collections.unmodifiableSortedMap(copies);
  }

  /** Returns what the documents do not hold. */
  public Losses losses() {
    return losses;
  }
}
