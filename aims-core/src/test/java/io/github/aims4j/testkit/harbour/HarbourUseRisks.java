package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.planning.TreatmentOption.CHANGE_CONSEQUENCES;
import static io.github.aims4j.planning.TreatmentOption.CHANGE_LIKELIHOOD;
import static io.github.aims4j.planning.TreatmentOption.TAKE_OR_INCREASE;
import static io.github.aims4j.standard.AnnexControl.A_10_3;
import static io.github.aims4j.standard.AnnexControl.A_5_4;
import static io.github.aims4j.standard.AnnexControl.A_6_2_4;
import static io.github.aims4j.standard.AnnexControl.A_6_2_5;
import static io.github.aims4j.standard.AnnexControl.A_6_2_6;
import static io.github.aims4j.standard.AnnexControl.A_6_2_8;
import static io.github.aims4j.standard.AnnexControl.A_8_2;
import static io.github.aims4j.standard.AnnexControl.A_8_3;
import static io.github.aims4j.standard.AnnexControl.A_9_2;
import static io.github.aims4j.standard.AnnexControl.A_9_4;
import static io.github.aims4j.standard.RiskSource.C_3_1;
import static io.github.aims4j.standard.RiskSource.C_3_3;
import static io.github.aims4j.standard.RiskSource.C_3_4;
import static io.github.aims4j.standard.RiskSource.C_3_6;
import static io.github.aims4j.standard.RiskSource.C_3_7;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.forBank;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.forGroups;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.forPersons;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.forSociety;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.kept;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.noneFor;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.risk;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.treated;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.base.Id;
import io.github.aims4j.planning.Consequence.Affected;
import io.github.aims4j.planning.Risk;
import java.util.List;

/** Risks of the systems that Harbour Bank bought or adapted, and of how all of them are used. */
final class HarbourUseRisks {

  private HarbourUseRisks() {}

  static List<Risk> all() {
    return List.of(
        fraudFalseAlarm(),
        fraudMissed(),
        chatWrongAdvice(),
        chatManipulation(),
        chatDutchLaunch(),
        documentMisread(),
        inaccessibleChat(),
        useBeyondPurpose());
  }

  private static Risk fraudFalseAlarm() {
    return treated(
        risk(
                "fraud-false-alarm",
                "Honest payments are stopped",
                "Fraud alerts hold a payment or a card because it looks unusual, and the customer cannot pay rent, wages or a ticket home.")
            .riskSources(List.of(C_3_3, C_3_4))
            .causes(
                List.of(
                    "Travel and new employers look like fraud.",
                    "Nobody works on alerts from midnight to six."))
            .consequences(
                List.of(
                    forBank("Moderate", "Complaints and work in customer care."),
                    forPersons(
                        "Major", "No money at hand when it counts, and rent or wages paid late."),
                    forGroups("Moderate", "People who send money abroad are stopped more often."),
                    noneFor(Affected.SOCIETIES, "Each case is cleared within two days.")))
            .aiSystems(ids("fraud-alerts"))
            .objectives(ids("obj-human-review", "obj-incident-response"))
            .contextIssues(ids("issue-public-trust"))
            .interestedParties(ids("ip-customers", "ip-consumer-association"))
            .impactAssessments(ids("ia-fraud-alerts-2025"))
            .controls(List.of(A_5_4, A_9_2, A_8_3))
            .owner(Id.of("operations-unit"))
            .identifiedOn(on("2024-09-16")),
        "Likely",
        11,
        "Medium",
        CHANGE_LIKELIHOOD,
        CHANGE_CONSEQUENCES);
  }

