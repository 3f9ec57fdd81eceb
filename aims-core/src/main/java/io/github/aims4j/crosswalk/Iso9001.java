// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import io.github.aims4j.standard.framework.FrameworkList;
import java.util.List;
import java.util.Map;

/**
 * ISO 9001:2015: its clauses, and those of ISO/IEC 42001:2023 that have the same subject. Its
 * structure is older: equal numbers do not mean equal subjects, as 8.2 and 10.1 show.
 */
final class Iso9001 {

  private static final Map<Character, String> SOURCES =
      Map.of('t', "ids and titles of the clauses of both standards");

  private static final String ROWS =
      """
      4 | MEDIUM | 4+t
      4.1 | MEDIUM | 4.1+t
      4.2 | MEDIUM | 4.2+t
      4.3 | MEDIUM | 4.3+t
      4.4 | MEDIUM | 4.4+t
      5 | MEDIUM | 5+t
      5.1.1 | MEDIUM | 5.1+t
      5.2.1 | MEDIUM | 5.2+t
      5.2.2 | MEDIUM | 5.2+t
      5.3 | MEDIUM | 5.3+t
      6 | MEDIUM | 6+t
      6.1 | MEDIUM | 6.1.1+t
      6.2 | MEDIUM | 6.2+t
      6.3 | MEDIUM | 6.3+t
      7 | MEDIUM | 7+t
      7.1.1 | MEDIUM | 7.1+t
      7.2 | MEDIUM | 7.2+t
      7.3 | MEDIUM | 7.3+t
      7.4 | MEDIUM | 7.4+t
      7.5 | MEDIUM | 7.5+t
      7.5.1 | MEDIUM | 7.5.1+t
      7.5.2 | MEDIUM | 7.5.2+t
      7.5.3 | MEDIUM | 7.5.3+t
      8 | MEDIUM | 8+t
      8.1 | MEDIUM | 8.1+t
      9 | MEDIUM | 9+t
      9.1.1 | MEDIUM | 9.1+t
      9.1.3 | MEDIUM | 9.1+t
      9.2 | MEDIUM | 9.2.1+t 9.2.2+t
      9.3 | MEDIUM | 9.3+t
      9.3.1 | MEDIUM | 9.3.1+t
      9.3.2 | MEDIUM | 9.3.2+t
      9.3.3 | MEDIUM | 9.3.3+t
      10 | MEDIUM | 10+t
      10.2 | MEDIUM | 10.2+t
      10.3 | MEDIUM | 10.1+t""";

  private Iso9001() {}

  static Framework framework() {
    return Framework.listed(
        FrameworkList.ISO_9001,
        "The clauses have the same subject in an older structure; numbers differ, and that each"
            + " pair intersects is this library's reading.");
  }

  static List<Correspondence> correspondences() {
    return new ShippedRows(Framework.ISO_9001, SOURCES).read(ROWS);
  }
}
