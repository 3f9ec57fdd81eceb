// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The articles and annexes of the EU AI Act, Regulation (EU) 2024/1689. */
final class EuAiActList {

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

  private EuAiActList() {}

  static FrameworkList create() {
    String reference = "EU AI Act (Reg. 2024/1689)";
    return new FrameworkList(
        new FrameworkNames(
            "eu-ai-act",
            reference,
            List.of("EU AI Act", "AI Act", "Regulation (EU) 2024/1689", "Reg. 2024/1689")),
        new PartList(
            reference,
            parts(),
            true,
            key -> ARTICLE.matcher(key).replaceFirst("ART."),
            PartList.PARAGRAPHS));
  }

  private static List<ListedPart> parts() {
    List<ListedPart> parts = new ArrayList<>();
    for (int article = 1; article <= ARTICLES; article++) {
      parts.add(part("Art. " + article));
    }
    ANNEXES.forEach(annex -> parts.add(part("Annex " + annex)));
    return parts;
  }

  private static ListedPart part(String id) {
    return new ListedPart(id, Optional.ofNullable(TITLES.get(id)));
  }
}
