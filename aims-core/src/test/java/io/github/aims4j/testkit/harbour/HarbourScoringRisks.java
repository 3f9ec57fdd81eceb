package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.planning.TreatmentOption.CHANGE_CONSEQUENCES;
import static io.github.aims4j.planning.TreatmentOption.CHANGE_LIKELIHOOD;
import static io.github.aims4j.standard.AnnexControl.A_10_4;
import static io.github.aims4j.standard.AnnexControl.A_4_6;
import static io.github.aims4j.standard.AnnexControl.A_5_4;
import static io.github.aims4j.standard.AnnexControl.A_6_2_4;
import static io.github.aims4j.standard.AnnexControl.A_6_2_5;
import static io.github.aims4j.standard.AnnexControl.A_6_2_6;
import static io.github.aims4j.standard.AnnexControl.A_6_2_7;
import static io.github.aims4j.standard.AnnexControl.A_6_2_8;
import static io.github.aims4j.standard.AnnexControl.A_7_2;
import static io.github.aims4j.standard.AnnexControl.A_7_4;
import static io.github.aims4j.standard.AnnexControl.A_8_2;
import static io.github.aims4j.standard.AnnexControl.A_8_4;
import static io.github.aims4j.standard.AnnexControl.A_8_5;
import static io.github.aims4j.standard.AnnexControl.A_9_2;
import static io.github.aims4j.standard.AnnexControl.A_9_3;
import static io.github.aims4j.standard.AnnexControl.A_9_4;
import static io.github.aims4j.standard.RiskSource.C_3_1;
import static io.github.aims4j.standard.RiskSource.C_3_2;
import static io.github.aims4j.standard.RiskSource.C_3_3;
import static io.github.aims4j.standard.RiskSource.C_3_4;
import static io.github.aims4j.standard.RiskSource.C_3_5;
import static io.github.aims4j.standard.RiskSource.C_3_6;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.forBank;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.forGroups;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.forPersons;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.forSociety;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.kept;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.noneFor;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.risk;
import static io.github.aims4j.testkit.harbour.HarbourRiskForm.treated;
import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.planning.Consequence.Affected;
import io.github.aims4j.planning.Risk;
import java.util.List;

/** Risks of credit scoring itself: whom it favours, how it ages, how its refusals are explained. */
final class HarbourScoringRisks {

  private HarbourScoringRisks() {}

  static List<Risk> all() {
    return List.of(
        unfairApproval(),
        drift(),
        opaqueRefusal(),
        wrongThreshold(),
        thinFiles(),
        feedbackLoop(),
        brokerSteering(),
        automationBias(),
        scoreOutage());
  }

  private static Risk unfairApproval() {
    return treated(
        risk(
                "unfair-approval",
                "Unfair gap in approvals between groups",
                "The score of people of one sex, age or origin comes out lower than their later behaviour warrants, so that they are refused loans which others in the same position get.")
            .riskSources(List.of(C_3_4, C_3_2))
            .addOtherSource(
                "Lending decisions of branches before 2015 are in the oldest training months.")
            .causes(
                List.of(
                    "Old decisions of people are learned as if they were the truth.",
                    "A harmless feature stands in for one that the law protects.",
                    "Small groups are rare in the training data."))
            .consequences(
                List.of(
                    forBank(
                        "Major", "Orders of the supervisor, claims of those refused, lost trust."),
                    forPersons(
                        "Major", "A household goes without a loan that it could have repaid."),
                    forGroups(
                        "Severe",
                        "A group that the law protects pays more or stays shut out for years."),
                    forSociety(
                        "Moderate", "Differences in wealth between quarters of the city harden.")))
            .aiSystems(ids("credit-scoring"))
            .objectives(ids("obj-fair-approval"))
            .contextIssues(ids("issue-public-trust", "issue-legacy-data"))
            .interestedParties(
                ids(
                    "ip-applicants",
                    "ip-consumer-association",
                    "ip-supervisor-de",
                    "ip-supervisor-nl"))
            .impactAssessments(ids("ia-credit-scoring-2025", "ia-credit-scoring-2026"))
            .controls(List.of(A_5_4, A_6_2_4, A_6_2_6, A_7_4))
            .ownControls(ids("ctl-challenger-model"))
            .owner(Id.of("head-credit-petra-lang"))
            .identifiedOn(on("2024-09-16"))
            .source(exported(101, "title", "Risk", "Discrimination in scoring"))
            .addNote("The approval gap is reported to the board each quarter since April 2025.")
            .addEvidence(
                evidence(
                    "Fairness report, fourth quarter of 2025",
                    "grc://risks/unfair-approval/fairness-2025-q4.pdf",
                    "2026-01-30",
                    "head-data-science-jun-park",
                    "2027-01-31"))
            .extensions(
                Extensions.none()
                    .with("x-grc-heat-map", Extension.of("red"))
                    .with("x-grc-legacy-score", Extension.of(20))),
        "Likely",
        1,
        "Medium",
        CHANGE_LIKELIHOOD,
        CHANGE_CONSEQUENCES);
  }

