package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.support.Awareness;
import io.github.aims4j.support.Awareness.Topic;
import java.time.LocalDate;
import java.util.List;

/** By what people at Harbour Bank were made aware of the AI policy and of their part. */
final class HarbourAwareness {

  private HarbourAwareness() {}

  static void addTo(Aims.Builder aims) {
    everybody(aims);
    single(aims);
  }

  private static void everybody(Aims.Builder aims) {
    aims.addAwareness(
        made("aware-e-learning-2026", "E-learning on the AI policy", "2026-04-30")
            .topics(List.of(Topic.POLICY, Topic.CONTRIBUTION, Topic.CONSEQUENCES))
            .persons(
                ids(
                    "credit-unit",
                    "data-science-unit",
                    "model-risk-unit",
                    "customer-care-unit",
                    "legal-unit",
                    "procurement-unit",
                    "operations-unit",
                    "hr-unit",
                    "internal-audit-unit"))
            .policies(ids("policy-ai", "policy-people"))
            .form("Course of 40 minutes in the browser, with a test")
            .next(LocalDate.of(2027, 4, 30))
            .source(row(413, "title", "Schulung", "WBT KI-Leitlinie 2026"))
            .addNote("2,311 of 2,402 employees had passed by the end of June, 96 percent.")
            .addEvidence(
                kept(
                    "List of results of the e-learning",
                    "people/e-learning-2026-06.csv",
                    "f2b7390e5dc1648a",
                    "2026-06-30",
                    "hr-lead-eva-stern",
                    LocalDate.of(2029, 6, 30)))
            .build());
  }

  private static void single(Aims.Builder aims) {
    aims.addAwareness(
        made("aware-board-2026", "Session of the board on duties under law", "2026-02-17")
            .addTopic(Topic.CONSEQUENCES)
            .addPerson(Id.of("board"))
            .addPolicy(Id.of("policy-ai"))
            .form("Two hours with Legal and Model Risk")
            .next(LocalDate.of(2027, 2, 28))
            .build());
    aims.addAwareness(
        made("aware-officers-rotterdam", "Talk on departing from a score", "2026-05-06")
            .addTopic(Topic.CONTRIBUTION)
            .persons(ids("credit-unit", "credit-officer-jan-bos"))
            .form("Talk by Tom Visser in Rotterdam, 18 officers present")
            .build());
    aims.addAwareness(
        made("aware-data-science-lessons", "Lessons from the wrong threshold", "2026-02-05")
            .addTopic(Topic.CONTRIBUTION)
            .addTopic(Topic.CONSEQUENCES)
            .persons(ids("data-science-unit", "credit-unit"))
            .form("Meeting of both units with a walk through the four days of January")
            .build());
    aims.addAwareness(
        made("aware-newcomers", "First day of new employees", "2026-06-01")
            .addTopic(Topic.POLICY)
            .addPerson(Id.of("hr-unit"))
            .addPolicy(Id.of("policy-ai"))
            .form("Part of the welcome, 30 minutes, on the first working day of each month")
            .next(LocalDate.of(2026, 7, 1))
            .build());
    aims.addAwareness(
        made("aware-contractors", "Briefing of contractors in Operations", "2026-03-12")
            .addTopic(Topic.POLICY)
            .addTopic(Topic.CONSEQUENCES)
            .addPerson(Id.of("operations-unit"))
            .addPolicy(Id.of("policy-security"))
            .form("Letter with a receipt to sign; 31 of 31 came back")
            .next(LocalDate.of(2027, 3, 31))
            .build());
  }

  private static Awareness.Builder made(String id, String title, String date) {
    return Awareness.builder().id(Id.of(id)).title(title).date(on(date));
  }
}
