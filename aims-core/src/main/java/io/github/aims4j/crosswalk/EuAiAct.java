// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Regulation (EU) 2024/1689: the ids of its articles and annexes, and the pairs on which at least
 * two sources agree. There is no official mapping. When an article applies is not stated here.
 */
final class EuAiAct {

  private static final int ARTICLES = 113;

  private static final List<String> ANNEXES =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII");

  /** The titles of what is mapped. */
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("Art. 4", "AI literacy"),
          Map.entry("Art. 9", "Risk management system"),
          Map.entry("Art. 10", "Data and data governance"),
          Map.entry("Art. 11", "Technical documentation"),
          Map.entry("Art. 12", "Record-keeping"),
          Map.entry("Art. 13", "Transparency and provision of information to deployers"),
          Map.entry("Art. 14", "Human oversight"),
          Map.entry("Art. 15", "Accuracy, robustness and cybersecurity"),
          Map.entry("Art. 19", "Automatically generated logs"),
          Map.entry("Art. 25", "Responsibilities along the AI value chain"),
          Map.entry("Art. 26", "Obligations of deployers of high-risk AI systems"),
          Map.entry("Art. 27", "Fundamental rights impact assessment for high-risk AI systems"),
          Map.entry(
              "Art. 50",
              "Transparency obligations for providers and deployers of certain AI systems"),
          Map.entry("Art. 72", "Post-market monitoring by providers"),
          Map.entry("Art. 73", "Reporting of serious incidents"),
          Map.entry("Annex IV", "Technical documentation"));

  private static final Pattern ARTICLE = Pattern.compile("^ARTICLE\\.");

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
    String reference = "EU AI Act (Reg. 2024/1689)";
    return new Framework(
        new FrameworkNames(
            "eu-ai-act",
            reference,
            List.of("EU AI Act", "AI Act", "Regulation (EU) 2024/1689", "Reg. 2024/1689")),
        "Informative only: there is no official mapping, and conformity with ISO/IEC 42001 gives no"
            + " presumption of conformity with the act.",
        Optional.of(
            new PartList(
                reference,
                parts(),
                true,
                key -> ARTICLE.matcher(key).replaceFirst("ART."),
                PartList.PARAGRAPHS)));
  }

  private static List<FrameworkPart> parts() {
    List<FrameworkPart> parts = new ArrayList<>();
    for (int article = 1; article <= ARTICLES; article++) {
      parts.add(part("Art. " + article));
    }
    ANNEXES.forEach(annex -> parts.add(part("Annex " + annex)));
    return parts;
  }

  private static FrameworkPart part(String id) {
    return new FrameworkPart(id, Optional.ofNullable(TITLES.get(id)));
  }

  static List<Correspondence> correspondences() {
    return new ShippedRows(Framework.EU_AI_ACT, SOURCES).read(ROWS);
  }
}