  private static Risk drift() {
    return treated(
        risk(
                "drift",
                "The score ages when the economy turns",
                "Interest rates, prices and jobs change, and the link between features and default changes with them. The score keeps its form and loses its meaning.")
            .riskSources(List.of(C_3_1, C_3_4))
            .causes(
                List.of(
                    "Training months end before the rise of interest rates.",
                    "Defaults show themselves only after a year."))
            .consequences(
                List.of(
                    forBank("Major", "Losses on loans beyond what was set aside."),
                    forPersons(
                        "Major",
                        "Loans to people who cannot carry them, and refusals to people who could."),
                    forGroups(
                        "Moderate",
                        "Borrowers with variable rates are judged by a world that is gone."),
                    forSociety("Minor", "Bad loans add to a downturn.")))
            .aiSystems(ids("credit-scoring", "fraud-alerts"))
            .objectives(ids("obj-robust-scoring"))
            .contextIssues(ids("issue-interest-rates"))
            .interestedParties(ids("ip-shareholders", "ip-applicants"))
            .impactAssessments(ids("ia-credit-scoring-2025", "ia-credit-scoring-2026"))
            .controls(List.of(A_6_2_6, A_6_2_4))
            .ownControls(ids("ctl-challenger-model"))
            .owner(Id.of("head-data-science-jun-park"))
            .identifiedOn(on("2024-09-16")),
        "Likely",
        3,
        "Medium",
        CHANGE_LIKELIHOOD);
  }

  private static Risk opaqueRefusal() {
    return treated(
        risk(
                "opaque-refusal",
                "An applicant cannot learn why the loan was refused",
                "The reasons that the letter gives are too general or name features that did not matter. The applicant can neither contest the refusal nor do anything about it.")
            .riskSources(List.of(C_3_2))
            .causes(
                List.of(
                    "Reason codes were written for the scorecard of 2015.",
                    "Two features that move together share the blame by chance."))
            .consequences(
                List.of(
                    forBank("Major", "Breach of the duty to give reasons, and complaints."),
                    forPersons("Major", "No way to contest a wrong refusal or to mend its cause."),
                    forGroups(
                        "Moderate", "People who read little German or Dutch give up earlier."),
                    forSociety("Minor", "Less trust in decisions that computers prepare.")))
            .aiSystems(ids("credit-scoring"))
            .objectives(ids("obj-explain-decisions"))
            .contextIssues(ids("issue-eu-ai-act", "issue-public-trust"))
            .interestedParties(
                ids("ip-applicants", "ip-data-protection", "ip-consumer-association"))
            .impactAssessments(ids("ia-credit-scoring-2025", "ia-credit-scoring-2026"))
            .controls(List.of(A_8_2, A_8_5, A_6_2_7))
            .owner(Id.of("head-credit-petra-lang"))
            .identifiedOn(on("2024-09-16")),
        "Likely",
        4,
        "Medium",
        CHANGE_LIKELIHOOD,
        CHANGE_CONSEQUENCES);
  }

