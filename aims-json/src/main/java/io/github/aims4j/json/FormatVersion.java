// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.internal.Quoted.quoted;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.asof.AsOfAccount;
import io.github.aims4j.asof.AsOfNote;
import io.github.aims4j.base.SourceCell;
import io.github.aims4j.conformity.CheckTally;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.ReportComparison;
import io.github.aims4j.conformity.TakenBack;
import io.github.aims4j.crosswalk.CrosswalkLookup;
import io.github.aims4j.crosswalk.FrameworkView;
import io.github.aims4j.crosswalk.IntegratedSystem;
import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.finding.Argument;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Place;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.portfolio.FindingCounts;
import io.github.aims4j.portfolio.LevelCount;
import io.github.aims4j.portfolio.Portfolio;
import io.github.aims4j.portfolio.PortfolioLine;
import io.github.aims4j.portfolio.StatusCounts;
import io.github.aims4j.readiness.Readiness;
import java.io.IOException;

/**
 * The field {@code aims4j}, which identifies a document as one of this library and states the
 * version of the format. Reading stops at an unknown version, because what follows may mean
 * something else.
 */
@Derive(
    roots = {
      Aims.class,
      ConformityReport.class,
      ReportComparison.class,
      Readiness.class,
      Agenda.class,
      AimsDiff.class,
      AsOfAccount.class,
      CrosswalkLookup.class,
      FrameworkView.class,
      IntegratedSystem.class,
      Portfolio.class
    },
    version = FormatVersion.CURRENT,
    atLeastOne =
        @Derive.AtLeastOne(
            type = AiSystem.class,
            accessor = "versions",
            reason = "An AI system has at least one version; its type refuses an empty list."),
    mayBeBlank = {
      @Derive.MayBeBlank(
          type = SourceCell.class,
          accessor = "text",
          reason = "The content of a register is kept, even white space that states nothing."),
      @Derive.MayBeBlank(
          type = Argument.class,
          accessor = "value",
          reason = "It is quoted from records and can be empty, as a path is."),
      @Derive.MayBeBlank(
          type = Finding.class,
          accessor = "path",
          reason = "The empty JSON pointer is the record itself."),
      @Derive.MayBeBlank(
          type = AsOfNote.class,
          accessor = "path",
          reason = "The empty JSON pointer is the record itself."),
      @Derive.MayBeBlank(
          type = Place.class,
          accessor = "path",
          reason = "The empty JSON pointer is the record itself."),
      @Derive.MayBeBlank(
          type = AgendaItem.class,
          accessor = "path",
          reason = "The empty JSON pointer is the record itself.")
    },
    mayBeZero = {
      @Derive.MayBeZero(
          type = FindingCounts.class,
          accessor = "potentialMajors",
          reason = "It is a count."),
      @Derive.MayBeZero(
          type = FindingCounts.class,
          accessor = "potentialMinors",
          reason = "It is a count."),
      @Derive.MayBeZero(
          type = FindingCounts.class,
          accessor = "opportunities",
          reason = "It is a count."),
      @Derive.MayBeZero(
          type = FindingCounts.class,
          accessor = "recordForm",
          reason = "It is a count."),
      @Derive.MayBeZero(
          type = FindingCounts.class,
          accessor = "questions",
          reason = "It is a count."),
      @Derive.MayBeZero(
          type = StatusCounts.class,
          accessor = "contradicted",
          reason = "It is a count."),
      @Derive.MayBeZero(type = StatusCounts.class, accessor = "silent", reason = "It is a count."),
      @Derive.MayBeZero(
          type = StatusCounts.class,
          accessor = "notLookedAt",
          reason = "It is a count."),
      @Derive.MayBeZero(
          type = StatusCounts.class,
          accessor = "supported",
          reason = "It is a count."),
      @Derive.MayBeZero(
          type = StatusCounts.class,
          accessor = "notTriggered",
          reason = "It is a count."),
      @Derive.MayBeZero(
          type = StatusCounts.class,
          accessor = "notApplicable",
          reason = "It is a count."),
      @Derive.MayBeZero(
          type = PortfolioLine.class,
          accessor = "answered",
          reason = "It is a count."),
      @Derive.MayBeZero(
          type = PortfolioLine.class,
          accessor = "silenced",
          reason = "It is a count."),
      @Derive.MayBeZero(type = PortfolioLine.class, accessor = "risks", reason = "It is a count."),
      @Derive.MayBeZero(
          type = PortfolioLine.class,
          accessor = "unratedRisks",
          reason = "It is a count."),
      @Derive.MayBeZero(type = LevelCount.class, accessor = "risks", reason = "It is a count."),
      @Derive.MayBeZero(type = Portfolio.class, accessor = "unread", reason = "It is a count."),
      @Derive.MayBeZero(type = TakenBack.class, accessor = "leftOut", reason = "It is a count."),
      @Derive.MayBeZero(type = TakenBack.class, accessor = "woundBack", reason = "It is a count."),
      @Derive.MayBeZero(type = TakenBack.class, accessor = "notDatable", reason = "It is a count."),
      @Derive.MayBeZero(
          type = TakenBack.class,
          accessor = "undatedAttributes",
          reason = "It is a count."),
      @Derive.MayBeZero(type = CheckTally.class, accessor = "supported", reason = "It is a count."),
      @Derive.MayBeZero(
          type = CheckTally.class,
          accessor = "contradicted",
          reason = "It is a count."),
      @Derive.MayBeZero(type = CheckTally.class, accessor = "silent", reason = "It is a count."),
      @Derive.MayBeZero(
          type = CheckTally.class,
          accessor = "notTriggered",
          reason = "It is a count.")
    },
    named =
        @Derive.Named(
            type = Aims.class,
            accessor = "schema",
            name = "$schema",
            reason = "Editors find the schema of a document by this name."))
final class FormatVersion {

  /** The version that is written. */
  static final String CURRENT = "0.1";

  private FormatVersion() {}

  /** Reads the version at the current token; false: a problem was reported. */
  static boolean read(Reading in) throws IOException {
    String version = in.string();
    if (version != null && !version.equals(CURRENT)) {
      throw in.stop(
          ProblemRule.UNKNOWN_VERSION,
          () ->
              "The format version is %s; this release reads \"%s\"."
                  .formatted(quoted(version), CURRENT));
    }
    return version != null;
  }

  /** Writes the field with the current version. */
  static void write(Name name, Writing out) throws IOException {
    out.name(name);
    out.string(CURRENT);
  }
}
