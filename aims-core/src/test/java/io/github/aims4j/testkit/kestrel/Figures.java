package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.Measurement;
import io.github.aims4j.standard.AnnexControl;
import java.time.Period;

/** What is measured, and what came out in three quarters. */
final class Figures {

  private Figures() {}

  static void addTo(Aims.Builder aims) {
    addIndicators(aims);
    addMeasurements(aims);
  }

  private static void addIndicators(Aims.Builder aims) {
    aims.addIndicator(
        indicator("ind-second-look", "Texts with a second signature", Kit.CONOR)
            .method("Count the issue sheets of the quarter")
            .unit("%")
            .target("100")
            .dataSource("Issue sheets")
            .addObjective(Id.of("obj-checked"))
            .addControl(AnnexControl.A_9_2)
            .addAiSystem(Id.of("sys-planmate"))
            .build());
    aims.addIndicator(
        indicator("ind-late-errors", "Errors found after issue", Kit.CONOR)
            .method("Count errors in texts of PlanMate that clients or bidders told of")
            .unit("errors in twelve months")
            .target("at most 1")
            .dataSource("Letters to bidders, and the outside mailbox")
            .addObjective(Id.of("obj-checked"))
            .addControl(AnnexControl.A_9_4)
            .addAiSystem(Id.of("sys-planmate"))
            .build());
    aims.addIndicator(
        indicator("ind-consent", "Recordings with consent noted", Kit.SILE)
            .method("Hold the access log against the minutes")
            .unit("%")
            .target("100")
            .dataSource("Access log of ScribeLine, and minutes")
            .addObjective(Id.of("obj-consent"))
            .addAiSystem(Id.of("sys-scribeline"))
            .build());
    aims.addIndicator(
        indicator("ind-workshops", "Workshops without the tool", Kit.CONOR)
            .method("Count since January")
            .unit("workshops")
            .target("10 by the end of 2026")
            .dataSource("Calendar of the studio")
            .addObjective(Id.of("obj-skills"))
            .addControl(AnnexControl.A_4_6)
            .build());
  }

  private static Indicator.Builder indicator(String id, String name, Id<Party> responsible) {
    return Indicator.builder()
        .id(Id.of(id))
        .name(name)
        .measuredEvery(Period.ofMonths(3))
        .evaluatedEvery(Period.ofMonths(3))
        .responsible(responsible);
  }

  private static void addMeasurements(Aims.Builder aims) {
    add(aims, "second-look", "2025-12-19", "98", false, "One of 46 unsigned, found next day.");
    add(aims, "second-look", "2026-03-27", "100", true, "All 54.");
    add(aims, "second-look", "2026-06-26", "100", true, "All 51.");
    add(aims, "late-errors", "2025-12-19", "1", true, "The withdrawn door standard.");
    add(aims, "late-errors", "2026-03-27", "1", true, "None since November.");
    add(aims, "late-errors", "2026-06-26", "1", true, "None since November.");
    add(aims, "consent", "2025-12-19", "100", true, "All 27.");
    add(aims, "consent", "2026-03-27", "100", true, "All 31; the summaries are another matter.");
    add(aims, "consent", "2026-06-26", "100", true, "All 33.");
    add(aims, "workshops", "2026-03-27", "1", false, "Two were put off; fixed days from March.");
    add(aims, "workshops", "2026-06-26", "4", true, "Back in step with the plan from May.");
  }

  private static void add(
      Aims.Builder aims, String what, String date, String value, boolean onTarget, String tells) {
    aims.addMeasurement(
        Measurement.builder()
            .id(Id.of("m-" + what + "-" + date))
            .indicator(Id.of("ind-" + what))
            .date(on(date))
            .value(value)
            .onTarget(onTarget)
            .evaluation(tells)
            .evaluatedOn(on(date))
            .recordedBy("consent".equals(what) ? Kit.SILE : Kit.CONOR)
            .build());
  }
}
