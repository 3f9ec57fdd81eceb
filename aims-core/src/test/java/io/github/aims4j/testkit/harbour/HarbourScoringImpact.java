package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourImpacts.noneOnGroups;
import static io.github.aims4j.testkit.harbour.HarbourImpacts.noneOnSociety;
import static io.github.aims4j.testkit.harbour.HarbourImpacts.onGroups;
import static io.github.aims4j.testkit.harbour.HarbourImpacts.onPersons;
import static io.github.aims4j.testkit.harbour.HarbourImpacts.onSociety;
import static io.github.aims4j.testkit.harbour.OperationsKit.approval;
import static io.github.aims4j.testkit.harbour.OperationsKit.day;
import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
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

/** What credit scoring means for those who ask for a loan, for groups and for societies. */
final class HarbourScoringImpact {

  private HarbourScoringImpact() {}

  static ImpactAssessment assessment() {
    return HarbourImpacts.assessment(
            "credit-scoring-2026", "Impact of credit scoring, 2026", "2026-02-06")
        .aiSystems(ids("credit-scoring"))
        .versions(List.of("3.1", "4.0"))
        .occasion(Occasion.CHANGE_PROPOSED)
        .changes(ids("chg-credit-scoring-4-0"))
        .assessors(ids("head-credit-petra-lang", "dpo-marek-haas", "model-risk-unit"))
        .participants(
            ids("ip-applicants", "ip-consumer-association", "ip-works-council", "ip-brokers"))
        .intendedUse(
            "Credit officers and brokers see how likely an applicant is to repay, as one ground of a decision that an officer takes.")
        .foreseeableMisuse(
            List.of(
                "An officer lets the score decide.",
                "A broker changes inputs until the score fits.",
                "Another unit uses the score to choose tenants, staff or prices."))
        .deployment(
            "Since March 2025 in Hamburg, since May 2025 in Rotterdam, since October 2025 in the broker portal; 38,000 applications a year.")
        .technicalContext(
            "Version 3.1 is a logistic regression on grouped features, version 4.0 boosted trees that are held monotone; both use data of the application and of the bureau, in the region of CloudHarbor in Frankfurt; reasons are drawn from the features.")
        .societalContext(
            "A loan decides on a car for the way to work, or on a kitchen. Rents are high in both cities, and many incomes are irregular.")
        .jurisdictions(List.of("DE", "NL", "EU"))
        .affectedGroups(
            List.of(
                "applicants",
                "members of their household",
                "people with a short credit history",
                "credit officers"))
        .impacts(Stream.of(forPersons(), forGroups(), forSociety()).flatMap(List::stream).toList())
        .measures(
            measures(
                "Approval gap measured each month, limit of 3 points for version 4.0.",
                "Reasons in plain language, tried with applicants.",
                "Officers decide where the file is thin or the sum is large.",
                "Reading rights for the credit unit only."))
        .approval(
            approval(
                "cro-tom-visser",
                "2026-02-09",
                "Version 4.0 may go into verification; release needs the test with applicants."))
        .disclosure(
            DisclosureDecision.builder()
                .disclosed(true)
                .audience("Summary for everybody on the website; full text for both supervisors.")
                .reason("Applicants and the consumer association asked for it.")
                .decidedBy(Id.of("board"))
                .date(on("2026-02-23"))
                .build())
        .nextDue(day("2027-02-06"))
        .document(Id.of("doc-ia-credit-scoring-2026"))
        .source(exported(301, "title", "Assessment", "AISIA credit scoring"))
        .addNote(
            "The consumer association spoke for newcomers; three former applicants were heard.")
        .addEvidence(
            evidence(
                "Minutes of the hearing on 28 January 2026",
                "grc://impact/credit-scoring-2026/hearing.pdf",
                "2026-01-29",
                "dpo-marek-haas",
                "2031-02-06"))
        .build();
  }

  private static List<Impact> forPersons() {
    return List.of(
        onPersons(
            Dimension.FAIRNESS, "Major", "A person is refused because of features of others."),
        onPersons(
            Dimension.ACCOUNTABILITY,
            "Moderate",
            "Officer, model and bureau each point to the other when a refusal is wrong."),
        onPersons(Dimension.TRANSPARENCY, "Major", "Reasons too general to act on or to contest."),
        onPersons(
            Dimension.SECURITY_AND_PRIVACY,
            "Moderate",
            "Income and debts of the household are read by more systems."),
        onPersons(
            Dimension.SAFETY_AND_HEALTH,
            "Minor",
            "Worry about money after a refusal or under a loan that is too large."),
        onPersons(
            Dimension.FINANCES,
            "Major",
            "No loan, a dearer loan elsewhere, or a debt that cannot be carried; for most a faster and cheaper loan."),
        onPersons(
            Dimension.ACCESSIBILITY,
            "Minor",
            "The application on the net is hard to use for some; branches stay open."),
        onPersons(
            Dimension.HUMAN_RIGHTS,
            "Major",
            "Equal treatment and the right not to be judged by a machine alone are at stake."));
  }

  private static List<Impact> forGroups() {
    return List.of(
        onGroups(
            Dimension.FAIRNESS,
            "Severe",
            "Women, the young or people of foreign origin could be refused more often than their repayment warrants."),
        noneOnGroups(
            Dimension.ACCOUNTABILITY,
            "Complaints are taken by person; associations can complain for many."),
        onGroups(
            Dimension.TRANSPARENCY,
            "Moderate",
            "People who read little German or Dutch understand the reasons less."),
        noneOnGroups(
            Dimension.SECURITY_AND_PRIVACY,
            "Figures on groups are kept for model risk only and are not linked to persons."),
        noneOnGroups(
            Dimension.SAFETY_AND_HEALTH,
            "No effect on the health of a group was found in studies that were read."),
        onGroups(Dimension.FINANCES, "Major", "Newcomers without a history stay without one."),
        onGroups(
            Dimension.ACCESSIBILITY,
            "Moderate",
            "Brokers are rare in the country, so that country people depend on the form on the net."),
        onGroups(
            Dimension.HUMAN_RIGHTS,
            "Moderate",
            "Indirect discrimination by quarter; the postcode is no feature."));
  }

  private static List<Impact> forSociety() {
    return List.of(
        onSociety(Dimension.ENVIRONMENT, "Negligible", "One training uses about 200 kWh."),
        onSociety(
            Dimension.ECONOMY,
            "Moderate",
            "Credit goes where it is repaid; in a downturn the score can make it scarce all at once."),
        noneOnSociety(
            Dimension.GOVERNMENT,
            "The bank lends to households, not to public bodies, and informs no authority by score."),
        noneOnSociety(
            Dimension.PUBLIC_HEALTH_AND_SAFETY,
            "Loans to households have no effect on it that can be told."),
        onSociety(
            Dimension.NORMS_AND_CULTURE, "Minor", "People get used to being judged by numbers."));
  }
}
