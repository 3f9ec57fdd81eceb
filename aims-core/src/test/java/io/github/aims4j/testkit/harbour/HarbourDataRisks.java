package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.planning.TreatmentOption.AVOID;
import static io.github.aims4j.planning.TreatmentOption.CHANGE_CONSEQUENCES;
import static io.github.aims4j.planning.TreatmentOption.CHANGE_LIKELIHOOD;
import static io.github.aims4j.planning.TreatmentOption.REMOVE_SOURCE;
import static io.github.aims4j.planning.TreatmentOption.SHARE;
import static io.github.aims4j.standard.AnnexControl.A_10_3;
import static io.github.aims4j.standard.AnnexControl.A_2_3;
import static io.github.aims4j.standard.AnnexControl.A_4_3;
import static io.github.aims4j.standard.AnnexControl.A_4_5;
import static io.github.aims4j.standard.AnnexControl.A_5_4;
import static io.github.aims4j.standard.AnnexControl.A_6_2_3;
import static io.github.aims4j.standard.AnnexControl.A_7_2;
import static io.github.aims4j.standard.AnnexControl.A_7_3;
import static io.github.aims4j.standard.AnnexControl.A_7_4;
import static io.github.aims4j.standard.AnnexControl.A_7_5;
import static io.github.aims4j.standard.AnnexControl.A_7_6;
import static io.github.aims4j.standard.RiskSource.C_3_1;
import static io.github.aims4j.standard.RiskSource.C_3_2;
import static io.github.aims4j.standard.RiskSource.C_3_4;
import static io.github.aims4j.standard.RiskSource.C_3_6;
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

/** Risks of the data that the systems of Harbour Bank are built and run with. */
final class HarbourDataRisks {

  private HarbourDataRisks() {}

  static List<Risk> all() {
    return List.of(
        bureauDataQuality(),
        leakPersonalData(),
        labelErrors(),
        proxyPostcode(),
        unlawfulReuse(),
        keptTooLong());
  }

  private static Risk bureauDataQuality() {
    return treated(
        risk(
                "bureau-data-quality",
                "Bureau data are wrong, late or coded in another way",
                "NorthData delivers entries of the wrong person, skips a day or changes a code without notice. The score takes them as they come.")
            .riskSources(List.of(C_3_4, C_3_1))
            .addOtherSource("People of the same name are mixed up at the bureau.")
            .causes(
                List.of(
                    "The interface has no version.",
                    "Checks on arrival look at the form, not at the content."))
            .consequences(
                List.of(
                    forBank(
                        "Moderate", "Cases to be decided again, and a dispute with the supplier."),
                    forPersons("Major", "A refusal because of somebody else's debts."),
                    forGroups("Moderate", "Common names are mixed up more often."),
                    noneFor(
                        Affected.SOCIETIES, "Entries are corrected one by one; nothing adds up.")))
            .aiSystems(ids("credit-scoring"))
            .objectives(ids("obj-data-quality"))
            .contextIssues(ids("issue-legacy-data"))
            .interestedParties(ids("ip-applicants", "ip-suppliers", "ip-data-protection"))
            .impactAssessments(ids("ia-credit-scoring-2025", "ia-credit-scoring-2026"))
            .controls(List.of(A_7_3, A_7_4, A_7_5, A_10_3))
            .owner(Id.of("data-engineer-omar-said"))
            .identifiedOn(on("2024-09-16")),
        "Likely",
        2,
        "Medium",
        CHANGE_LIKELIHOOD,
        SHARE);
  }

  private static Risk leakPersonalData() {
    return treated(
        risk(
                "leak-personal-data",
                "Personal data leave the bank",
                "Training data or files of applicants are copied, sent to a supplier or drawn out of a model by clever questions.")
            .riskSources(List.of(C_3_4, C_3_6))
            .causes(
                List.of(
                    "Extracts are kept on shared drives.",
                    "Customers type account numbers into the chat.",
                    "An account of a leaver stays open."))
            .consequences(
                List.of(
                    forBank("Severe", "Fines, notices to many thousand people, loss of trust."),
                    forPersons("Major", "Fraud in the name of those concerned."),
                    forGroups("Moderate", "People in debt are known to others."),
                    forSociety("Minor", "Less trust in banking on the net.")))
            .aiSystems(ids("credit-scoring", "fraud-alerts", "document-triage", "service-chat"))
            .contextIssues(ids("issue-cloud-dependence", "issue-public-trust"))
            .interestedParties(ids("ip-customers", "ip-data-protection"))
            .impactAssessments(ids("ia-service-chat-2025", "ia-document-triage-2025"))
            .controls(List.of(A_4_3, A_4_5, A_7_2, A_10_3))
            .owner(Id.of("ciso-aylin-demir"))
            .identifiedOn(on("2024-09-16")),
        "Unlikely",
        6,
        "Medium",
        CHANGE_LIKELIHOOD,
        CHANGE_CONSEQUENCES,
        SHARE);
  }