  private static Risk fraudMissed() {
    return treated(
        risk(
                "fraud-missed",
                "Fraudsters learn to stay below the alarm",
                "Gangs split sums and copy the habits of customers until the system lets them pass.")
            .riskSources(List.of(C_3_1, C_3_4))
            .causes(
                List.of(
                    "Patterns are learned from last year's fraud.",
                    "Rejected attempts tell the fraudster where the line is."))
            .consequences(
                List.of(
                    forBank("Major", "Losses that the bank has to make good."),
                    forPersons("Moderate", "Savings are gone for weeks."),
                    forGroups("Moderate", "Old people are chosen as victims."),
                    forSociety("Minor", "Money for crime.")))
            .aiSystems(ids("fraud-alerts"))
            .objectives(ids("obj-incident-response"))
            .interestedParties(ids("ip-customers", "ip-shareholders"))
            .controls(List.of(A_6_2_6, A_6_2_4))
            .owner(Id.of("operations-unit"))
            .identifiedOn(on("2024-09-16")),
        "Possible",
        12,
        "Medium",
        CHANGE_LIKELIHOOD);
  }

  private static Risk chatWrongAdvice() {
    return treated(
        risk(
                "chat-wrong-advice",
                "The assistant gives wrong advice",
                "The service assistant tells a customer of a right to defer that the contract does not give, or quotes a fee of last year.")
            .riskSources(List.of(C_3_4, C_3_7))
            .causes(
                List.of(
                    "The model invents where the knowledge base is silent.",
                    "Old price lists were indexed."))
            .consequences(
                List.of(
                    forBank("Moderate", "The bank is held to what the assistant promised."),
                    forPersons("Moderate", "A missed payment and a reminder fee."),
                    forGroups("Minor", "Those who avoid the telephone rely on it most."),
                    noneFor(Affected.SOCIETIES, "Advice reaches one customer at a time.")))
            .aiSystems(ids("service-chat"))
            .objectives(ids("obj-explain-decisions", "obj-competence"))
            .contextIssues(ids("issue-public-trust"))
            .interestedParties(ids("ip-customers", "ip-consumer-association"))
            .impactAssessments(ids("ia-service-chat-2025"))
            .controls(List.of(A_8_2, A_9_4, A_6_2_6))
            .owner(Id.of("care-lead-noor-jansen"))
            .identifiedOn(on("2025-02-14")),
        "Likely",
        13,
        "Low",
        CHANGE_LIKELIHOOD,
        CHANGE_CONSEQUENCES);
  }

  private static Risk chatManipulation() {
    return treated(
        risk(
                "chat-manipulation",
                "Somebody talks the assistant into what it must not do",
                "Hidden words in a message or a document make the assistant show data of another customer or insult one.")
            .riskSources(List.of(C_3_4, C_3_7))
            .causes(List.of("Text of customers and orders to the model share one channel."))
            .consequences(
                List.of(
                    forBank("Major", "A breach of bank secrecy, and headlines."),
                    forPersons("Moderate", "Balance or address in the hands of a stranger."),
                    noneFor(Affected.GROUPS, "The attack aims at single accounts."),
                    noneFor(Affected.SOCIETIES, "The assistant cannot move money.")))
            .aiSystems(ids("service-chat"))
            .objectives(ids("obj-incident-response"))
            .interestedParties(ids("ip-customers", "ip-data-protection"))
            .impactAssessments(ids("ia-service-chat-2025"))
            .controls(List.of(A_6_2_4, A_6_2_8, A_10_3))
            .owner(Id.of("ciso-aylin-demir"))
            .identifiedOn(on("2025-02-14")),
        "Possible",
        15,
        "Low",
        CHANGE_LIKELIHOOD,
        CHANGE_CONSEQUENCES);
  }

