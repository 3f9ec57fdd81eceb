package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.ControlRow.practice;
import static io.github.aims4j.testkit.kestrel.ControlRow.treats;
import static io.github.aims4j.testkit.kestrel.Kit.CONOR;
import static io.github.aims4j.testkit.kestrel.Kit.GRACE;
import static io.github.aims4j.testkit.kestrel.Kit.MAEVE;
import static io.github.aims4j.testkit.kestrel.Kit.PIOTR;
import static io.github.aims4j.testkit.kestrel.Kit.SILE;
import static io.github.aims4j.testkit.kestrel.Kit.UNA;
import static io.github.aims4j.testkit.kestrel.RiskRegister.MADE_UP;
import static io.github.aims4j.testkit.kestrel.RiskRegister.NO_CONSENT;

import io.github.aims4j.planning.ApplicabilityEntry.Reason;
import io.github.aims4j.standard.AnnexControl;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The necessary controls of Annex A, and why the others are left out. */
final class ControlTable {

  static final List<ControlRow> INCLUDED =
      List.of(
          treats(
              AnnexControl.A_2_2,
              "risk-private-tools",
              "People must know what is allowed before they open a tool.",
              "One page, on the wall and on the website.",
              MAEVE,
              "2025-07-14"),
          practice(
              AnnexControl.A_2_3,
              "The data policy spoke of paper and mail alone.",
              "The data policy was renewed together with the AI policy.",
              UNA,
              "2025-07-14"),
          practice(
              AnnexControl.A_2_4,
              "Tools change faster than our policies.",
              "Read line by line in the management review each May.",
              MAEVE,
              "2025-07-14"),
          treats(
              AnnexControl.A_3_2,
              "risk-one-person",
              "With 14 people it must be clear who wears which hat.",
              "Five roles with deputies, accepted in writing.",
              MAEVE,
              "2025-07-02"),
          treats(
              AnnexControl.A_3_3,
              "risk-private-tools",
              "Bad news must reach the principal early.",
              "A letter box without a name, and a word with Conor Lavelle.",
              CONOR,
              "2025-07-21"),
          practice(
              AnnexControl.A_4_2,
              "We must know what the two tools lean on.",
              "A sheet in the office's spreadsheet of tools.",
              UNA,
              "2025-08-29"),
          treats(
              AnnexControl.A_4_3,
              "risk-client-data",
              "What we type and record is data of others.",
              "The sheet lists what may go in: templates, room tables, voices with consent.",
              UNA,
              "2025-08-29"),
          practice(
              AnnexControl.A_4_4,
              "Templates and prompts decide how good a draft is.",
              "Templates are kept in one folder with one keeper.",
              PIOTR,
              "2025-08-29"),
          treats(
              AnnexControl.A_4_6,
              "risk-skills",
              "A draft is only as good as the one who checks it.",
              "A half-day course before an account, and a workshop each month.",
              CONOR,
              "2025-09-26"),
          treats(
              AnnexControl.A_5_2,
              NO_CONSENT,
              "Those outside the office did not choose our tools.",
              "A question sheet of two pages, filled in by two people.",
              UNA,
              "2025-09-01"),
          practice(
              AnnexControl.A_5_3,
              "A public client asked to see the assessment.",
              "Sheets are kept for six years after a tool is given up.",
              UNA,
              "2025-09-12"),
          treats(
              AnnexControl.A_5_4,
              NO_CONSENT,
              "Guests are recorded, and users of buildings rely on our texts.",
              "Part one of the sheet; a guest of a meeting was heard.",
              SILE,
              "2025-09-12"),
          practice(
              AnnexControl.A_5_5,
              "Small as we are, public buildings concern a town.",
              "Part two of the sheet; half a page is enough.",
              UNA,
              "2025-09-12"),
          treats(
              AnnexControl.A_6_2_5,
              MADE_UP,
              "A bought tool, too, is tried before all use it.",
              "Three weeks of trial on closed projects before release.",
              PIOTR,
              "2025-05-30"),
          treats(
              AnnexControl.A_6_2_6,
              "risk-supplier",
              "Hosted tools change while we use them.",
              "Figures each quarter; release notes are read within ten days.",
              UNA,
              "2026-04-22"),
          treats(
              AnnexControl.A_7_4,
              "risk-room-figures",
              "A schedule is as right as the table that goes in.",
              "Tables come from the released model; three rooms are compared by hand.",
              GRACE,
              "2025-10-24"),
          treats(
              AnnexControl.A_8_2,
              MADE_UP,
              "Our people must know what the tools cannot do.",
              "One card for each tool, beside the supplier's manual.",
              PIOTR,
              "2025-09-26"),
          treats(
              AnnexControl.A_8_3,
              "risk-minutes",
              "Guests and clients see mistakes that we do not.",
              "An address on each set of minutes and on the website.",
              SILE,
              "2025-09-26"),
          practice(
              AnnexControl.A_8_4,
              "When a tool fails for one, it fails for all.",
              "A message to all by the end of the working day.",
              UNA,
              "2025-10-06"),
          new ControlRow(
              AnnexControl.A_8_5,
              Reason.LAW,
              List.of(NO_CONSENT),
              "Breaches of personal data and claims have to be reported.",
              "Two duties in a list, with names and days.",
              UNA,
              "2025-10-06"),
          treats(
              AnnexControl.A_9_2,
              MADE_UP,
              "Use is all we do with AI: this is our main control.",
              "The page on use in the manual, and the issue sheet.",
              CONOR,
              "2025-10-24"),
          treats(
              AnnexControl.A_9_3,
              "risk-skills",
              "The tools are to help the craft, not to replace it.",
              "Three objectives, looked at each quarter.",
              MAEVE,
              "2025-07-14"),
          treats(
              AnnexControl.A_9_4,
              "risk-room-figures",
              "Both tools can do more than we checked them for.",
              "Uses and limits on the cards; a sample each quarter.",
              PIOTR,
              "2025-10-24"),
          treats(
              AnnexControl.A_10_2,
              "risk-supplier",
              "Between supplier, office and IT firm a task can fall through.",
              "One table of tasks, agreed with both suppliers.",
              UNA,
              "2025-08-20"),
          treats(
              AnnexControl.A_10_3,
              "risk-client-data",
              "All our AI comes from suppliers.",
              "Questions before the contract, and an evaluation each August.",
              UNA,
              "2025-08-20"),
          new ControlRow(
              AnnexControl.A_10_4,
              Reason.CONTRACT,
              List.of(MADE_UP),
              "Clients get documents that AI helped to draft, and some ask about it.",
              "A page for tenders, and a line in the issue sheet.",
              MAEVE,
              "2025-12-12"));

