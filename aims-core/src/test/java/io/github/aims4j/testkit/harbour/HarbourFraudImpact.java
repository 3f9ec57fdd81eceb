package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourImpacts.noneOnPersons;
import static io.github.aims4j.testkit.harbour.HarbourImpacts.noneOnSociety;
import static io.github.aims4j.testkit.harbour.HarbourImpacts.onGroups;
import static io.github.aims4j.testkit.harbour.HarbourImpacts.onPersons;
import static io.github.aims4j.testkit.harbour.HarbourImpacts.onSociety;
import static io.github.aims4j.testkit.harbour.OperationsKit.approval;
import static io.github.aims4j.testkit.harbour.OperationsKit.day;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.measures;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.base.Id;
import io.github.aims4j.planning.DisclosureDecision;
import io.github.aims4j.planning.Impact;
import io.github.aims4j.planning.Impact.Dimension;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Occasion;
import java.util.List;
import java.util.stream.Stream;

/** What fraud alerts mean for those whose payments are stopped. */
final class HarbourFraudImpact {

  private HarbourFraudImpact() {}

  static ImpactAssessment assessment() {
    return HarbourImpacts.assessment("fraud-alerts-2025", "Impact of fraud alerts", "2025-02-07")
        .aiSystems(ids("fraud-alerts"))
        .versions(List.of("2.0"))
        .occasion(Occasion.INITIAL)
        .assessors(ids("operations-unit", "dpo-marek-haas"))
        .participants(ids("ip-customers", "ip-consumer-association"))
        .intendedUse(
            "Payments and cards that look like fraud are held until a clerk of the alert desk has looked.")
        .foreseeableMisuse(
            List.of(
                "Police or tax questions are answered from alerts without a legal ground.",
                "Alerts are used to judge who is creditworthy."))
        .deployment("All accounts in both countries since 2023; about 900 alerts a day.")
        .technicalContext(
            "Anomaly detection, taken over from an open-source project and trained on the payments of the bank.")
        .societalContext(
            "Cash is rare in the Netherlands; without card or payment a person can buy nothing.")
        .jurisdictions(List.of("DE", "NL"))
        .affectedGroups(List.of("customers", "payees", "alert desk clerks"))
        .impacts(Stream.of(forPersons(), forGroupsAndSociety()).flatMap(List::stream).toList())
        .measures(
            measures(
                "Alert desk around the clock by the summer of 2026.",
                "Customers can announce journeys in the app by the spring of 2026.",
                "Release by telephone with three questions."))
        .approval(
            approval("cro-tom-visser", "2025-02-12", "Time to release is reported each quarter."))
        .disclosure(
            DisclosureDecision.builder()
                .disclosed(false)
                .reason("It would tell fraudsters what the system looks at.")
                .decidedBy(Id.of("cro-tom-visser"))
                .date(on("2025-02-12"))
                .build())
        .nextDue(day("2027-02-07"))
        .document(Id.of("doc-ia-fraud-alerts-2025"))
        .build();
  }

  private static List<Impact> forPersons() {
    return List.of(
        onPersons(
            Dimension.FAIRNESS,
            "Moderate",
            "Unusual lives are stopped more often than usual ones."),
        noneOnPersons(Dimension.ACCOUNTABILITY, "A named clerk decides on each alert."),
        onPersons(
            Dimension.TRANSPARENCY,
            "Moderate",
            "The customer is not told why, so as not to tell fraudsters."),
        onPersons(
            Dimension.SECURITY_AND_PRIVACY,
            "Moderate",
            "Habits of payment are evaluated; savings are protected."),
        onPersons(
            Dimension.SAFETY_AND_HEALTH,
            "Moderate",
            "Somebody can be stranded abroad without money at night."),
        onPersons(
            Dimension.FINANCES,
            "Major",
            "Rent or wages are late; on the other side stolen savings are saved."),
        onPersons(
            Dimension.ACCESSIBILITY,
            "Minor",
            "Release by telephone is hard for the deaf; the app has a chat with the desk."),
        onPersons(
            Dimension.HUMAN_RIGHTS, "Minor", "Access to one's own money is delayed by hours."));
  }

  private static List<Impact> forGroupsAndSociety() {
    return List.of(
        onGroups(
            Dimension.FAIRNESS,
            "Moderate",
            "People who send money to their families abroad are held more often."),
        onGroups(
            Dimension.HUMAN_RIGHTS,
            "Moderate",
            "Use of payment texts would single out communities of faith; it is barred."),
        noneOnSociety(Dimension.ENVIRONMENT, "It runs on two small machines."),
        onSociety(Dimension.ECONOMY, "Minor", "Less fraud, some delay in trade."),
        noneOnSociety(
            Dimension.GOVERNMENT, "Reports on money laundering come from another system."),
        onSociety(Dimension.PUBLIC_HEALTH_AND_SAFETY, "Minor", "Less money for crime."),
        noneOnSociety(
            Dimension.NORMS_AND_CULTURE, "Customers know and expect checks on payments."));
  }
}
