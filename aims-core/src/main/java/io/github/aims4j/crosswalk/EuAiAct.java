// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import io.github.aims4j.standard.framework.FrameworkList;
import java.util.List;
import java.util.Map;

/**
 * Regulation (EU) 2024/1689: the ids of its articles and annexes, and the pairs on which at least
 * two sources agree. There is no official mapping. When an article applies is not stated here.
 */
final class EuAiAct {

  private static final Map<Character, String> SOURCES =
      Map.of(
          'a', Sources.TOOLKIT,
          't', "theme agreement of four secondary sources",
          'f', "finos/ai-governance-framework@78e0aedd (co-listed on 1 items)",
          'g', "finos/ai-governance-framework@78e0aedd (co-listed on 2 items)");

  private static final String ROWS =
      """
      Art. 4 | MEDIUM | A.4.6+at
      Art. 9 | MEDIUM | A.6.2.4+af
      Art. 10 | MEDIUM | A.4.3+af A.7.3+at A.7.5+at A.7.6+at
      Art. 10 | MEDIUM_HIGH | A.7.2+atf A.7.4+atf
      Art. 11 | MEDIUM | A.6.2.3+at A.6.2.7+at
      Art. 12 | MEDIUM | A.6.2.8+at
      Art. 13 | MEDIUM | A.6.2.7+af
      Art. 13 | MEDIUM_HIGH | A.8.2+atf
      Art. 14 | MEDIUM | A.9.2+at A.9.3+at
      Art. 15 | MEDIUM_HIGH | A.6.2.4+atf
      Art. 19 | MEDIUM | A.6.2.8+at
      Art. 25 | MEDIUM | A.10.2+at A.10.3+at A.10.4+at
      Art. 26 | MEDIUM | A.6.2.6+af A.9.2+at A.9.3+at A.9.4+at
      Art. 27 | MEDIUM | A.5.2+at A.5.3+at A.5.4+at A.5.5+at
      Art. 50 | MEDIUM | A.8.5+at
      Art. 72 | MEDIUM_HIGH | A.6.2.6+atg
      Art. 73 | MEDIUM | A.8.3+at A.8.4+at
      Annex IV | MEDIUM | A.6.2.3+at A.6.2.7+at""";

  private EuAiAct() {}

  static Framework framework() {
    return Framework.listed(
        FrameworkList.EU_AI_ACT,
        "Informative only: there is no official mapping, and conformity with ISO/IEC 42001 gives no"
            + " presumption of conformity with the act.");
  }

  static List<Correspondence> correspondences() {
    return new ShippedRows(Framework.EU_AI_ACT, SOURCES).read(ROWS);
  }
}
