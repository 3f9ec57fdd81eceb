package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.planning.TreatmentOption.CHANGE_CONSEQUENCES;
import static io.github.aims4j.planning.TreatmentOption.CHANGE_LIKELIHOOD;
import static io.github.aims4j.planning.TreatmentOption.REMOVE_SOURCE;
import static io.github.aims4j.planning.TreatmentOption.SHARE;
import static io.github.aims4j.standard.AnnexControl.A_10_2;
import static io.github.aims4j.standard.AnnexControl.A_10_3;
import static io.github.aims4j.standard.AnnexControl.A_2_2;
import static io.github.aims4j.standard.AnnexControl.A_2_4;
import static io.github.aims4j.standard.AnnexControl.A_3_2;
import static io.github.aims4j.standard.AnnexControl.A_4_5;
import static io.github.aims4j.standard.AnnexControl.A_4_6;
import static io.github.aims4j.standard.AnnexControl.A_6_2_3;
import static io.github.aims4j.standard.AnnexControl.A_6_2_6;
import static io.github.aims4j.standard.AnnexControl.A_6_2_7;
import static io.github.aims4j.standard.AnnexControl.A_8_5;
import static io.github.aims4j.standard.AnnexControl.A_9_2;
import static io.github.aims4j.standard.RiskSource.C_3_1;
import static io.github.aims4j.standard.RiskSource.C_3_4;
import static io.github.aims4j.standard.RiskSource.C_3_5;
import static io.github.aims4j.standard.RiskSource.C_3_6;
import static io.github.aims4j.standard.RiskSource.C_3_7;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.forBank;
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

/** Risks that come from suppliers, and risks to the management of AI itself. */
final class HarbourSupplyRisks {

  private HarbourSupplyRisks() {}

  static List<Risk> all() {
    return List.of(
        supplierModelChange(),
        cloudOutage(),
        bureauDependence(),
        keyPerson(),
        newRules(),
        energyUse(),
        unregisteredAi());
  }

  private static Risk supplierModelChange() {
    return treated(
        risk(
                "supplier-model-change",
                "A supplier changes its model and nobody notices",
                "ChatWorks or Papertrail brings in another model over night. What was tested is no longer what runs.")
            .riskSources(List.of(C_3_6, C_3_4))
            .causes(
                List.of(
                    "The service has no fixed version.",
                    "Notices go to a mailbox that nobody owned until 2025."))
            .consequences(
                List.of(
                    forBank("Major", "Systems in use that were never verified."),
                    forPersons("Moderate", "Answers or sorting of another quality."),
                    noneFor(Affected.GROUPS, "Changes so far hit all customers alike."),
                    noneFor(Affected.SOCIETIES, "Both systems decide nothing alone.")))
            .aiSystems(ids("service-chat", "document-triage"))
            .contextIssues(ids("issue-cloud-dependence"))
            .interestedParties(ids("ip-suppliers", "ip-customers"))
            .impactAssessments(ids("ia-service-chat-2025"))
            .controls(List.of(A_10_2, A_10_3, A_6_2_6))
            .owner(Id.of("procurement-lead-ida-holm"))
            .identifiedOn(on("2024-09-16")),
        "Likely",
        17,
        "Medium",
        CHANGE_LIKELIHOOD,
        SHARE);
  }

  private static Risk cloudOutage() {
    return treated(
        risk(
                "cloud-outage",
                "The computing supplier fails for days",
                "CloudHarbor loses a region or goes out of business. Scoring and fraud alerts stand still.")
            .riskSources(List.of(C_3_5))
            .causes(
                List.of("All systems run in one region.", "Few suppliers keep data in the Union."))
            .consequences(
                List.of(
                    forBank("Major", "Payments without fraud alerts and no new loans."),
                    forPersons("Moderate", "Payments and answers are late."),
                    noneFor(Affected.GROUPS, "All customers are hit alike."),
                    forSociety("Moderate", "Several banks of the coast run there at once.")))
            .aiSystems(ids("credit-scoring", "fraud-alerts"))
            .objectives(ids("obj-incident-response"))
            .contextIssues(ids("issue-cloud-dependence"))
            .interestedParties(ids("ip-supervisor-de", "ip-suppliers"))
            .controls(List.of(A_4_5, A_10_3))
            .owner(Id.of("ciso-aylin-demir"))
            .identifiedOn(on("2024-09-16")),
        "Possible",
        18,
        "Medium",
        SHARE,
        CHANGE_CONSEQUENCES);
  }

  private static Risk bureauDependence() {
    return kept(
        risk(
                "bureau-dependence",
                "Only one bureau can deliver",
                "NorthData raises prices or ends the contract, and no other bureau knows enough people in the north.")
            .riskSources(List.of(C_3_1))
            .addOtherSource("A market with one large supplier.")
            .causes(List.of("The contract can be ended within six months."))
            .consequences(
                List.of(
                    forBank("Major", "A new model has to be built in a hurry."),
                    forPersons("Minor", "Officers ask for more papers."),
                    noneFor(Affected.GROUPS, "All applicants need a bureau entry."),
                    noneFor(Affected.SOCIETIES, "Lending goes on by hand.")))
            .aiSystems(ids("credit-scoring"))
            .objectives(ids("obj-robust-scoring"))
            .interestedParties(ids("ip-suppliers", "ip-shareholders"))
            .controls(List.of(A_10_3))
            .owner(Id.of("procurement-lead-ida-holm"))
            .identifiedOn(on("2025-02-14")),
        "Unlikely",
        "The contract runs to 2028, and version 4.0 can score without bureau data at a known loss of precision.");
  }

