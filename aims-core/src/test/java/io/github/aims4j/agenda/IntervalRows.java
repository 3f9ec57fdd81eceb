// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import static io.github.aims4j.agenda.Row.day;
import static io.github.aims4j.agenda.Row.done;
import static io.github.aims4j.agenda.Row.due;
import static io.github.aims4j.agenda.Row.id;
import static io.github.aims4j.agenda.Row.on;
import static io.github.aims4j.agenda.Row.operated;
import static io.github.aims4j.agenda.Row.retired;

import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.Measurement;
import io.github.aims4j.evaluation.PerformanceEvaluation;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.planning.PlannedInterval;
import io.github.aims4j.planning.PlannedInterval.Activity;
import io.github.aims4j.planning.RiskAssessment;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** What is due by an interval. */
final class IntervalRows {

  private IntervalRows() {}

  static Stream<Row> rows() {
    return Stream.of(
            audits(), inForce(), months(), assessments(), reviews(), suppliers(), indicators())
        .flatMap(rows -> rows);
  }

  static PlannedInterval.Builder every(String id, Activity activity, String period) {
    return PlannedInterval.builder().id(id(id)).activity(activity).interval(Period.parse(period));
  }

  private static PlannedInterval.Builder audits(String id, String period) {
    return every(id, Activity.INTERNAL_AUDIT, period);
  }

  private static InternalAudit audited(String id, String end) {
    return EventRows.audit(id).end(day(end)).build();
  }

  private static Stream<Row> audits() {
    return Stream.of(
        due(
            "PlannedInterval.interval, INTERNAL_AUDIT since the last one",
            "2026-09-01 INTERNAL_AUDIT OWN_INTERVAL 9.2.1 at PlannedInterval every/interval: The"
                + " last internal audit was on 2025-09-01; the next is due after 12 months (planned"
                + " interval every).",
            audits("every", "P12M").build(),
            audited("b", "2025-09-01"),
            audited("a", "2024-09-01")),
        due(
            "PlannedInterval.effectiveFrom, no audit on record",
            "2026-07-01 INTERNAL_AUDIT OWN_INTERVAL 9.2.1 at PlannedInterval every/interval: No"
                + " internal audit is recorded since 2025-07-01; one is due after 1 year (planned"
                + " interval every).",
            audits("every", "P1Y").effectiveFrom(day("2025-07-01")).build(),
            EventRows.audit("planned-for-no-day").build()),
        done("an interval that counts from no day", audits("every", "P12M").build()),
        done("an audit without an interval", audited("a", "2025-09-01")),
        due(
            "an interval for one system",
            "2026-04-01 INTERNAL_AUDIT OWN_INTERVAL 9.2.1 at AiSystem sys: The last internal audit"
                + " of the AI system \"System sys\" was on 2025-10-01; the next is due after 6"
                + " months (planned interval every).",
            audits("every", "P6M").addAiSystem(id("sys")).addAiSystem(id("old")).build(),
            operated("sys").build(),
            operated("other").build(),
            retired("old"),
            EventRows.audit("a").end(day("2025-10-01")).addAiSystem(id("sys")).build(),
            audited("b", "2025-12-01")));
  }

