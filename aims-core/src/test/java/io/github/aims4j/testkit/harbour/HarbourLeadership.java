package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.leadership.LeadershipCommitment;
import java.time.LocalDate;

/** What shows that the board of Harbour Bank leads in the matter of AI. */
final class HarbourLeadership {

  private HarbourLeadership() {}

  static void addTo(Aims.Builder aims) {
    decisions(aims);
    words(aims);
    backing(aims);
  }

  private static void decisions(Aims.Builder aims) {
    aims.addLeadershipCommitment(
        shown(
                "lead-objectives-2026",
                LeadershipCommitment.Type.POLICY_AND_OBJECTIVES,
                "2026-01-27",
                "board")
            .statement(
                "The board set eight AI objectives beside the strategy 2026 to "
                    + "2028, which wants half of all loans decided within an hour.")
            .addShownBy(Id.of("ceo-lena-brandt"))
            .source(row(409, "date", "Datum", "BoD 27.1."))
            .addNote("Minutes 2026-01, item 4.")
            .addEvidence(
                kept(
                    "Board minutes of 27 January 2026, item 4",
                    "2026/board-extract-2026-01-27.pdf",
                    "e3d8807b19c64a52",
                    "2026-01-29",
                    "aims-manager-ines-okafor",
                    LocalDate.of(2029, 1, 31)))
            .build());
    aims.addLeadershipCommitment(
        shown("lead-gate-in-lending", LeadershipCommitment.Type.INTEGRATION, "2025-11-11", "board")
            .statement(
                "The board made the AI risk assessment a fixed item of its product "
                    + "approval; a loan product was held back for six weeks until it was "
                    + "done.")
            .build());
    aims.addLeadershipCommitment(
        shown("lead-budget-2026", LeadershipCommitment.Type.RESOURCES, "2025-12-09", "board")
            .statement(
                "The board released 640,000 euros and two posts in Model Risk for "
                    + "the AIMS in 2026.")
            .build());
    aims.addLeadershipCommitment(
        shown(
                "lead-target-missed",
                LeadershipCommitment.Type.INTENDED_RESULTS,
                "2026-03-24",
                "ceo-lena-brandt")
            .statement(
                "As complaints about unclear refusals missed the target twice, the "
                    + "board ordered new reason codes before the summer.")
            .build());
    aims.addLeadershipCommitment(
        shown(
                "lead-challenger",
                LeadershipCommitment.Type.CONTINUAL_IMPROVEMENT,
                "2026-02-17",
                "cro-tom-visser")
            .statement(
                "Tom Visser proposed and paid for a challenger model that is run "
                    + "beside the score every month.")
            .build());
  }

  private static void words(Aims.Builder aims) {
    aims.addLeadershipCommitment(
        shown(
                "lead-letter-2026",
                LeadershipCommitment.Type.COMMUNICATION,
                "2026-04-01",
                "ceo-lena-brandt")
            .statement(
                "Lena Brandt wrote to all employees why the AI policy matters and "
                    + "what changed in version 2.1.")
            .build());
    aims.addLeadershipCommitment(
        shown(
                "lead-rotterdam-visit",
                LeadershipCommitment.Type.COMMUNICATION,
                "2026-05-06",
                "cro-tom-visser")
            .statement(
                "Tom Visser spoke in Rotterdam with 18 credit officers about when "
                    + "to depart from a score.")
            .build());
  }

  private static void backing(Aims.Builder aims) {
    aims.addLeadershipCommitment(
        shown(
                "lead-back-overrides",
                LeadershipCommitment.Type.SUPPORT_OF_PERSONS,
                "2026-05-06",
                "cro-tom-visser")
            .statement(
                "An officer who departed from a score against sales pressure was "
                    + "backed in writing; the file is open to all officers.")
            .build());
    aims.addLeadershipCommitment(
        shown(
                "lead-back-head-credit",
                LeadershipCommitment.Type.SUPPORT_OF_MANAGERS,
                "2026-06-02",
                "board")
            .statement(
                "The board gave Petra Lang the right to stop scoring in a country "
                    + "for a day without asking.")
            .build());
  }

  private static LeadershipCommitment.Builder shown(
      String id, LeadershipCommitment.Type type, String date, String by) {
    return LeadershipCommitment.builder()
        .id(Id.of(id))
        .type(type)
        .date(on(date))
        .addShownBy(Id.of(by));
  }
}
