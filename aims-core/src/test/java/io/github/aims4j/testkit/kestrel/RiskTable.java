package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.planning.TreatmentOption.AVOID;
import static io.github.aims4j.planning.TreatmentOption.CHANGE_CONSEQUENCES;
import static io.github.aims4j.planning.TreatmentOption.CHANGE_LIKELIHOOD;
import static io.github.aims4j.standard.RiskSource.C_3_2;
import static io.github.aims4j.standard.RiskSource.C_3_3;
import static io.github.aims4j.standard.RiskSource.C_3_4;
import static io.github.aims4j.standard.RiskSource.C_3_6;
import static io.github.aims4j.standard.RiskSource.C_3_7;

import io.github.aims4j.standard.AnnexControl;
import java.util.List;

/** The ten rows of the risk register. */
final class RiskTable {

  private static final List<String> PLANMATE = List.of("sys-planmate");
  private static final List<String> SCRIBELINE = List.of("sys-scribeline");
  private static final List<String> BOTH = List.of("sys-planmate", "sys-scribeline");

  static final List<RiskRow> ROWS =
      List.of(
          new RiskRow(
              "risk-made-up",
              "PlanMate makes up a product or a standard in a tender text",
              "The model writes what sounds right, not what is listed",
              C_3_4,
              PLANMATE,
              Kit.PIOTR,
              "possible",
              "high",
              1,
              "rare",
              "medium",
              CHANGE_LIKELIHOOD,
              "Second look with a checklist; each reference is opened at its publisher",
              List.of(AnnexControl.A_9_2, AnnexControl.A_9_4, AnnexControl.A_8_2)),
          new RiskRow(
              "risk-client-data",
              "Briefs or budgets of a client reach strangers through PlanMate",
              "Somebody pastes a whole brief into the tool",
              C_3_6,
              PLANMATE,
              Kit.PIOTR,
              "possible",
              "high",
              2,
              "rare",
              "medium",
              CHANGE_LIKELIHOOD,
              "Contract without training on our data; names and sums stay out of prompts",
              List.of(AnnexControl.A_10_3, AnnexControl.A_4_3)),
          new RiskRow(
              "risk-no-consent",
              "ScribeLine records people who did not agree",
              "A guest joins late, or a function starts by itself",
              C_3_3,
              SCRIBELINE,
              Kit.SILE,
              "possible",
              "high",
              3,
              "rare",
              "medium",
              CHANGE_LIKELIHOOD,
              "Ask, note the consent, and only then press record",
              List.of(AnnexControl.A_9_2, AnnexControl.A_5_4, AnnexControl.A_6_2_8)),
          new RiskRow(
              "risk-room-figures",
              "Areas or counts in a room schedule are wrong",
              "The table comes from an old state of the model",
              C_3_4,
              PLANMATE,
              Kit.GRACE,
              "likely",
              "high",
              4,
              "rare",
              "low",
              CHANGE_LIKELIHOOD,
              "Take figures only from the released model; compare three rooms by hand",
              List.of(AnnexControl.A_7_4, AnnexControl.A_9_4)),
          new RiskRow(
              "risk-minutes",
              "Minutes put words into the wrong mouth",
              "Accents, site noise and two people at once",
              C_3_4,
              SCRIBELINE,
              Kit.SILE,
              "likely",
              "high",
              5,
              "possible",
              "low",
              CHANGE_CONSEQUENCES,
              "Guests get the minutes as a draft and have five days to object",
              List.of(AnnexControl.A_8_3, AnnexControl.A_9_4)),
          new RiskRow(
              "risk-old-rules",
              "A draft names energy or flood rules that no longer hold",
              "The model learned from texts that are years old",
              C_3_4,
              PLANMATE,
              Kit.PIOTR,
              "possible",
              "medium",
              6,
              "rare",
              "low",
              CHANGE_LIKELIHOOD,
              "Building rules come from the office list alone, which is renewed each quarter",
              List.of(AnnexControl.A_9_4, AnnexControl.A_4_6)),
          new RiskRow(
              "risk-supplier",
              "A supplier changes or ends its service",
              "Young firms are bought or closed",
              C_3_7,
              BOTH,
              Kit.UNA,
              "possible",
              "medium",
              7,
              "possible",
              "low",
              CHANGE_CONSEQUENCES,
              "Templates are kept without the tool; release notes are read",
              List.of(AnnexControl.A_10_3, AnnexControl.A_10_2)),
          new RiskRow(
              "risk-private-tools",
              "People use other AI tools for work",
              "A free tool is one click away",
              C_3_2,
              List.of(),
              Kit.CONOR,
              "possible",
              "medium",
              8,
              "rare",
              "low",
              AVOID,
              "Other tools are not allowed; who wants one asks, and is answered in a week",
              List.of(AnnexControl.A_2_2, AnnexControl.A_3_3)),
          new RiskRow(
              "risk-skills",
              "Young colleagues never learn to write a specification",
              "The first draft always comes from the tool",
              C_3_3,
              PLANMATE,
              Kit.CONOR,
              "possible",
              "medium",
              9,
              "rare",
              "low",
              CHANGE_LIKELIHOOD,
              "One workshop a month without the tool",
              List.of(AnnexControl.A_4_6, AnnexControl.A_9_3)),
          new RiskRow(
              "risk-one-person",
              "The AIMS stands still when one person is away",
              "One practice manager holds all its threads",
              C_3_6,
              List.of(),
              Kit.MAEVE,
              "possible",
              "medium",
              10,
              "rare",
              "low",
              CHANGE_LIKELIHOOD,
              "Conor Lavelle is deputy and leads one quarterly round a year",
              List.of(AnnexControl.A_3_2)));

  private RiskTable() {}
}