  private static Stream<Row> inForce() {
    return Stream.of(
        due(
            "an interval that was over before it came into force",
            "2026-06-01 INTERNAL_AUDIT OWN_INTERVAL 9.2.1 at PlannedInterval every/interval: The"
                + " last internal audit was on 2024-01-31; the next is due after 12 months (planned"
                + " interval every, in force since 2026-06-01).",
            audits("every", "P12M").effectiveFrom(day("2026-06-01")).build(),
            audited("a", "2024-01-31")),
        due(
            "a later interval replaces the earlier one",
            "2027-03-01 INTERNAL_AUDIT OWN_INTERVAL 9.2.1 at PlannedInterval b/interval: The last"
                + " internal audit was on 2025-03-01; the next is due after 2 years (planned"
                + " interval b).",
            audits("a", "P1Y").effectiveFrom(day("2024-01-01")).build(),
            audits("b", "P2Y").effectiveFrom(day("2026-01-01")).build(),
            audited("audit", "2025-03-01")),
        due(
            "an interval that is over before the later one comes into force",
            "2025-12-31 INTERNAL_AUDIT OWN_INTERVAL 9.2.1 at PlannedInterval a/interval: The last"
                + " internal audit was on 2024-12-31; the next is due after 1 year (planned"
                + " interval a).",
            audits("a", "P1Y").build(),
            audits("b", "P2Y").effectiveFrom(day("2026-01-01")).build(),
            audited("audit", "2024-12-31")),
        due(
            "of two intervals from one day the shorter holds",
            "2025-04-15 INTERNAL_AUDIT OWN_INTERVAL 9.2.1 at PlannedInterval a/interval: The last"
                + " internal audit was on 2025-01-15; the next is due after 3 months (planned"
                + " interval a).",
            audits("a", "P3M").build(),
            audits("b", "P1Y2M1D").build(),
            audited("audit", "2025-01-15")));
  }

  private static Stream<Row> months() {
    return Stream.of(
        due(
            "a month after the end of January",
            "2026-02-28 INTERNAL_AUDIT OWN_INTERVAL 9.2.1 at PlannedInterval every/interval: The"
                + " last internal audit was on 2026-01-31; the next is due after 1 month (planned"
                + " interval every).",
            audits("every", "P1M").build(),
            audited("a", "2026-01-31")),
        due(
            "a year after the leap day",
            "2029-02-28 INTERNAL_AUDIT OWN_INTERVAL 9.2.1 at PlannedInterval every/interval: The"
                + " last internal audit was on 2028-02-29; the next is due after 12 months (planned"
                + " interval every).",
            audits("every", "P12M").build(),
            audited("a", "2028-02-29")),
        due(
            "a year that ends in a leap year",
            "2028-02-28 INTERNAL_AUDIT OWN_INTERVAL 9.2.1 at PlannedInterval every/interval: The"
                + " last internal audit was on 2027-02-28; the next is due after 12 months (planned"
                + " interval every).",
            audits("every", "P12M").build(),
            audited("a", "2027-02-28")),
        due(
            "months and days",
            "2026-03-03 INTERNAL_AUDIT OWN_INTERVAL 9.2.1 at PlannedInterval every/interval: The"
                + " last internal audit was on 2024-12-31; the next is due after 1 year 2 months 3"
                + " days (planned interval every).",
            audits("every", "P1Y2M3D").build(),
            audited("a", "2024-12-31")),
        due(
            "a date that is known to the month counts as its last day",
            "2026-02-28 RISK_ASSESSMENT OWN_INTERVAL 8.2 at PlannedInterval every/interval: The"
                + " last AI risk assessment was on 2025-02 [Feb 25]; the next is due after 12"
                + " months (planned interval every).",
            every("every", Activity.RISK_ASSESSMENT, "P12M").build(),
            assessment("ra", "2025-02 [Feb 25]").build()),
        due(
            "a month after a date that is known to the month ends with its month",
            "2026-03-31 RISK_ASSESSMENT OWN_INTERVAL 8.2 at PlannedInterval every/interval: The"
                + " last AI risk assessment was on 2026-02; the next is due after 1 month (planned"
                + " interval every).",
            every("every", Activity.RISK_ASSESSMENT, "P1M").build(),
            assessment("ra", "2026-02").build()),
        due(
            "days after a date that is known to the month",
            "2026-03-30 RISK_ASSESSMENT OWN_INTERVAL 8.2 at PlannedInterval every/interval: The"
                + " last AI risk assessment was on 2026-02; the next is due after 30 days (planned"
                + " interval every).",
            every("every", Activity.RISK_ASSESSMENT, "P30D").build(),
            assessment("ra", "2026-02").build()),
        due(
            "two months after a date that is known to the year",
            "2026-02-28 RISK_ASSESSMENT OWN_INTERVAL 8.2 at PlannedInterval every/interval: The"
                + " last AI risk assessment was on 2025; the next is due after 2 months (planned"
                + " interval every).",
            every("every", Activity.RISK_ASSESSMENT, "P2M").build(),
            assessment("ra", "2025").build()));
  }