  private static Risk chatDutchLaunch() {
    return treated(
        risk(
                "chat-dutch-launch",
                "The assistant starts in Dutch with little experience",
                "From January 2026 the assistant answers in Dutch too. The knowledge base is translated, and fewer people have tried it.")
            .riskSources(List.of(C_3_7))
            .causes(List.of("Idioms and Dutch product names are rare in the tests."))
            .consequences(
                List.of(
                    forBank("Minor", "More calls in Rotterdam in the first weeks."),
                    forPersons("Moderate", "An answer that misleads."),
                    forGroups(
                        "Moderate",
                        "Customers in the Netherlands get worse service than those in Germany."),
                    noneFor(Affected.SOCIETIES, "Seven thousand customers are concerned.")))
            .aiSystems(ids("service-chat"))
            .objectives(ids("obj-competence"))
            .interestedParties(ids("ip-customers", "ip-supervisor-nl"))
            .impactAssessments(ids("ia-service-chat-2025"))
            .controls(List.of(A_6_2_4, A_6_2_5))
            .owner(Id.of("care-lead-noor-jansen"))
            .identifiedOn(on("2025-02-21")),
        "Likely",
        16,
        "Medium",
        TAKE_OR_INCREASE,
        CHANGE_LIKELIHOOD);
  }

  private static Risk documentMisread() {
    return kept(
        risk(
                "document-misread",
                "A document lands in the wrong pile or is misread",
                "Document triage takes a pay slip for a bill or reads a wrong number.")
            .riskSources(List.of(C_3_4))
            .causes(List.of("Bad scans and handwriting."))
            .consequences(
                List.of(
                    forBank("Minor", "Work is done twice."),
                    forPersons("Minor", "An answer comes some days later."),
                    noneFor(Affected.GROUPS, "Errors follow the scan, not the person."),
                    noneFor(Affected.SOCIETIES, "No decision rests on the system alone.")))
            .aiSystems(ids("document-triage"))
            .objectives(ids("obj-data-quality"))
            .interestedParties(ids("ip-customers", "ip-employees"))
            .impactAssessments(ids("ia-document-triage-2025"))
            .controls(List.of(A_9_4))
            .owner(Id.of("operations-unit"))
            .identifiedOn(on("2024-09-16")),
        "Likely",
        "Clerks see each document before it counts.");
  }

  private static Risk inaccessibleChat() {
    return kept(
        risk(
                "inaccessible-chat",
                "Some customers cannot use the assistant",
                "People who use a screen reader or write with difficulty do not get through to a person.")
            .riskSources(List.of(C_3_1))
            .causes(List.of("The way to a person is a small link."))
            .consequences(
                List.of(
                    forBank("Minor", "Complaints."),
                    forPersons("Moderate", "A request is never made."),
                    forGroups("Moderate", "People with disabilities are served worse."),
                    noneFor(Affected.SOCIETIES, "Branches and telephone stay open.")))
            .aiSystems(ids("service-chat"))
            .interestedParties(ids("ip-customers", "ip-consumer-association"))
            .impactAssessments(ids("ia-service-chat-2025"))
            .controls(List.of(A_8_2))
            .owner(Id.of("care-lead-noor-jansen"))
            .identifiedOn(on("2025-02-21")),
        "Possible",
        "The assistant was tried with four users of screen readers, and each reached a person within a minute.");
  }

  private static Risk useBeyondPurpose() {
    return kept(
        risk(
                "use-beyond-purpose",
                "The score is used for what it was not made for",
                "A unit takes the credit score to choose tenants of the bank's houses, to hire or to price insurance.")
            .riskSources(List.of(C_3_6))
            .causes(List.of("The score stands in the customer file, where many can read it."))
            .consequences(
                List.of(
                    forBank("Major", "A use that was never assessed and may be forbidden."),
                    forPersons("Major", "A flat or a job is lost by a number made for loans."),
                    forGroups("Moderate", "People in debt are shut out in other fields too."),
                    forSociety("Minor", "One number follows people everywhere.")))
            .aiSystems(ids("credit-scoring"))
            .objectives(ids("obj-human-review"))
            .interestedParties(ids("ip-employees", "ip-works-council", "ip-public"))
            .impactAssessments(ids("ia-credit-scoring-2025", "ia-credit-scoring-2026"))
            .controls(List.of(A_9_4, A_9_2))
            .owner(Id.of("dpo-marek-haas"))
            .identifiedOn(on("2025-02-14")),
        "Unlikely",
        "Reading rights were cut to the credit unit in 2025, and each use is checked twice a year.");
  }
}
