// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.crosswalk.Correspondence;
import io.github.aims4j.crosswalk.CrosswalkLookup;
import io.github.aims4j.crosswalk.CrosswalkReading;
import io.github.aims4j.crosswalk.Crosswalks;
import io.github.aims4j.crosswalk.Framework;
import io.github.aims4j.crosswalk.FrameworkPart;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.planning.CrosswalkMapping.Relation;
import io.github.aims4j.standard.AuditCriterion;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints the frameworks, or what corresponds to an id, with the sources. */
final class CrosswalkText {

  /** What stands at the top of everything that rests on a crosswalk. */
  static final String CAUTION =
      "A crosswalk is informative: what corresponds has something in common. It is no evidence that"
          + " either is met, and what is not mapped can correspond nevertheless.";

  private static final String STANDARD = "ISO/IEC 42001:2023";

  private final WrappedText text;
  private final List<String> sources = new ArrayList<>();

  CrosswalkText(PrintWriter out) {
    this.text = new WrappedText(out);
  }

  /** Prints the frameworks. */
  void overview(Crosswalks crosswalks) {
    text.line(CAUTION);
    for (Framework each : crosswalks.frameworks()) {
      text.gap();
      line("", "%s (%s)".formatted(each.reference(), each.id()));
      line(
          "  ",
          Counted.of(crosswalks.all(each).size(), "mapping", "mappings")
              + (each.parts().isEmpty()
                  ? "; this library has no list of its parts."
                  : " of %s parts%s."
                      .formatted(
                          each.parts().size(),
                          each.hasAllParts() ? "" : " that this library knows")));
      each.note().ifPresent(note -> line("  ", note));
    }
  }

  /** Prints the first reading, and names the others. */
  void print(CrosswalkLookup lookup, List<Framework> frameworks) {
    CrosswalkReading first = lookup.readings().get(0);
    line("", heading(first));
    text.line(CAUTION);
    if (first.framework().isPresent()) {
      mappings(first);
    } else {
      byFramework(first, frameworks);
    }
    sources();
    lookup.readings().stream().skip(1).forEach(this::also);
  }

  private static String heading(CrosswalkReading reading) {
    return "%s %s%s"
        .formatted(
            reading.framework().map(Framework::reference).orElse(STANDARD),
            reading.id(),
            reading.title().map(title -> ", " + title).orElse(""));
  }

  private void mappings(CrosswalkReading reading) {
    text.gap();
    if (reading.correspondences().isEmpty()) {
      line("", "Nothing of %s is mapped to it.".formatted(STANDARD));
    }
    reading.correspondences().forEach(each -> line("  ", fromFramework(each)));
    reading.framework().flatMap(Framework::note).ifPresent(this::note);
  }

  private void note(String note) {
    text.gap();
    line("", note);
  }

  private void byFramework(CrosswalkReading reading, List<Framework> frameworks) {
    Map<Framework, List<Correspondence>> mapped = new LinkedHashMap<>();
    reading
        .correspondences()
        .forEach(
            each -> mapped.computeIfAbsent(each.framework(), f -> new ArrayList<>()).add(each));
    mapped.forEach(
        (framework, ofIt) -> {
          text.gap();
          line("", framework.reference());
          ofIt.forEach(each -> line("  ", fromStandard(each)));
        });
    String others =
        frameworks.stream()
            .filter(each -> !mapped.containsKey(each))
            .map(Framework::reference)
            .collect(joining("; "));
    if (!others.isEmpty()) {
      text.gap();
      line("Without a mapping: ", others);
    }
  }

  private String fromStandard(Correspondence each) {
    return sentence(citations(each), each.relation(), others(each)) + basis(each);
  }

  private String fromFramework(Correspondence each) {
    return sentence(String.join(", ", each.otherIds()), each.relation().inverse(), provisions(each))
        + basis(each);
  }

  private static String sentence(String one, Relation relation, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return "%s: no counterpart".formatted(one.isEmpty() ? other : one);
    }
    return "%s %s %s".formatted(one, words(relation), other);
  }

  /** Returns a relation as words. */
  static String words(Relation relation) {
    return switch (relation) {
      case EQUAL -> "is equal to";
      case SUBSET_OF -> "is a subset of";
      case SUPERSET_OF -> "is a superset of";
      case INTERSECTS_WITH -> "intersects with";
      case NOT_RELATED -> "is not related to";
    };
  }

  private static String citations(Correspondence each) {
    return each.criteria().stream().map(AuditCriterion::citation).collect(joining(", "));
  }

  private static String provisions(Correspondence each) {
    return each.criteria().size() == 1
        ? citations(each) + " " + each.criteria().get(0).provision().title()
        : citations(each);
  }

  private static String others(Correspondence each) {
    return each.otherIds().stream()
        .map(
            id ->
                id
                    + each.framework().part(id).flatMap(FrameworkPart::title).stream()
                        .map(title -> " " + title)
                        .collect(joining()))
        .collect(joining(", "));
  }

  private String basis(Correspondence each) {
    return Stream.of(
            each.confidence().stream().map(FindingsText::words).map("%s confidence"::formatted),
            numbers(each).stream(),
            each.crosswalk().stream().map("crosswalk %s of this AIMS"::formatted),
            each.crosswalk().stream().flatMap(own -> each.remark().stream()))
        .flatMap(words -> words)
        .collect(joining("; ", " (", ")"));
  }

  private Optional<String> numbers(Correspondence each) {
    return each.sources().isEmpty()
        ? Optional.empty()
        : Optional.of(
            each.sources().stream()
                .map(source -> String.valueOf(number(source)))
                .collect(joining(", ", each.sources().size() == 1 ? "source " : "sources ", "")));
  }

  private int number(String source) {
    if (!sources.contains(source)) {
      sources.add(source);
    }
    return sources.indexOf(source) + 1;
  }

  private void sources() {
    if (!sources.isEmpty()) {
      text.gap();
      text.line("Sources");
      sources.forEach(each -> line("  %s. ".formatted(number(each)), each));
      text.line("Where a source cites guidance of Annex B, its control is mapped.");
    }
  }

  private void also(CrosswalkReading other) {
    String framework = other.framework().map(Framework::reference).orElse(STANDARD);
    text.gap();
    line(
        "",
        "%s is also an id of %s: aims crosswalk \"%s %s\""
            .formatted(other.id(), framework, framework, other.id()));
  }

  private void line(String label, String content) {
    text.line(label, Quoted.visible(content));
  }
}