  private static RiskAssessment.Builder assessment(String id, String date) {
    return RiskAssessment.builder().id(id(id)).title("Assessment").date(on(date));
  }

  private static Stream<Row> assessments() {
    PlannedInterval named =
        every("every", Activity.RISK_ASSESSMENT, "P6M")
            .addAiSystem(id("sys"))
            .effectiveFrom(day("2025-01-01"))
            .build();
    return Stream.of(
        due(
            "RISK_ASSESSMENT of a system",
            "2026-02-01 RISK_ASSESSMENT OWN_INTERVAL 8.2 at AiSystem sys: The last AI risk"
                + " assessment of the AI system \"System sys\" was on 2025-08-01; the next is due"
                + " after 6 months (planned interval every).",
            named,
            operated("sys").build(),
            assessment("ra", "2025-08-01").addAiSystem(id("sys")).build(),
            assessment("all", "2026-01-01").build()),
        due(
            "RISK_ASSESSMENT of a system that none names",
            "2025-07-01 RISK_ASSESSMENT OWN_INTERVAL 8.2 at AiSystem sys: No AI risk assessment of"
                + " the AI system \"System sys\" is recorded since 2025-01-01; one is due after 6"
                + " months (planned interval every).",
            named,
            operated("sys").build(),
            assessment("all", "2026-01-01").build(),
            RiskAssessment.builder()
                .id(id("open"))
                .title("Under way")
                .addAiSystem(id("sys"))
                .build()),
        done("RISK_ASSESSMENT of a retired system", named, retired("sys")),
        done("RISK_ASSESSMENT of a system that is not on record", named),
        due(
            "MANAGEMENT_REVIEW since the last one",
            "2026-10-01 MANAGEMENT_REVIEW OWN_INTERVAL 9.3.1 at PlannedInterval every/interval: The"
                + " last management review was on 2025-10-01; the next is due after 1 year (planned"
                + " interval every).",
            every("every", Activity.MANAGEMENT_REVIEW, "P1Y").build(),
            EventRows.review().date(on("2025-10-01")).build()));
  }