  private static Risk wrongThreshold() {
    return treated(
        risk(
                "wrong-threshold",
                "The line between approval and refusal is set wrongly",
                "The threshold of one country or product is changed by mistake, and hundreds of applications are decided by it before anybody sees it.")
            .riskSources(List.of(C_3_3, C_3_6))
            .causes(
                List.of(
                    "Thresholds are typed in by hand.",
                    "Germany and the Netherlands share one table."))
            .consequences(
                List.of(
                    forBank(
                        "Major",
                        "Loans outside the appetite for risk, and decisions to be made again."),
                    forPersons("Moderate", "A refusal that is taken back weeks later."),
                    forGroups("Moderate", "All applicants of one country are hit at once."),
                    noneFor(
                        Affected.SOCIETIES,
                        "The number of decisions in a week is small against the market.")))
            .aiSystems(ids("credit-scoring"))
            .objectives(ids("obj-incident-response", "obj-human-review"))
            .interestedParties(ids("ip-applicants", "ip-supervisor-nl"))
            .controls(List.of(A_6_2_5, A_6_2_6, A_6_2_8))
            .ownControls(ids("ctl-manual-review-limit"))
            .owner(Id.of("head-credit-petra-lang"))
            .identifiedOn(on("2025-02-14")),
        "Possible",
        7,
        "Medium",
        CHANGE_LIKELIHOOD,
        CHANGE_CONSEQUENCES);
  }

  private static Risk thinFiles() {
    return treated(
        risk(
                "thin-files",
                "People with a short credit history are judged on too little",
                "Young adults, newcomers and people after a divorce have few entries at the bureau. The score fills the gaps with averages that do not fit them.")
            .riskSources(List.of(C_3_4))
            .causes(
                List.of(
                    "Missing values are replaced by the median.",
                    "No other evidence of income is read."))
            .consequences(
                List.of(
                    forBank("Minor", "Good customers go elsewhere."),
                    forPersons(
                        "Major", "No first loan, and therefore no history for the next one."),
                    forGroups("Major", "Newcomers to the country are shut out as a group."),
                    forSociety("Minor", "Settling in takes longer.")))
            .aiSystems(ids("credit-scoring"))
            .objectives(ids("obj-fair-approval", "obj-human-review"))
            .contextIssues(ids("issue-public-trust"))
            .interestedParties(ids("ip-applicants", "ip-public"))
            .impactAssessments(ids("ia-credit-scoring-2025", "ia-credit-scoring-2026"))
            .controls(List.of(A_5_4, A_7_4, A_9_2))
            .ownControls(ids("ctl-manual-review-limit"))
            .owner(Id.of("head-credit-petra-lang"))
            .identifiedOn(on("2025-02-14")),
        "Possible",
        9,
        "Medium",
        CHANGE_CONSEQUENCES);
  }

  private static Risk feedbackLoop() {
    return kept(
        risk(
                "feedback-loop",
                "The model learns only from those it approved",
                "Nobody knows how refused applicants would have repaid. Each new training confirms the refusals of the last one.")
            .riskSources(List.of(C_3_4, C_3_6))
            .causes(List.of("Outcomes exist for approved loans only."))
            .consequences(
                List.of(
                    forBank("Moderate", "Business that would have been good is never seen."),
                    forPersons("Minor", "The same person is refused again for the same reason."),
                    forGroups("Moderate", "Groups that are rare today stay rare."),
                    noneFor(Affected.SOCIETIES, "Other lenders judge by other models.")))
            .aiSystems(ids("credit-scoring"))
            .objectives(ids("obj-fair-approval"))
            .interestedParties(ids("ip-applicants"))
            .controls(List.of(A_7_2))
            .owner(Id.of("head-data-science-jun-park"))
            .identifiedOn(on("2025-02-14")),
        "Possible",
        "A sample of two percent beyond the line is approved by hand and gives outcomes; more would cost more than it shows.");
  }

