package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourImpacts.noneOnPersons;
import static io.github.aims4j.testkit.harbour.HarbourImpacts.noneOnSociety;
import static io.github.aims4j.testkit.harbour.HarbourImpacts.onGroups;
import static io.github.aims4j.testkit.harbour.HarbourImpacts.onPersons;
import static io.github.aims4j.testkit.harbour.OperationsKit.approval;
import static io.github.aims4j.testkit.harbour.OperationsKit.day;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.measures;

import io.github.aims4j.planning.Impact;
import io.github.aims4j.planning.Impact.Dimension;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Occasion;
import java.util.List;
import java.util.stream.Stream;

/** What document triage means for those who send papers to the bank. */
final class HarbourTriageImpact {

  private HarbourTriageImpact() {}

  static ImpactAssessment assessment() {
    return HarbourImpacts.assessment(
            "document-triage-2025", "Impact of document triage", "2025-02-14")
        .aiSystems(ids("document-triage"))
        .occasion(Occasion.INITIAL)
        .assessors(ids("operations-unit", "dpo-marek-haas"))
        .intendedUse(
            "Papers that come in are sorted by kind, and numbers are read out for the clerk to check.")
        .noMisuseBecause(
            "It sees papers only and gives out a kind and numbers; clerks of one unit use it in one screen.")
        .deployment("Mail room in Hamburg since 2024, 1,300 papers a day.")
        .technicalContext("Service of Papertrail; pictures are deleted there after thirty days.")
        .societalContext("Papers from Rotterdam come by mail to Hamburg too.")
        .jurisdictions(List.of("DE"))
        .affectedGroups(List.of("senders of papers", "mail room clerks"))
        .impacts(Stream.of(forPersons(), forGroupsAndSociety()).flatMap(List::stream).toList())
        .measures(
            measures(
                "A clerk confirms each reading.", "Doubtful papers go to a pile of their own."))
        .approval(approval("cro-tom-visser", "2025-02-18", "No condition."))
        .nextDue(day("2027-02-14"))
        .build();
  }

  private static List<Impact> forPersons() {
    return List.of(
        noneOnPersons(Dimension.FAIRNESS, "It does not know the person."),
        noneOnPersons(Dimension.ACCOUNTABILITY, "The clerk signs for each reading."),
        noneOnPersons(Dimension.TRANSPARENCY, "Nothing is decided that would need a reason."),
        onPersons(
            Dimension.SECURITY_AND_PRIVACY,
            "Major",
            "Pay slips and certificates of illness lie with a supplier for thirty days."),
        noneOnPersons(Dimension.SAFETY_AND_HEALTH, "Paper work only."),
        onPersons(Dimension.FINANCES, "Minor", "An answer is some days late."),
        onPersons(Dimension.ACCESSIBILITY, "Minor", "Handwriting is read worse, and waits longer."),
        noneOnPersons(Dimension.HUMAN_RIGHTS, "No right depends on the sorting."));
  }

  private static List<Impact> forGroupsAndSociety() {
    return List.of(
        onGroups(Dimension.ACCESSIBILITY, "Minor", "Old people write by hand more often."),
        noneOnSociety(Dimension.ENVIRONMENT, "Less than one server is in use."),
        noneOnSociety(Dimension.ECONOMY, "Six posts in the mail room are unchanged."),
        noneOnSociety(Dimension.GOVERNMENT, "Papers of authorities are sorted like others."),
        noneOnSociety(Dimension.PUBLIC_HEALTH_AND_SAFETY, "Paper work only."),
        noneOnSociety(Dimension.NORMS_AND_CULTURE, "Nobody outside notices it."));
  }
}
