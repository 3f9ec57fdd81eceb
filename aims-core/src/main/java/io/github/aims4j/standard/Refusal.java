// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains why a text is not a valid id of the expected kind, and suggests alternatives. */
final class Refusal {

  /** Longer than any id of the standard with its edition. */
  private static final int MAX_LENGTH = 80;

  private static final int SHOWN_LENGTH = 40;

  private static final Pattern WELL_FORMED =
      Pattern.compile("([ABC]\\.)?[1-9][0-9]*+(\\.[1-9][0-9]*+)*+");
  private static final Pattern WITH_STANDARD =
      Pattern.compile("((?:[A-Z]++[ /])++[0-9]{3,5}+(?:-[0-9]++)?+(?::[0-9]{4})?+)(?: .*)?");
  private static final Pattern OBLIGATION = Pattern.compile("([1-9][0-9.]*+)(?:-[0-9]++)?+");

  private Refusal() {}

  static boolean isOverlong(String text) {
    return text.length() > MAX_LENGTH;
  }

  static <P extends Provision> IllegalArgumentException of(String text, Index<P> asked) {
    String id = isOverlong(text) ? text : Edition.idWithin(text);
    boolean wellFormed = !isOverlong(text) && WELL_FORMED.matcher(id).matches();
    return refusal(
        wellFormed ? id : quoted(text),
        asked.one(),
        wellFormed ? unknown(id, asked) : malformed(text, asked));
  }

  static IllegalArgumentException ofObligation(String text) {
    String id = isOverlong(text) ? text : Edition.idWithin(text);
    Matcher parts = OBLIGATION.matcher(id);
    if (!isOverlong(text) && parts.matches() && WELL_FORMED.matcher(parts.group(1)).matches()) {
      return refusal(id, "an obligation", obligationsNear(parts.group(1)));
    }
    return refusal(
        quoted(text),
        "an obligation",
        foreign(text)
            .orElse("the format is a leaf clause, a hyphen and two digits, such as 4.1-01"));
  }

  private static String obligationsNear(String id) {
    Optional<Clause> clause = Clause.INDEX.find(id);
    if (clause.isEmpty()) {
      return "%s is not a clause; %s".formatted(id, unknown(id, Clause.INDEX));
    }
    if (clause.get().isGroup()) {
      List<String> parts = clause.get().parts().stream().map(Clause::id).toList();
      return "clause %s is a group; its parts are %s".formatted(id, run(parts));
    }
    return obligationsOf(clause.get());
  }

  private static String obligationsOf(Clause clause) {
    List<String> ids =
        Obligations.of(clause).stream().map(obligation -> obligation.id().toString()).toList();
    return "clause %s has %s".formatted(clause.id(), run(ids));
  }

  private static IllegalArgumentException refusal(String found, String one, String reason) {
    return new IllegalArgumentException(
        "%s is not %s of %s: %s.".formatted(found, one, Edition.REFERENCE, reason));
  }

  // Text that does not have the format of an id.

  private static String malformed(String text, Index<?> asked) {
    if (isOverlong(text)) {
      return form(asked);
    }
    return foreign(text)
        .or(() -> repaired(text, asked).map("the correct id is %s"::formatted))
        .orElseGet(() -> form(asked));
  }

  private static String form(Index<?> asked) {
    String example = asked.all().get(0).id();
    return "the format is that of %s or %s%s".formatted(example, Edition.PREFIX, example);
  }

  /** Returns which other standard or edition the text refers to; empty if none. */
  private static Optional<String> foreign(String text) {
    Matcher matcher = WITH_STANDARD.matcher(text);
    if (isOverlong(text) || !matcher.matches() || matcher.group(1).equals(Edition.REFERENCE)) {
      return Optional.empty();
    }
    String standard = matcher.group(1);
    if (standard.equals("ISO/IEC 42001")) {
      return Optional.of("the reference lacks the edition, which is " + Edition.REFERENCE);
    }
    return Optional.of(
        "it refers to another %s, %s"
            .formatted(standard.contains("ISO/IEC 42001") ? "edition" : "standard", standard));
  }

  /** Returns the valid id that a misspelt text stands for; empty if there is none. */
  private static Optional<String> repaired(String text, Index<?> asked) {
    String id =
        Edition.idWithin(text.strip())
            .toUpperCase(Locale.ROOT)
            .replaceFirst("^(ANNEX|CLAUSE|CONTROL)", "")
            .replaceAll("[\\s_.-]+", ".")
            .replaceAll("(?<=[A-Z])(?=[0-9])", ".")
            .replaceAll("(^|\\.)0+(?=[0-9])", "$1")
            .replaceAll("^\\.|\\.$", "");
    return asked.has(id) ? Optional.of(id) : Optional.empty();
  }

  /** Returns the text in quotes, abbreviated, with invisible characters escaped. */
  private static String quoted(String text) {
    StringBuilder result = new StringBuilder("\"");
    text.chars()
        .limit(SHOWN_LENGTH)
        .forEach(
            each ->
                result.append(
                    each >= ' ' && each <= '~'
                        ? String.valueOf((char) each)
                        : "\\u%04X".formatted(each)));
    result.append(text.length() > SHOWN_LENGTH ? "...\"" : "\"");
    return text.length() > SHOWN_LENGTH
        ? result + " (%s characters)".formatted(text.length())
        : result.toString();
  }

