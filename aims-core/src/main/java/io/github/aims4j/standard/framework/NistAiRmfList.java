// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ids of NIST AI RMF 1.0 (NIST AI 100-1, January 2023). */
final class NistAiRmfList {

  /** How many subcategories each category of a function has. */
  private static final String STRUCTURE =
      """
      GOVERN 7 3 2 3 2 2
      MAP 6 3 5 2 2
      MEASURE 3 13 3 3
      MANAGE 4 4 2 3""";

  private static final Map<String, String> FUNCTIONS =
      Map.of("GV", "GOVERN", "MP", "MAP", "MS", "MEASURE", "MG", "MANAGE");

  private static final Pattern FUNCTION = Pattern.compile("^(GV|MP|MS|MG)(?=\\.|$)");

  private NistAiRmfList() {}

  static FrameworkList create() {
    String reference = "NIST AI RMF 1.0";
    return new FrameworkList(
        new FrameworkNames(
            "nist-ai-rmf", reference, List.of("NIST AI RMF", "AI RMF", "AI RMF 1.0")),
        new PartList(reference, parts(), true, NistAiRmfList::spelledOut, PartList.NOTHING_WITHIN));
  }

  /** Spells out the functions that the profiles of the framework abbreviate: GV-1.1. */
  private static String spelledOut(String key) {
    return FUNCTION.matcher(key).replaceFirst(found -> FUNCTIONS.get(found.group()));
  }

  private static List<ListedPart> parts() {
    List<ListedPart> parts = new ArrayList<>();
    for (String line : STRUCTURE.lines().toList()) {
      String[] cells = line.split(" ", -1);
      parts.add(part(cells[0]));
      for (int category = 1; category < cells.length; category++) {
        parts.add(part(cells[0] + " " + category));
        for (int each = 1; each <= Integer.parseInt(cells[category]); each++) {
          parts.add(part(cells[0] + " " + category + "." + each));
        }
      }
    }
    return parts;
  }

  private static ListedPart part(String id) {
    return new ListedPart(id, Optional.empty());
  }
}
