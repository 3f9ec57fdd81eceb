package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.time.Period;

/** By what Harbour Bank tells whether its AI systems and its AIMS do well. */
final class HarbourIndicators {

  private HarbourIndicators() {}

  static void addTo(Aims.Builder aims) {
    scores(aims);
    decisions(aims);
    people(aims);
    means(aims);
  }

  private static void scores(Aims.Builder aims) {
    aims.addIndicator(
        indicator("ind-approval-gap", "Approval gap", "P1M", "model-risk-unit")
            .subject("How much the share of approvals differs between groups that repay alike.")
            .method(
                "Approvals of the month by sex, age group and origin of the name, "
                    + "at equal repayment of the year before; the largest difference "
                    + "counts.")
            .unit("percentage points")
            .target("below 3 by the end of 2026, never above 5")
            .dataSource("Loan system and monthly file of outcomes")
            .addObjective(Id.of("obj-fair-approval"))
            .addControl(AnnexControl.A_5_4)
            .addControl(AnnexControl.A_6_2_6)
            .addAiSystem(Id.of("credit-scoring"))
            .source(row(416, "title", "KPI", "Approval gap (m/w, Alter, Name)"))
            .addNote("The origin of the name is estimated for the figure alone and not kept.")
            .addEvidence(
                kept(
                    "Description of the method, approved by Model Risk",
                    "2026/method-approval-gap.pdf",
                    "2e90d1c5a4f8637b",
                    "2026-01-16",
                    "aims-manager-ines-okafor",
                    LocalDate.of(2027, 1, 31)))
            .build());
    aims.addIndicator(
        indicator("ind-gini", "Gini coefficient of the score", "P3M", "model-risk-unit")
            .subject("How well the score separates who repays from who does not.")
            .method("Scores at application against outcome after twelve months.")
            .target("at least 0.55")
            .dataSource("Loan system")
            .addObjective(Id.of("obj-robust-scoring"))
            .addControl(AnnexControl.A_6_2_4)
            .addAiSystem(Id.of("credit-scoring"))
            .build());
    aims.addIndicator(
        indicator("ind-drift", "Stability index of features", "P1W", "ml-engineer-sara-nowak")
            .subject("How far features of the week lie from those of the training months.")
            .method("Index per feature over ten classes; the largest one counts.")
            .target("below 0.20")
            .dataSource("Feature store")
            .addObjective(Id.of("obj-robust-scoring"))
            .addControl(AnnexControl.A_6_2_6)
            .addAiSystem(Id.of("credit-scoring"))
            .build());
  }

  private static void decisions(Aims.Builder aims) {
    aims.addIndicator(
        indicator("ind-complaints", "Complaints about reasons", "P3M", "care-lead-noor-jansen")
            .subject("How many who were refused complain that they do not understand why.")
            .method("Complaints of that kind in the quarter, per 1,000 refusals.")
            .unit("per 1,000 refusals")
            .target("below 6")
            .dataSource("Register of complaints")
            .addObjective(Id.of("obj-explain-decisions"))
            .addControl(AnnexControl.A_8_2)
            .aiSystems(ids("credit-scoring"))
            .build());
    aims.addIndicator(
        indicator(
                "ind-override-rate",
                "Refusals overruled by officers",
                "P1M",
                "head-credit-petra-lang")
            .subject("Whether officers use their own judgement.")
            .method("Share of refusals by the score that an officer turned into an approval.")
            .unit("percent")
            .target("between 4 and 12")
            .dataSource("Loan system")
            .addObjective(Id.of("obj-human-review"))
            .addControl(AnnexControl.A_9_2)
            .addControl(AnnexControl.A_9_3)
            .addAiSystem(Id.of("credit-scoring"))
            .build());
    aims.addIndicator(
        indicator("ind-incident-time", "Time to containment", "P3M", "ciso-aylin-demir")
            .subject("How long an incident goes on after it was detected.")
            .method("Hours from detection to containment, the longest of the quarter.")
            .unit("hours")
            .target("at most 8")
            .dataSource("Register of incidents")
            .addObjective(Id.of("obj-incident-response"))
            .addControl(AnnexControl.A_8_4)
            .build());
  }

  private static void people(Aims.Builder aims) {
    aims.addIndicator(
        indicator("ind-training", "Share of people trained", "P3M", "hr-lead-eva-stern")
            .subject("How many of those concerned passed the e-learning of the year.")
            .method("Passed tests against the list of employees on the day.")
            .unit("percent")
            .target("at least 95")
            .dataSource("Training records")
            .addObjective(Id.of("obj-competence"))
            .addControl(AnnexControl.A_4_6)
            .build());
  }

  private static void means(Aims.Builder aims) {
    aims.addIndicator(
        indicator("ind-data-missing", "Missing values", "P1M", "data-engineer-omar-said")
            .subject("How many of the fields that count are empty on arrival.")
            .method("Empty fields against all fields that count, over the month.")
            .unit("percent")
            .target("below 1.5")
            .dataSource("Feature store")
            .addObjective(Id.of("obj-data-quality"))
            .addControl(AnnexControl.A_7_4)
            .addAiSystem(Id.of("credit-scoring"))
            .build());
    aims.addIndicator(
        indicator("ind-energy", "Energy of training", "P3M", "head-data-science-jun-park")
            .subject("How much energy training takes.")
            .method("Figures of CloudHarbor for the machines rented, summed over the quarter.")
            .unit("kWh")
            .target("no more than in the same quarter of the year before")
            .dataSource("Report of CloudHarbor")
            .addObjective(Id.of("obj-energy"))
            .addControl(AnnexControl.A_4_5)
            .build());
  }

  private static Indicator.Builder indicator(
      String id, String name, String every, String responsible) {
    return Indicator.builder()
        .id(Id.of(id))
        .name(name)
        .measuredEvery(Period.parse(every))
        .evaluatedEvery(Period.ofMonths(3))
        .responsible(Id.of(responsible));
  }
}
