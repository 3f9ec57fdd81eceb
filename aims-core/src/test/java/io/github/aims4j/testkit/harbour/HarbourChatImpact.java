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

/** What the service assistant means for customers. */
final class HarbourChatImpact {

  private HarbourChatImpact() {}

  static ImpactAssessment assessment() {
    return HarbourImpacts.assessment(
            "service-chat-2025", "Impact of the service assistant", "2025-02-21")
        .aiSystems(ids("service-chat"))
        .versions(List.of("2025"))
        .occasion(Occasion.INITIAL)
        .assessors(ids("care-lead-noor-jansen", "dpo-marek-haas", "ciso-aylin-demir"))
        .participants(ids("ip-customers", "ip-employees"))
        .intendedUse(
            "Customers ask about products, fees and the use of the app, in German and from 2026 in Dutch.")
        .foreseeableMisuse(
            List.of(
                "Customers ask for advice on investments or law.",
                "Somebody tries to get data of others out of it."))
        .deployment("App and website, Germany from March 2025, the Netherlands from January 2026.")
        .technicalContext(
            "Large language model of ChatWorks, which answers from the bank's knowledge base.")
        .societalContext(
            "Branches close in the country, and the telephone is busy; many ask at night.")
        .jurisdictions(List.of("DE", "NL"))
        .affectedGroups(
            List.of("customers", "customer care staff", "people who use a screen reader"))
        .impacts(Stream.of(forPersons(), forGroupsAndSociety()).flatMap(List::stream).toList())
        .measures(
            measures(
                "Says that it is AI, and hands over to a person on request.",
                "Account numbers are masked.",
                "One hundred answers are read each week."))
        .approval(
            approval(
                "cro-tom-visser",
                "2025-02-25",
                "Dutch only after ten weeks with 95 of 100 right answers in German."))
        .disclosure(
            DisclosureDecision.builder()
                .disclosed(true)
                .audience("Customers, as questions and answers in the app")
                .reason("They asked what happens to their messages.")
                .decidedBy(Id.of("dpo-marek-haas"))
                .date(on("2025-03-03"))
                .build())
        .nextDue(day("2027-02-21"))
        .build();
  }

  private static List<Impact> forPersons() {
    return List.of(
        noneOnPersons(
            Dimension.FAIRNESS, "It decides nothing, and everybody gets the same answers."),
        onPersons(
            Dimension.ACCOUNTABILITY, "Minor", "Customers may rely on what a machine promised."),
        onPersons(
            Dimension.TRANSPARENCY,
            "Minor",
            "Somebody may take it for a person in spite of the notice."),
        onPersons(
            Dimension.SECURITY_AND_PRIVACY,
            "Major",
            "Messages with account numbers go to a supplier and could reach strangers."),
        noneOnPersons(
            Dimension.SAFETY_AND_HEALTH, "Talk of distress is handed to a person at once."),
        onPersons(Dimension.FINANCES, "Moderate", "A wrong fee or date leads to a reminder."),
        onPersons(
            Dimension.ACCESSIBILITY,
            "Moderate",
            "Help at night for many, a hurdle for those with a screen reader."),
        noneOnPersons(
            Dimension.HUMAN_RIGHTS,
            "No right depends on the assistant; all other ways stay open."));
  }

  private static List<Impact> forGroupsAndSociety() {
    return List.of(
        onGroups(
            Dimension.ACCESSIBILITY,
            "Moderate",
            "People with disabilities and old people are served worse if other ways shrink."),
        onGroups(
            Dimension.FAIRNESS, "Minor", "Answers in Dutch are weaker than in German at first."),
        onSociety(
            Dimension.ENVIRONMENT,
            "Negligible",
            "About 30 tonnes of carbon dioxide a year at the supplier."),
        onSociety(
            Dimension.ECONOMY, "Minor", "Work in customer care changes; no post is to be cut."),
        noneOnSociety(Dimension.GOVERNMENT, "It does not speak about public matters."),
        noneOnSociety(Dimension.PUBLIC_HEALTH_AND_SAFETY, "It does not speak about health."),
        onSociety(
            Dimension.NORMS_AND_CULTURE,
            "Negligible",
            "One more place where people talk to machines."));
  }
}