  private static Stream<Row> reviews() {
    PlannedInterval policies =
        every("every", Activity.POLICY_REVIEW, "P1Y").effectiveFrom(day("2025-01-01")).build();
    PlannedInterval context = every("every", Activity.CONTEXT_REVIEW, "P1Y").build();
    Policy.Builder policy = ReviewRows.policy(Policy.Type.AI).effectiveFrom(day("2025-06-01"));
    return Stream.of(
        due(
            "POLICY_REVIEW since the policy is in force",
            "2026-06-01 POLICY_REVIEW OWN_INTERVAL A.2.4 at Policy policy: No review of the policy"
                + " \"AI policy\" is recorded since 2025-06-01; one is due after 1 year (planned"
                + " interval every).",
            policies,
            policy.build()),
        due(
            "POLICY_REVIEW since the last one",
            "2027-01-10 POLICY_REVIEW OWN_INTERVAL A.2.4 at Policy policy: The last review of the"
                + " policy \"AI policy\" was on 2026-01-10; the next is due after 1 year (planned"
                + " interval every).",
            policies,
            policy
                .addReview(ReviewRows.review("2026-01-10"))
                .addReview(ReviewRows.review("2025-11-01"))
                .build()),
        due(
            "a policy that names its day goes by it",
            "2026-12-31 POLICY_REVIEW OWN_INTERVAL A.2.4 at Policy policy/nextReview: The policy"
                + " \"AI policy\" is due for review on 2026-12-31.",
            policies,
            policy.nextReview(day("2026-12-31")).build()),
        done(
            "POLICY_REVIEW of a policy that was withdrawn",
            every("every", Activity.POLICY_REVIEW, "P12M").build(),
            policy.status(Policy.Status.WITHDRAWN).build()),
        done(
            "POLICY_REVIEW of another policy",
            policies,
            ReviewRows.policy(Policy.Type.QUALITY).build()),
        due(
            "CONTEXT_REVIEW of an issue",
            "2026-05-31 ISSUE_REVIEW OWN_INTERVAL 4.1 at ContextIssue issue: The last review of the"
                + " issue \"New law\" was on 2025-05; the next is due after 1 year (planned"
                + " interval every).",
            context,
            ReviewRows.issue().lastReview(on("2025-05")).build()),
        due(
            "CONTEXT_REVIEW of an interested party",
            "2026-05-05 INTERESTED_PARTY_REVIEW OWN_INTERVAL 4.2 at InterestedParty party: The last"
                + " review of the interested party \"Clients\" was on 2025-05-05; the next is due"
                + " after 1 year (planned interval every).",
            context,
            ReviewRows.party().lastReview(on("2025-05-05")).build()),
        done("CONTEXT_REVIEW that counts from no day", context, ReviewRows.issue().build()));
  }

  private static Stream<Row> suppliers() {
    PlannedInterval general = every("all", Activity.SUPPLIER_EVALUATION, "P2Y").build();
    PlannedInterval named =
        every("some", Activity.SUPPLIER_EVALUATION, "P1Y").addAiSystem(id("sys")).build();
    return Stream.of(
        due(
            "SUPPLIER_EVALUATION of any supplier",
            "2027-03-01 SUPPLIER_EVALUATION OWN_INTERVAL A.10.3 at Supplier supplier: The last"
                + " evaluation of the supplier \"Acme\" was on 2025-03-01; the next is due after 2"
                + " years (planned interval all).",
            general,
            named,
            ReviewRows.supplier().addEvaluation(ReviewRows.review("2025-03-01")).build()),
        due(
            "a supplier that names its day goes by it",
            "2026-12-31 SUPPLIER_EVALUATION OWN_INTERVAL A.10.3 at Supplier"
                + " supplier/nextEvaluation: The supplier \"Acme\" is due for evaluation on"
                + " 2026-12-31.",
            general,
            ReviewRows.supplier()
                .addEvaluation(ReviewRows.review("2025-03-01"))
                .nextEvaluation(day("2026-12-31"))
                .build()),
        due(
            "SUPPLIER_EVALUATION of the supplier of a system",
            "2026-03-01 SUPPLIER_EVALUATION OWN_INTERVAL A.10.3 at Supplier supplier: The last"
                + " evaluation of the supplier \"Acme\" was on 2025-03-01; the next is due after 1"
                + " year (planned interval some).",
            general,
            named,
            operated("sys").addSupplier(id("supplier")).build(),
            ReviewRows.supplier().addEvaluation(ReviewRows.review("2025-03-01")).build()));
  }

  private static Indicator.Builder indicator() {
    return Indicator.builder().id(id("ind")).name("Error rate");
  }

  private static Measurement.Builder measurement(String id, String date) {
    return Measurement.builder().id(id(id)).indicator(id("ind")).date(on(date)).value("3");
  }