  static final Map<AnnexControl, String> EXCLUDED =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(
                  AnnexControl.A_4_5,
                  "Both tools run at their suppliers; ours are plain laptops, which the office"
                      + " register of hardware covers."),
              Map.entry(AnnexControl.A_6_1_2, "We develop no AI system and change none."),
              Map.entry(AnnexControl.A_6_1_3, "We develop no AI system, so no process steers it."),
              Map.entry(
                  AnnexControl.A_6_2_2,
                  "We specify no system; what we ask of a bought one stands in A.10.3."),
              Map.entry(AnnexControl.A_6_2_3, "Design is the suppliers' work; we see none of it."),
              Map.entry(
                  AnnexControl.A_6_2_4,
                  "The suppliers verify. Our trial before release stands in A.6.2.5."),
              Map.entry(
                  AnnexControl.A_6_2_7,
                  "We hand no AI system to anybody who would need its documentation. What our own"
                      + " people need stands in A.8.2."),
              Map.entry(
                  AnnexControl.A_7_2,
                  "No data of ours develops or enhances a system; both contracts forbid it."),
              Map.entry(AnnexControl.A_7_3, "We acquire no data for AI systems."),
              Map.entry(
                  AnnexControl.A_7_5,
                  "We hold no training or test data. Room tables carry the number of their model"
                      + " anyway, see A.7.4."),
              Map.entry(
                  AnnexControl.A_7_6,
                  "We label, clean and convert nothing; tables go in as the model gives them.")));

  private ControlTable() {}
}
