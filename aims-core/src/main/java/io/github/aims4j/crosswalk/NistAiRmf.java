// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import io.github.aims4j.standard.framework.FrameworkList;
import java.util.List;
import java.util.Map;

/**
 * NIST AI RMF 1.0 (NIST AI 100-1, January 2023): the pairs that the published crosswalk to the
 * final draft of ISO/IEC 42001 states. Pairs that only other sources state are left out.
 */
final class NistAiRmf {

  private static final Map<Character, String> SOURCES =
      Map.of(
          'p',
          "NIST AI RMF to ISO/IEC FDIS 42001 crosswalk (Microsoft, listed on NIST AIRC, undated,"
              + " PDF metadata 2023-05), text at"
              + " CloudSecurityAlliance-DataSets/dataset-public-laws-regulations-standards@4570ea7a",
          'a',
          Sources.TOOLKIT,
          'c',
          "CSOAI-ORG/nist-iso42001-crosswalk-mcp@4d0f7a39:server.py");

  private static final String ROWS =
      """
      GOVERN 1.1 | HIGH | 4.1+pc 6.2+p B.2.2+pa B.2.4+pa
      GOVERN 1.2 | HIGH | 4.4+p 5.2+pc B.2.2+pa B.6.1.2+p B.6.1.3+p B.9.3+p B.10.3+p
      GOVERN 1.3 | HIGH | 6.1.1+p 6.1.2+p 6.1.3+p
      GOVERN 1.4 | HIGH | 6.1.2+p 6.1.3+p 8.3+p
      GOVERN 1.5 | HIGH | 8.2+p 8.3+p 8.4+p
      GOVERN 1.6 | HIGH | B.4.2+p B.4.3+p B.4.4+p B.4.5+p B.4.6+p
      GOVERN 1.7 | HIGH | B.6.2.6+p
      GOVERN 2.1 | HIGH | 5.3+pc 7.1+p 7.2+p 7.3+p 7.4+p 9.1+p B.3.2+pa
      GOVERN 2.2 | HIGH | 7.2+p
      GOVERN 2.3 | HIGH | 5.1+p 5.2+p 9.3.1+p 9.3.2+p 9.3.3+p
      GOVERN 3.1 | HIGH | B.4.6+p B.5.4+p
      GOVERN 3.2 | HIGH | 7.2+pc B.4.6+pac B.5.3+p B.6.1.3+p B.9.3+p
      GOVERN 4.1 | HIGH | B.5.2+p B.5.4+p B.6.1.2+pc B.6.1.3+p B.9.2+p B.9.3+p B.10.3+p
      GOVERN 4.2 | HIGH | 6.1.4+p 7.4+p B.5.4+p B.5.5+p B.8.5+p
      GOVERN 4.3 | HIGH | B.6.1.2+p B.6.1.3+p B.6.2.4+p B.6.2.6+p B.6.2.7+p B.8.2+p B.8.3+pa B.8.4+p B.8.5+p
      GOVERN 5.1 | HIGH | B.5.3+p B.5.4+p B.8.3+p B.10.4+pa
      GOVERN 5.2 | HIGH | B.5.4+p B.5.5+p B.6.1.3+p B.6.2.6+p B.8.3+p B.10.4+p
      GOVERN 6.1 | HIGH | B.10.2+pa B.10.3+pa
      GOVERN 6.2 | HIGH | B.10.2+pa B.10.3+pa
      MAP 1.1 | HIGH | 6.1.4+p B.5.2+p B.5.3+p B.5.4+pa B.5.5+p
      MAP 1.2 | HIGH | 7.2+p B.4.6+p
      MAP 1.3 | HIGH | 4.1+p 5.2+p 6.2+p 7.3+p 7.4+p 7.5.3+p
      MAP 1.4 | HIGH | 4.1+p 5.1+p B.5.2+p B.6.2.2+p B.9.4+p
      MAP 1.5 | HIGH | 6.1.1+p
      MAP 1.6 | HIGH | B.5.4+p B.5.5+p B.6.2.2+p
      MAP 2.1 | HIGH | B.4.2+p B.4.3+p B.4.4+p B.4.5+p B.4.6+p B.6.2.3+p
      MAP 2.2 | HIGH | B.6.2.7+pa B.8.2+p B.9.3+p
      MAP 2.3 | HIGH | B.6.1.3+p B.6.2.4+pc B.6.2.7+p B.7.2+pa B.7.3+pa B.7.4+p B.7.5+pa B.7.6+pa
      MAP 3.1 | HIGH | B.5.2+pc B.5.3+p B.5.4+pc B.5.5+pa
      MAP 3.2 | HIGH | 8.2+p 8.3+p 8.4+p B.5.2+p B.5.3+p B.5.4+p B.5.5+p
      MAP 3.3 | HIGH | 4.3+p B.5.2+p B.5.3+p B.5.4+pa B.5.5+p
      MAP 3.4 | HIGH | 7.2+p B.4.6+p
      MAP 3.5 | HIGH | B.6.1.3+p B.6.2.7+p B.8.2+p
      MAP 4.1 | HIGH | 4.1+p B.2.2+p B.9.2+p B.9.4+p
      MAP 4.2 | HIGH | B.6.2.7+p B.8.2+p B.10.3+p
      MAP 5.1 | HIGH | 6.1.2+p B.5.2+pa
      MAP 5.2 | HIGH | B.6.1.3+p B.6.2.6+p B.8.3+p
      MEASURE 1.1 | HIGH | 6.1.1+p 6.1.2+p
      MEASURE 1.2 | HIGH | B.5.2+p B.5.4+p B.5.5+p B.6.2.4+p
      MEASURE 1.3 | HIGH | 6.1.2+p 9.2.2+p B.5.2+p B.5.4+p B.5.5+p
      MEASURE 2.1 | HIGH | B.4.2+p B.6.2.4+pa B.6.2.7+p B.8.4+p
      MEASURE 2.2 | HIGH | B.6.2.4+p
      MEASURE 2.3 | HIGH | B.6.2.6+p B.7.4+pa
      MEASURE 2.4 | HIGH | 9.1+p B.6.2.6+pa B.6.2.8+pa
      MEASURE 2.5 | HIGH | B.6.2.4+pa B.6.2.5+p B.6.2.7+p B.8.2+p
      MEASURE 2.6 | HIGH | 8.2+p B.6.2.4+p B.6.2.6+p B.6.2.8+p
      MEASURE 2.7 | HIGH | B.2.3+p B.3.2+p B.5.2+p B.6.1.2+p B.6.2.3+p B.7.2+p B.9.3+p
      MEASURE 2.8 | HIGH | 6.1.2+p B.5.4+p B.5.5+p B.6.1.2+p B.7.2+p B.9.3+p
      MEASURE 2.9 | HIGH | B.6.2.5+p B.6.2.7+p B.7.5+p B.8.2+pa
      MEASURE 2.10 | HIGH | B.2.3+p B.5.2+p B.7.2+p B.7.3+p
      MEASURE 2.11 | HIGH | B.5.4+pac B.5.5+p
      MEASURE 2.12 | HIGH | B.4.5+p B.5.5+p
      MEASURE 2.13 | HIGH | B.6.2.4+p B.6.2.6+p
      MEASURE 3.1 | HIGH | 4.4+p 8.2+p 8.4+p
      MEASURE 3.2 | HIGH | 10.1+p B.6.2.6+p B.6.2.8+p
      MEASURE 3.3 | HIGH | B.8.2+p B.8.3+p B.8.4+p
      MEASURE 4.1 | HIGH | 9.1+p B.5.4+p B.5.5+p B.6.2.4+p
      MEASURE 4.2 | HIGH | 9.1+p 9.2.1+p B.8.2+p B.8.3+p
      MEASURE 4.3 | HIGH | 9.3.1+p B.6.2.6+p B.6.2.7+p
      MANAGE 1.1 | HIGH | B.6.1.3+pa B.6.2.4+p B.9.2+pa B.9.3+pa B.9.4+p
      MANAGE 1.2 | HIGH | 6.1.2+p 6.1.3+p 6.1.4+p 9.3.3+p
      MANAGE 1.3 | HIGH | 6.1.1+p 6.1.2+p 6.1.3+p 6.1.4+p
      MANAGE 1.4 | HIGH | B.5.3+p B.5.4+p B.6.2.7+p B.8.2+p
      MANAGE 2.1 | HIGH | 7.1+p B.4.2+p
      MANAGE 2.2 | HIGH | 7.1+p 10.1+p B.3.3+p B.6.1.2+p B.6.1.3+p B.6.2.4+p B.6.2.6+p B.7.2+p
      MANAGE 2.3 | HIGH | 6.1.1+p 6.1.2+p 6.1.3+p 10.2+p
      MANAGE 2.4 | HIGH | B.6.1.3+p B.6.2.7+p B.8.2+p B.9.4+p
      MANAGE 3.1 | HIGH | B.10.2+p B.10.3+pc
      MANAGE 3.2 | HIGH | B.4.4+p B.6.2.6+p
      MANAGE 4.1 | HIGH | 9.2.1+p B.6.2.6+pac B.8.3+pa B.10.4+p
      MANAGE 4.2 | HIGH | 9.3.3+p B.6.2.4+p B.6.2.6+p
      MANAGE 4.3 | HIGH | 9.3.2+p B.6.2.6+p B.8.5+p""";

  private NistAiRmf() {}

  static Framework framework() {
    return Framework.listed(
        FrameworkList.NIST_AI_RMF,
        "The pairs are those of a crosswalk to the final draft of ISO/IEC 42001, which states no"
            + " relation: that each pair intersects is this library's reading.");
  }

  static List<Correspondence> correspondences() {
    return new ShippedRows(Framework.NIST_AI_RMF, SOURCES).read(ROWS);
  }
}