  private static Risk brokerSteering() {
    return treated(
        risk(
                "broker-steering",
                "Brokers try inputs until the score says yes",
                "A broker sees the score at once and can change income or rent and ask again. The file then tells what suits the score.")
            .riskSources(List.of(C_3_1))
            .addOtherSource("Brokers are paid for each loan that is granted.")
            .causes(
                List.of(
                    "The broker portal allows any number of attempts.",
                    "Proof of income is asked for only after approval."))
            .consequences(
                List.of(
                    forBank("Moderate", "More defaults in the broker channel."),
                    forPersons("Moderate", "Debt that the household cannot carry."),
                    noneFor(
                        Affected.GROUPS, "Brokers serve all groups alike; no pattern was found."),
                    noneFor(
                        Affected.SOCIETIES, "The broker channel is nine percent of new loans.")))
            .aiSystems(ids("credit-scoring"))
            .objectives(ids("obj-data-quality"))
            .interestedParties(ids("ip-brokers", "ip-applicants"))
            .controls(List.of(A_10_4, A_9_4, A_6_2_8))
            .owner(Id.of("head-credit-petra-lang"))
            .identifiedOn(on("2025-10-06")),
        "Likely",
        14,
        "Low",
        CHANGE_LIKELIHOOD);
  }

  private static Risk automationBias() {
    return treated(
        risk(
                "automation-bias",
                "Credit officers follow the score without looking",
                "Officers have twelve minutes for a case. They take the score for the decision, and the review by a person that the bank promises is one in name only.")
            .riskSources(List.of(C_3_3))
            .causes(
                List.of(
                    "The screen shows the score before the file.",
                    "Overruling the score needs a reason, following it does not."))
            .consequences(
                List.of(
                    forBank(
                        "Major", "Decisions count as automated, with all duties that go with it."),
                    forPersons("Major", "Nobody sees what is special about the case."),
                    forGroups("Moderate", "Unusual lives are misjudged as a rule."),
                    forSociety("Minor", "The promise of human judgement wears thin.")))
            .aiSystems(ids("credit-scoring", "fraud-alerts"))
            .objectives(ids("obj-human-review"))
            .contextIssues(ids("issue-eu-ai-act"))
            .interestedParties(ids("ip-employees", "ip-works-council", "ip-applicants"))
            .impactAssessments(
                ids("ia-credit-scoring-2025", "ia-credit-scoring-2026", "ia-fraud-alerts-2025"))
            .controls(List.of(A_9_2, A_9_3, A_4_6))
            .owner(Id.of("head-credit-petra-lang"))
            .identifiedOn(on("2025-02-14")),
        "Likely",
        5,
        "Medium",
        CHANGE_LIKELIHOOD);
  }

  private static Risk scoreOutage() {
    return kept(
        risk(
                "score-outage",
                "The score is not available",
                "Scoring fails or answers too late. Applications wait, or are decided by the fallback rules.")
            .riskSources(List.of(C_3_5, C_3_6))
            .causes(
                List.of("A release without a trial run.", "The bureau or the data centre is down."))
            .consequences(
                List.of(
                    forBank("Moderate", "Lost business of a day and overtime in the credit unit."),
                    forPersons("Minor", "An answer comes a day later."),
                    noneFor(Affected.GROUPS, "All applicants wait alike."),
                    noneFor(Affected.SOCIETIES, "Other lenders are open.")))
            .aiSystems(ids("credit-scoring"))
            .objectives(ids("obj-incident-response"))
            .contextIssues(ids("issue-cloud-dependence"))
            .interestedParties(ids("ip-applicants", "ip-brokers"))
            .controls(List.of(A_6_2_6, A_8_4))
            .owner(Id.of("head-data-science-jun-park"))
            .identifiedOn(on("2024-09-16")),
        "Possible",
        "Officers can decide by hand for two days; a second site would cost more than all outages so far.");
  }
}
