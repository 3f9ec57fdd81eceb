// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.conformity.Extent;
import io.github.aims4j.conformity.Status;
import io.github.aims4j.crosswalk.FrameworkDemand;
import io.github.aims4j.crosswalk.FrameworkPart;
import io.github.aims4j.crosswalk.FrameworkView;
import io.github.aims4j.crosswalk.MappedProvision;
import io.github.aims4j.crosswalk.SharedRecord;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.planning.CrosswalkMapping.Relation;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Provision;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Prints what records hold for the parts of another framework. */
final class FrameworkViewText {

  private static final int MOST_RECORDS = 8;

  private final FrameworkView view;
  private final WrappedText text;

  FrameworkViewText(FrameworkView view, PrintWriter out) {
    this.view = view;
    this.text = new WrappedText(out);
  }

  /** Prints the view. */
  void print() {
    head("What the records hold for %s".formatted(view.framework()));
    view.demands().forEach(this::demand);
    unmapped(
        "PARTS OF %s WITHOUT A MAPPING".formatted(view.framework()),
        "PROVISIONS OF ISO/IEC 42001:2023 WITHOUT A MAPPING");
  }

  /** Prints the view of an integrated system, with its records. */
  void print(List<SharedRecord> records) {
    head("The records by the clauses of %s".formatted(view.framework()));
    view.demands().forEach(this::demand);
    unmapped("ONLY IN %s (not judged)".formatted(view.framework()), "ONLY IN ISO/IEC 42001:2023");
    records("RECORDS THAT SERVE BOTH", records.stream().filter(SharedRecord::servesBoth).toList());
    records(
        "RECORDS THAT SERVE ISO/IEC 42001:2023 ALONE",
        records.stream().filter(each -> !each.servesBoth()).toList());
  }

  private void head(String subject) {
    line(
        "",
        "%s, as of %s%s."
            .formatted(
                subject,
                view.asOf(),
                view.extent() == Extent.IMPORTED_REGISTER ? ", of an imported register" : ""));
    text.line(CrosswalkText.CAUTION);
    view.framework().note().ifPresent(note -> line("", note));
    text.gap();
    text.line(
        "%s with a mapping, by the first status that a mapped obligation or control has: %s."
            .formatted(Counted.of(view.demands().size(), "part", "parts"), counts()));
    text.line(
        "%s without a mapping; %s of ISO/IEC 42001:2023 without one."
            .formatted(
                Counted.of(view.unmappedParts().size(), "part", "parts"),
                Counted.of(view.unmappedProvisions().size(), "provision", "provisions")));
  }

  private String counts() {
    String counts =
        Stream.concat(
                Arrays.stream(Status.values()).map(Optional::of),
                Stream.of(Optional.<Status>empty()))
            .filter(each -> view.count(each) > 0)
            .map(
                each ->
                    view.count(each)
                        + " "
                        + each.map(FindingsText::words).orElse("at which no rule looks"))
            .collect(joining(", "));
    return counts.isEmpty() ? "none" : counts;
  }

  private void demand(FrameworkDemand demand) {
    text.gap();
    line("", demand.id() + demand.title().map(title -> " " + title).orElse(""));
    Map<Relation, List<MappedProvision>> byRelation =
        demand.provisions().stream()
            .collect(groupingBy(MappedProvision::relation, TreeMap::new, toList()));
    if (byRelation.isEmpty()) {
      line("  ", "It has no counterpart, as recorded.");
    }
    byRelation.forEach(
        (relation, mapped) ->
            line(
                "  ",
                "%s %s"
                    .formatted(
                        CrosswalkText.words(relation.inverse()),
                        mapped.stream()
                            .map(each -> each.criterion().citation())
                            .distinct()
                            .collect(joining(", ")))));
    Arrays.stream(Status.values()).forEach(status -> criteria(demand, status));
    places("supported by: ", demand.supportedBy());
    places("contradicted at: ", demand.contradictedAt());
    places("open at: ", demand.silentAt());
  }

  private void criteria(FrameworkDemand demand, Status status) {
    if (demand.count(status) > 0) {
      line(
          "  %s %s: ".formatted(demand.count(status), FindingsText.words(status)),
          demand.criteria().stream()
              .filter(each -> each.status() == status)
              .map(CriterionStatus::criterion)
              .map(each -> each.citation())
              .collect(joining(", ")));
    }
  }

  private void places(String label, List<?> records) {
    if (!records.isEmpty()) {
      line("  " + label, first(records));
    }
  }

  private static String first(List<?> all) {
    String shown = all.stream().limit(MOST_RECORDS).map(Object::toString).collect(joining(", "));
    return all.size() > MOST_RECORDS
        ? "%s and %s more (--format=json lists all)".formatted(shown, all.size() - MOST_RECORDS)
        : shown;
  }

  private void unmapped(String parts, String provisions) {
    if (!view.unmappedParts().isEmpty()) {
      section(parts);
      view.unmappedParts().stream().filter(this::isOutermost).forEach(this::part);
    }
    if (!view.unmappedProvisions().isEmpty()) {
      section(provisions);
      view.unmappedProvisions().stream()
          .filter(each -> !(each instanceof AnnexControl))
          .forEach(this::provision);
      controls();
    }
    if (!view.unknownIds().isEmpty()) {
      section("IDS THAT %s DOES NOT HAVE".formatted(view.framework()));
      line("  ", String.join(", ", view.unknownIds()));
    }
  }

  private void section(String title) {
    text.gap();
    line("", title);
  }

  /** What stands below another part without a mapping goes without saying. */
  private boolean isOutermost(FrameworkPart part) {
    return view.unmappedParts().stream().noneMatch(whole -> isWithin(part, whole));
  }

  private static boolean isWithin(FrameworkPart part, FrameworkPart whole) {
    String id = part.id();
    return id.startsWith(whole.id() + ".") || id.startsWith(whole.id() + " ");
  }

  private void part(FrameworkPart part) {
    long within = view.unmappedParts().stream().filter(each -> isWithin(each, part)).count();
    line(
        "  ",
        part.id()
            + part.title().map(title -> " " + title).orElse("")
            + (within == 0 ? "" : " (with %s)".formatted(Counted.of(within, "part", "parts"))));
  }

  private void provision(Provision provision) {
    line("  ", provision.id() + " " + provision.title());
  }

  private void controls() {
    List<AnnexControl> controls =
        view.unmappedProvisions().stream()
            .filter(AnnexControl.class::isInstance)
            .map(AnnexControl.class::cast)
            .toList();
    if (controls.size() == AnnexControl.values().length) {
      line("  ", "Annex A (all %s controls)".formatted(controls.size()));
    } else {
      controls.forEach(this::provision);
    }
  }

  private void records(String title, List<SharedRecord> records) {
    section("%s (%s)".formatted(title, records.size()));
    Map<RecordKind, List<SharedRecord>> byKind =
        records.stream().collect(groupingBy(each -> each.record().kind(), TreeMap::new, toList()));
    byKind.forEach((kind, ofIt) -> line("  %s: ".formatted(kind.term()), first(words(ofIt))));
  }

  private static List<String> words(List<SharedRecord> records) {
    return records.stream()
        .map(
            each ->
                each.servesBoth()
                    ? "%s (%s)".formatted(each.record().id(), String.join(", ", each.otherIds()))
                    : each.record().id().value())
        .toList();
  }

  private void line(String label, String content) {
    text.line(label, Quoted.visible(content));
  }
}