  private static Risk keyPerson() {
    return treated(
        risk(
                "key-person",
                "One person leaves and nobody understands the model",
                "Two people know the scoring pipeline well. If one of them leaves, errors are found late and changes wait.")
            .riskSources(List.of(C_3_6))
            .addOtherSource(
                "Few people with both banking and machine learning on the labour market.")
            .causes(
                List.of(
                    "Knowledge was in heads, not in documents.", "Pay outside banking is higher."))
            .consequences(
                List.of(
                    forBank("Major", "Repairs take weeks instead of days."),
                    forPersons("Moderate", "Errors last longer."),
                    noneFor(Affected.GROUPS, "Errors would hit applicants by chance."),
                    noneFor(Affected.SOCIETIES, "It concerns one bank.")))
            .aiSystems(ids("credit-scoring"))
            .objectives(ids("obj-competence"))
            .contextIssues(ids("issue-skills-shortage"))
            .interestedParties(ids("ip-employees", "ip-works-council"))
            .controls(List.of(A_4_6, A_6_2_3, A_6_2_7))
            .owner(Id.of("hr-lead-eva-stern"))
            .identifiedOn(on("2024-09-16")),
        "Possible",
        19,
        "Medium",
        CHANGE_LIKELIHOOD,
        CHANGE_CONSEQUENCES);
  }

  private static Risk newRules() {
    return kept(
        risk(
                "new-rules",
                "New rules are read late or wrongly",
                "Duties for credit scoring under the AI Act apply, and the bank has misread what is asked of it as deployer and as provider.")
            .addOtherSource("Guidance of authorities comes out close to the dates.")
            .causes(List.of("Two countries, two supervisors.", "Drafts change."))
            .consequences(
                List.of(
                    forBank("Moderate", "Orders and work under pressure."),
                    forPersons("Minor", "Rights are granted later than they should be."),
                    noneFor(Affected.GROUPS, "Protection of groups rests on older law too."),
                    noneFor(Affected.SOCIETIES, "Authorities watch the market as a whole.")))
            .contextIssues(ids("issue-eu-ai-act"))
            .interestedParties(ids("ip-supervisor-de", "ip-supervisor-nl", "ip-data-protection"))
            .controls(List.of(A_8_5, A_2_4))
            .owner(Id.of("legal-counsel-felix-adler"))
            .identifiedOn(on("2024-09-16")),
        "Possible",
        "Legal reports to the AIMS manager every six months, and a law firm reads along.");
  }

  private static Risk energyUse() {
    return kept(
        risk(
                "energy-use",
                "Training and chat use more energy than needed",
                "Models are trained more often and larger than the task asks for.")
            .riskSources(List.of(C_3_5))
            .causes(List.of("Nobody sees what a training run uses."))
            .consequences(
                List.of(
                    forBank("Negligible", "Some thousand euros a year."),
                    noneFor(Affected.INDIVIDUALS, "No person is hit."),
                    noneFor(Affected.GROUPS, "No group is hit."),
                    forSociety("Negligible", "About 40 tonnes of carbon dioxide a year.")))
            .aiSystems(ids("credit-scoring", "service-chat"))
            .objectives(ids("obj-energy"))
            .contextIssues(ids("issue-climate"))
            .interestedParties(ids("ip-public", "ip-shareholders"))
            .owner(Id.of("head-data-science-jun-park"))
            .identifiedOn(on("2025-02-14")),
        "Likely",
        "Low by the criteria; the use of energy is measured all the same.");
  }

  private static Risk unregisteredAi() {
    return treated(
        risk(
                "unregistered-ai",
                "Employees use AI that the bank does not know of",
                "Letters and files of customers are pasted into free services on the net, and nobody has assessed them.")
            .riskSources(List.of(C_3_7))
            .addOtherSource("Habit from private life.")
            .causes(
                List.of(
                    "No good letter templates until 2026.",
                    "The rules were known to half of the staff."))
            .consequences(
                List.of(
                    forBank("Major", "Bank secrecy is broken, and the AIMS has a blind spot."),
                    forPersons("Moderate", "Private letters are with strangers."),
                    noneFor(Affected.GROUPS, "No pattern by group is known."),
                    noneFor(Affected.SOCIETIES, "Single letters are concerned.")))
            .objectives(ids("obj-competence"))
            .contextIssues(ids("issue-skills-shortage"))
            .interestedParties(ids("ip-employees", "ip-data-protection"))
            .controls(List.of(A_2_2, A_3_2, A_9_2))
            .owner(Id.of("ciso-aylin-demir"))
            .identifiedOn(on("2025-02-14")),
        "Possible",
        20,
        "Low",
        REMOVE_SOURCE,
        CHANGE_LIKELIHOOD);
  }
}