  private static Risk labelErrors() {
    return kept(
        risk(
                "label-errors",
                "Defaults are labelled wrongly in old data",
                "Loans that were deferred by agreement in 2020 stand as defaults in the training data.")
            .riskSources(List.of(C_3_4))
            .causes(List.of("Two core banking systems were merged in 2021."))
            .consequences(
                List.of(
                    forBank("Minor", "A slightly weaker score."),
                    forPersons("Moderate", "People of some trades are rated too low."),
                    forGroups(
                        "Moderate",
                        "Restaurant staff and artists deferred more often than others."),
                    noneFor(
                        Affected.SOCIETIES,
                        "The effect on all approvals is below one in a thousand.")))
            .aiSystems(ids("credit-scoring"))
            .objectives(ids("obj-data-quality"))
            .contextIssues(ids("issue-legacy-data"))
            .interestedParties(ids("ip-applicants"))
            .controls(List.of(A_7_4, A_7_6))
            .owner(Id.of("data-engineer-omar-said"))
            .identifiedOn(on("2025-02-14")),
        "Unlikely",
        "The months concerned leave the training window with version 4.0.");
  }

  private static Risk proxyPostcode() {
    return treated(
        risk(
                "proxy-postcode",
                "The place where people live stands in for their origin",
                "The postcode says much about origin and little about the person. A model that knows it treats neighbours alike.")
            .riskSources(List.of(C_3_4, C_3_2))
            .causes(
                List.of(
                    "The postcode was in the first feature set.",
                    "Travel time to the branch carries the same knowledge."))
            .consequences(
                List.of(
                    forBank("Major", "Breach of the law on equal treatment."),
                    forPersons("Moderate", "A refusal because of the neighbours."),
                    forGroups("Major", "Whole quarters are shut out."),
                    forSociety("Moderate", "Poor quarters stay poor.")))
            .aiSystems(ids("credit-scoring"))
            .objectives(ids("obj-fair-approval"))
            .contextIssues(ids("issue-public-trust"))
            .interestedParties(ids("ip-applicants", "ip-public", "ip-consumer-association"))
            .impactAssessments(ids("ia-credit-scoring-2025", "ia-credit-scoring-2026"))
            .controls(List.of(A_6_2_3, A_7_2, A_5_4))
            .owner(Id.of("head-data-science-jun-park"))
            .identifiedOn(on("2024-09-16")),
        "Possible",
        8,
        "Low",
        REMOVE_SOURCE);
  }

  private static Risk unlawfulReuse() {
    return treated(
        risk(
                "unlawful-reuse",
                "Data are used for what they were not given for",
                "Texts of payments, which tell of illness, faith and party, would sharpen the score and were asked for by the credit unit.")
            .riskSources(List.of(C_3_4))
            .addOtherSource("Pressure to lower defaults.")
            .causes(List.of("The feature store holds payment data for fraud alerts already."))
            .consequences(
                List.of(
                    forBank("Major", "Fine and order to delete the model."),
                    forPersons("Major", "Intimate facts decide on a loan."),
                    forGroups("Major", "Sick people and religious communities are singled out."),
                    forSociety("Moderate", "People watch what they pay for.")))
            .aiSystems(ids("credit-scoring", "fraud-alerts"))
            .interestedParties(ids("ip-data-protection", "ip-customers"))
            .impactAssessments(ids("ia-fraud-alerts-2025"))
            .controls(List.of(A_7_2, A_7_3, A_2_3))
            .owner(Id.of("dpo-marek-haas"))
            .identifiedOn(on("2025-02-14")),
        "Possible",
        10,
        "Low",
        AVOID);
  }

  private static Risk keptTooLong() {
    return kept(
        risk(
                "kept-too-long",
                "Data and models are kept longer than allowed",
                "Copies of training data and models of retired systems are forgotten in backups and notebooks.")
            .riskSources(List.of(C_3_6))
            .causes(List.of("Retention runs by system, copies have no owner."))
            .consequences(
                List.of(
                    forBank("Moderate", "Objection of the data protection authority."),
                    forPersons("Minor", "Old debts can surface again."),
                    noneFor(Affected.GROUPS, "The copies concern all customers alike."),
                    noneFor(Affected.SOCIETIES, "Nothing leaves the bank.")))
            .aiSystems(ids("collections-priority", "scorecard-classic", "credit-scoring"))
            .contextIssues(ids("issue-legacy-data"))
            .interestedParties(ids("ip-data-protection", "ip-customers"))
            .controls(List.of(A_4_3, A_7_5))
            .owner(Id.of("dpo-marek-haas"))
            .identifiedOn(on("2025-02-14")),
        "Possible",
        "The yearly search for copies finds few, and they are deleted within a month.");
  }
}
