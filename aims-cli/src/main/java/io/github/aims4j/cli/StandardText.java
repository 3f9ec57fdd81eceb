// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.standard.AnnexArea;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.ControlObjective;
import io.github.aims4j.standard.Guidance;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.OrganizationalObjective;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.standard.ProvisionTexts;
import io.github.aims4j.standard.RiskSource;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the parts of ISO/IEC 42001:2023: an overview of ids and titles, or one provision or
 * obligation.
 */
final class StandardText {

  private static final String EDITION = "ISO/IEC 42001:2023";
  private static final Pattern OBLIGATION =
      Pattern.compile("(?:" + Pattern.quote(EDITION) + " )?[1-9][0-9.]*+-[0-9]++");

  private final WrappedText text;
  private final ObligationText obligations;
  private final ProvisionTextLines texts;

  StandardText(PrintWriter out, ProvisionTexts texts) {
    this.text = new WrappedText(out);
    this.obligations = new ObligationText(text);
    this.texts = new ProvisionTextLines(texts, out);
  }

  /** Prints all ids and titles. */
  void overview() {
    text.line(EDITION);
    section("Clauses");
    Arrays.stream(Clause.values()).forEach(clause -> entry(clause, 0));
    section("Annex A, controls (normative); B.6.2.4 of Annex B is the guidance on A.6.2.4");
    Arrays.stream(AnnexArea.values()).forEach(this::areaWithControls);
    section("Annex C, C.2, organizational objectives (informative)");
    Arrays.stream(OrganizationalObjective.values()).forEach(objective -> entry(objective, 0));
    section("Annex C, C.3, risk sources (informative)");
    Arrays.stream(RiskSource.values()).forEach(source -> entry(source, 0));
    unchecked();
  }

  /**
   * Prints one provision or obligation, with the text of the user's copy, if there is one.
   *
   * @param id the id
   * @throws IllegalArgumentException if there is none; the message suggests alternatives
   */
  void one(String id) {
    if (OBLIGATION.matcher(id).matches()) {
      single(Obligation.parse(id));
    } else {
      print(Provision.parse(id));
    }
    texts.printOne(AuditCriterion.parse(id));
    unchecked();
  }

  private void print(Provision provision) {
    text.line(provision.id() + " ", provision.title());
    if (provision instanceof Clause clause) {
      print(clause);
    } else if (provision instanceof AnnexArea area) {
      nature("An area of Annex A", area);
      text.gap();
      controlsOf(area);
    } else if (provision instanceof ControlObjective objective) {
      nature("An objective of Annex A, in the area " + named(objective.area()), objective);
      text.gap();
      objective.controls().forEach(control -> entry(control, 0));
    } else if (provision instanceof AnnexControl control) {
      print(control);
    } else if (provision instanceof Guidance guidance) {
      nature("Guidance of Annex B on the control " + named(guidance.control()), guidance);
      text.line("It must be considered (6.1.3); a departure from it is not a nonconformity.");
    } else if (provision instanceof OrganizationalObjective objective) {
      nature("An organizational objective of Annex C; not required", objective);
    } else {
      nature("A risk source of Annex C; none of them needs to be present", provision);
    }
  }

  private void print(Clause clause) {
    nature(
        clause.parent().map(parent -> "A part of clause " + named(parent)).orElse("A clause"),
        clause);
    text.line(
        "Phase: %s. The standard assigns no phases; the assignment is this library's policy."
            .formatted(clause.phase()));
    text.gap();
    if (clause.isLeaf()) {
      obligations.print(Obligation.of(clause));
    } else {
      Arrays.stream(Clause.values())
          .filter(part -> part != clause && clause.contains(part))
          .forEach(part -> entry(part, 0));
    }
  }

  private void print(AnnexControl control) {
    nature("A control of Annex A", control);
    text.line("Area:      ", named(control.area()));
    if (!control.objective().id().equals(control.area().id())) {
      text.line("Objective: ", named(control.objective()));
    }
    text.line("Guidance:  ", control.guidance().id() + " of Annex B");
    text.line(
        "Phase:     ",
        "%s. The standard assigns no phases; the assignment is this library's policy."
            .formatted(control.phase()));
    text.line("Evidence:  ", evidence(control));
    text.line("The list follows from this library's model; the standard has none.");
    text.gap();
    text.line("Obligations for which records of any control are evidence:");
    obligations.list(ObligationText.ofControls());
  }

  private static String evidence(AnnexControl control) {
    return Stream.concat(control.evidence().stream(), Stream.of(RecordKind.CONTROL_IMPLEMENTATION))
        .map(kind -> "%s (%s)".formatted(kind.term(), kind.typeName()))
        .collect(Collectors.joining(", "));
  }

  private void single(Obligation obligation) {
    Clause clause = obligation.clause();
    text.line("An obligation of clause %s.".formatted(named(clause)));
    text.gap();
    obligations.print(List.of(obligation));
  }

  private void nature(String what, Provision provision) {
    text.line(
        "%s. %s, %s."
            .formatted(
                what,
                provision.reference(),
                provision.isNormative() ? "normative" : "informative"));
  }

  private void areaWithControls(AnnexArea area) {
    entry(area, 0);
    controlsOf(area);
  }

  /** Objectives are listed between the area and its controls only if they have ids of their own. */
  private void controlsOf(AnnexArea area) {
    for (ControlObjective objective : area.objectives()) {
      boolean ownId = !objective.id().equals(area.id());
      if (ownId) {
        entry(objective, 1);
      }
      objective.controls().forEach(control -> entry(control, ownId ? 2 : 1));
    }
  }

  private void entry(Provision provision, int depth) {
    text.line("%s%-9s".formatted("  ".repeat(depth), provision.id()), provision.title());
  }

  private void section(String title) {
    text.gap();
    text.line(title);
  }

  private void unchecked() {
    text.gap();
    text.line(
        "Ids and short titles come from the standard; all other text is our own. Not checked"
            + " against the licensed standard.");
  }

  private static String named(Provision provision) {
    return provision.id() + " " + provision.title();
  }
}