  // Text that has the format of an id but does not identify a provision of the expected kind.

  private static String unknown(String id, Index<?> asked) {
    Index<?> near = asked == Provisions.INDEX ? kindOfAnnex(id) : asked;
    Optional<String> nature = Provisions.kindOf(id).or(() -> heading(id));
    String prefix = nature.map(what -> "it is %s; ".formatted(what)).orElse("");
    String candidate = counterpart(id, near);
    if (!candidate.equals(id) && near.has(candidate)) {
      return mirrored(id, candidate)
          ? "%sits %s is %s".formatted(prefix, near.noun(), candidate)
          : "%s%s is %s".formatted(prefix, candidate, near.one());
    }
    return prefix + nearest(candidate, nature.isPresent(), near);
  }

  private static Index<?> kindOfAnnex(String id) {
    return switch (id.charAt(0)) {
      case 'A' -> AnnexControl.INDEX;
      case 'B' -> Guidance.INDEX;
      case 'C' -> Provisions.INDEX;
      default -> Clause.INDEX;
    };
  }

  /** Returns which heading has the id, as headings are not provisions; empty if none has. */
  private static Optional<String> heading(String id) {
    String inAnnexA = id.startsWith("B.") ? "A." + numbers(id) : id;
    if (inAnnexA.endsWith(".1") && ControlObjective.INDEX.has(parent(inAnnexA))) {
      return Optional.of("the heading of an objective");
    }
    boolean exists = AnnexArea.INDEX.has(inAnnexA) || ControlObjective.INDEX.has(inAnnexA);
    if (exists && !inAnnexA.equals(id)) {
      return Optional.of("a heading of Annex B");
    }
    return id.equals("C.2") || id.equals("C.3")
        ? Optional.of("a heading of Annex C")
        : Optional.empty();
  }

  /**
   * Returns the id with the same numbers among provisions of a kind, because Annexes A and B
   * correspond and the letter of an annex is easily omitted or added. Otherwise returns the annex
   * of the kind.
   */
  private static String counterpart(String id, Index<?> near) {
    String annex = annex(id);
    String asked = annex(near.all().get(0).id());
    if (annex.equals(asked) || near == Provisions.INDEX) {
      return id;
    }
    String swapped = asked + numbers(id);
    boolean letterSlipped = (annex.isEmpty() || asked.isEmpty()) && near.has(swapped);
    return letterSlipped || mirrored(id, asked) ? swapped : asked;
  }

  private static boolean mirrored(String id, String other) {
    return (id.startsWith("A.") || id.startsWith("B."))
        && (other.startsWith("A.") || other.startsWith("B."));
  }

  /** Returns the letter of the annex with its dot; empty for a clause. */
  private static String annex(String id) {
    return Character.isLetter(id.charAt(0)) ? id.substring(0, 2) : "";
  }

  private static String numbers(String id) {
    return id.substring(annex(id).length());
  }

  /** Names the nearest provisions: those under the longest prefix of the id that has any. */
  private static String nearest(String id, boolean exists, Index<?> near) {
    String under = id.endsWith(".") ? id.substring(0, id.length() - 1) : id;
    while (!under.isEmpty() && below(under, near).isEmpty() && !near.has(under)) {
      under = parent(under);
    }
    List<String> ids = below(under, near);
    if (ids.isEmpty()) {
      return "%s %s is %s".formatted(exists ? "its" : "the nearest", near.noun(), under);
    }
    boolean related = exists && under.length() > 1;
    return "%s %s%s are %s"
        .formatted(related ? "its" : "the", near.nouns(), related ? "" : place(under), runs(ids));
  }

  private static String place(String under) {
    if (under.isEmpty()) {
      return "";
    }
    return (under.length() == 1 && Character.isLetter(under.charAt(0)) ? " of Annex " : " under ")
        + under;
  }

  /** Returns the direct children of an id or, if there are none, all its descendants. */
  private static List<String> below(String id, Index<?> near) {
    List<String> all =
        near.all().stream()
            .map(Provision::id)
            .filter(each -> id.isEmpty() || each.startsWith(id + "."))
            .toList();
    List<String> children = all.stream().filter(each -> parent(each).equals(id)).toList();
    return children.isEmpty() ? all : children;
  }

  private static String parent(String id) {
    int lastDot = id.lastIndexOf('.');
    return lastDot < 0 ? "" : id.substring(0, lastDot);
  }

  private static String runs(List<String> ids) {
    Map<String, List<String>> byParent = new LinkedHashMap<>();
    ids.forEach(id -> byParent.computeIfAbsent(parent(id), key -> new ArrayList<>()).add(id));
    // A suggestion names at most the parts of two areas in full.
    return byParent.size() > 2
        ? run(ids)
        : String.join(", and ", byParent.values().stream().map(Refusal::run).toList());
  }

  private static String run(List<String> ids) {
    String first = ids.get(0);
    String last = ids.get(ids.size() - 1);
    return switch (ids.size()) {
      case 1 -> first;
      case 2 -> first + " and " + last;
      default -> first + " to " + last;
    };
  }
}