  private static Stream<Row> indicators() {
    Measurement evaluated = measurement("m", "2026-01-31").evaluatedOn(on("2026-02-05")).build();
    return Stream.of(
        due(
            "Indicator.measuredEvery",
            "2026-02-28 MEASUREMENT OWN_INTERVAL 9.1 at Indicator ind/measuredEvery: The indicator"
                + " \"Error rate\" was last measured on 2026-01-31; the next measurement is due"
                + " after 1 month.",
            indicator().measuredEvery(Period.ofMonths(1)).build(),
            measurement("m", "2026-01-31").build(),
            measurement("n", "2025-12-31").build()),
        due(
            "Indicator.measuredEvery, since a measurement known to the month",
            "2026-03-31 MEASUREMENT OWN_INTERVAL 9.1 at Indicator ind/measuredEvery: The indicator"
                + " \"Error rate\" was last measured on 2026-02; the next measurement is due after"
                + " 1 month.",
            indicator().measuredEvery(Period.ofMonths(1)).build(),
            measurement("m", "2026-02").build()),
        due(
            "Indicator.evaluatedEvery",
            "2026-05-05 EVALUATION OWN_INTERVAL 9.1 at Indicator ind/evaluatedEvery: The indicator"
                + " \"Error rate\" was last evaluated on 2026-02-05; the next evaluation is due"
                + " after 3 months.",
            indicator().evaluatedEvery(Period.ofMonths(3)).build(),
            evaluated),
        done(
            "an indicator that was never measured and has no start",
            indicator().measuredEvery(Period.ofMonths(1)).build()),
        due(
            "an indicator that was never measured since its start",
            List.of(
                "2026-02-28 MEASUREMENT OWN_INTERVAL 9.1 at Indicator ind/measuredEvery: The"
                    + " indicator \"Error rate\" has applied since 2026-01-31 and was never"
                    + " measured; the first measurement is due after 1 month.",
                "2026-04-30 EVALUATION OWN_INTERVAL 9.1 at Indicator ind/evaluatedEvery: The"
                    + " indicator \"Error rate\" has applied since 2026-01-31 and was never"
                    + " evaluated; the first evaluation is due after 3 months."),
            indicator()
                .start(day("2026-01-31"))
                .measuredEvery(Period.ofMonths(1))
                .evaluatedEvery(Period.ofMonths(3))
                .build()),
        done(
            "intervals that lead beyond the calendar",
            audits("every", "P2000000000Y").build(),
            audited("a", "2026-01-31"),
            indicator().measuredEvery(Period.ofDays(Integer.MAX_VALUE)).build(),
            indicator().id(id("other")).measuredEvery(Period.ofYears(Integer.MAX_VALUE)).build(),
            measurement("n", "2026-01-31").indicator(id("other")).build()),
        done(
            "an interval that leads from a month beyond the calendar",
            indicator().measuredEvery(Period.ofYears(Integer.MAX_VALUE)).build(),
            measurement("m", "2026-02").build()),
        due(
            "EVALUATION of the AIMS",
            "2026-05-05 EVALUATION OWN_INTERVAL 9.1 at PlannedInterval every/interval: The last"
                + " evaluation of performance was on 2026-02-05; the next is due after 3 months"
                + " (planned interval every).",
            every("every", Activity.EVALUATION, "P3M").build(),
            evaluated),
        due(
            "EVALUATION of the AIMS as a whole",
            "2026-06-30 EVALUATION OWN_INTERVAL 9.1 at PlannedInterval every/interval: The last"
                + " evaluation of performance was on 2026-03-31; the next is due after 3 months"
                + " (planned interval every).",
            every("every", Activity.EVALUATION, "P3M").build(),
            evaluated,
            PerformanceEvaluation.builder()
                .id(id("evaluation"))
                .title("First quarter")
                .date(on("2026-03-31"))
                .build()),
        due(
            "EVALUATION of a system",
            "2026-05-05 EVALUATION OWN_INTERVAL 9.1 at AiSystem sys: The last evaluation of"
                + " performance of the AI system \"System sys\" was on 2026-02-05; the next is due"
                + " after 3 months (planned interval every).",
            every("every", Activity.EVALUATION, "P3M").addAiSystem(id("sys")).build(),
            operated("sys").build(),
            indicator().addAiSystem(id("sys")).build(),
            evaluated));
  }
}
