package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.evaluation.Measurement;
import java.time.LocalDate;

/** What was measured at Harbour Bank from the end of 2025 to June 2026. */
final class HarbourMeasurements {

  private HarbourMeasurements() {}

  static void addTo(Aims.Builder aims) {
    approvalGap(aims);
    scores(aims);
    decisions(aims);
    incidents(aims);
    people(aims);
    means(aims);
  }

  private static void approvalGap(Aims.Builder aims) {
    aims.addMeasurement(
        value("ind-approval-gap", "2026-02", "2026-02-28", "2.6", "model-risk-unit")
            .unit("percentage points")
            .onTarget(true)
            .evaluation("Between women and men; it was 4.1 at the validation of version 3.1.")
            .evaluatedOn(on("2026-03-06"))
            .source(row(417, "value", "Wert", "2,6 %-Pkt."))
            .addNote("The export shows the January figure; February was added by Model Risk.")
            .addEvidence(
                kept(
                    "Sheet of the figure with all groups",
                    "2026/gap-2026-02.xlsx",
                    "d5a3c9e70b81f264",
                    "2026-03-06",
                    "model-risk-unit",
                    LocalDate.of(2031, 3, 31)))
            .build());
    aims.addMeasurement(
        value("ind-approval-gap", "2026-03", "2026-03-31", "2.4", "model-risk-unit")
            .onTarget(true)
            .evaluation("Below 3 for the second month; no group stands out.")
            .evaluatedOn(on("2026-04-14"))
            .build());
    aims.addMeasurement(
        value("ind-approval-gap", "2026-04", "2026-04-30", "2.4", "model-risk-unit")
            .onTarget(true)
            .evaluation("Below 3 for the third month.")
            .evaluatedOn(on("2026-05-22"))
            .build());
    aims.addMeasurement(
        value("ind-approval-gap", "2026-05", "2026-05-31", "2.5", "model-risk-unit")
            .onTarget(true)
            .evaluation("No change that means anything.")
            .evaluatedOn(on("2026-06-08"))
            .build());
  }

  private static void scores(Aims.Builder aims) {
    aims.addMeasurement(
        value("ind-gini", "2025-q4", "2025-12-31", "0.546", "model-risk-unit")
            .onTarget(false)
            .evaluation(
                "As at the validation, and just short; version 4.0 is to bring the " + "rest.")
            .evaluatedOn(on("2026-01-22"))
            .build());
    aims.addMeasurement(
        value("ind-gini", "2026-q1", "2026-03-31", "0.551", "model-risk-unit")
            .onTarget(true)
            .evaluation("Just reached; the loans of spring 2025 were easy to tell apart.")
            .evaluatedOn(on("2026-04-14"))
            .build());
    aims.addMeasurement(
        value("ind-drift", "2026-w11", "2026-03-15", "0.23", "ml-engineer-sara-nowak")
            .onTarget(false)
            .evaluation("The feature on rent moved; the score moved little. Watched each week.")
            .evaluatedOn(on("2026-03-20"))
            .build());
    aims.addMeasurement(
        value("ind-drift", "2026-w22", "2026-05-31", "0.16", "ml-engineer-sara-nowak")
            .onTarget(true)
            .evaluation("Back below the limit since April.")
            .evaluatedOn(on("2026-06-08"))
            .build());
  }

  private static void decisions(Aims.Builder aims) {
    aims.addMeasurement(
        value("ind-complaints", "2025-q3", "2025-09-30", "6.8", "care-lead-noor-jansen")
            .onTarget(false)
            .evaluation("Two of three complaints name the same reason code.")
            .evaluatedOn(on("2025-10-16"))
            .build());
    aims.addMeasurement(
        value("ind-complaints", "2025-q4", "2025-12-31", "7.2", "care-lead-noor-jansen")
            .onTarget(false)
            .evaluation("Missed again; the codes are to be written anew.")
            .evaluatedOn(on("2026-01-22"))
            .build());
    aims.addMeasurement(
        value("ind-complaints", "2026-05", "2026-05-31", "4.9", "care-lead-noor-jansen")
            .onTarget(true)
            .evaluation("First full weeks with the new codes; the quarter will show more.")
            .evaluatedOn(on("2026-06-08"))
            .build());
    aims.addMeasurement(
        value("ind-override-rate", "2025", "2025", "1.9", "head-credit-petra-lang")
            .onTarget(false)
            .evaluation(
                "Officers followed the score nearly always; they saw it before the " + "file.")
            .evaluatedOn(on("2026-01-22"))
            .build());
    aims.addMeasurement(
        value("ind-override-rate", "2026-05", "2026-05-31", "6.8", "head-credit-petra-lang")
            .onTarget(true)
            .evaluation("The screen shows the file first since April.")
            .evaluatedOn(on("2026-06-08"))
            .build());
  }

  private static void incidents(Aims.Builder aims) {
    aims.addMeasurement(
        value("ind-incident-time", "2025-q4", "2025-12-31", "6", "ciso-aylin-demir")
            .onTarget(true)
            .evaluation("The outage of 14 November.")
            .evaluatedOn(on("2026-01-22"))
            .build());
    aims.addMeasurement(
        value("ind-incident-time", "2026-q1", "2026-03-31", "17", "ciso-aylin-demir")
            .onTarget(false)
            .evaluation(
                "The wrong threshold was seen in the afternoon and put right the "
                    + "next morning; the desk works around the clock since May.")
            .evaluatedOn(on("2026-04-14"))
            .build());
  }

  private static void people(Aims.Builder aims) {
    aims.addMeasurement(
        value("ind-training", "2026-q1", "2026-03-20", "88", "hr-lead-eva-stern")
            .onTarget(false)
            .evaluation("Three weeks into the course; Rotterdam is behind.")
            .evaluatedOn(on("2026-03-23"))
            .build());
    aims.addMeasurement(
        value("ind-training", "2026-q2", "2026-06-30", "96", "hr-lead-eva-stern")
            .onTarget(true)
            .evaluation("2,311 of 2,402; the rest are on leave or new.")
            .evaluatedOn(on("2026-06-30"))
            .build());
  }

  private static void means(Aims.Builder aims) {
    aims.addMeasurement(
        value("ind-data-missing", "2026-02", "2026-02-28", "1.9", "data-engineer-omar-said")
            .onTarget(false)
            .evaluation("The changed codes of NorthData read as empty for one day.")
            .evaluatedOn(on("2026-03-06"))
            .build());
    aims.addMeasurement(
        value("ind-data-missing", "2026-05", "2026-05-31", "1.1", "data-engineer-omar-said")
            .onTarget(true)
            .evaluation("Deliveries are checked on arrival since April.")
            .evaluatedOn(on("2026-06-08"))
            .build());
    aims.addMeasurement(
        value("ind-energy", "2025-q1", "2025-03-31", "640", "head-data-science-jun-park")
            .addNote("First figure; there is nothing to compare it with.")
            .build());
    aims.addMeasurement(
        value("ind-energy", "2026-q1", "2026-03-31", "636", "head-data-science-jun-park")
            .unit("kWh")
            .onTarget(true)
            .evaluation("On the level of the year before.")
            .evaluatedOn(on("2026-04-14"))
            .build());
  }

  private static Measurement.Builder value(
      String indicator, String slug, String date, String value, String recordedBy) {
    return Measurement.builder()
        .id(Id.of(indicator.replaceFirst("^ind", "meas") + "-" + slug))
        .indicator(Id.of(indicator))
        .date(on(date))
        .value(value)
        .recordedBy(Id.of(recordedBy));
  }
}
