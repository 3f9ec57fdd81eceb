package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourTreatment.entry;
import static io.github.aims4j.testkit.harbour.OperationsKit.done;
import static io.github.aims4j.testkit.harbour.OperationsKit.look;
import static io.github.aims4j.testkit.harbour.OperationsKit.open;

import io.github.aims4j.planning.RiskTreatment;
import java.util.List;

/** How the risks of lending and of its data are treated. */
final class HarbourLendingTreatment {

  private HarbourLendingTreatment() {}

  static List<RiskTreatment> entries() {
    return List.of(
        unfairApproval(),
        drift(),
        opaqueRefusal(),
        wrongThreshold(),
        thinFiles(),
        brokerSteering(),
        automationBias(),
        bureauDataQuality(),
        leakPersonalData(),
        proxyPostcode(),
        unlawfulReuse());
  }

  private static RiskTreatment unfairApproval() {
    return entry(
        "unfair-approval",
        "The bank wants to lend by score, so the gap has to be small and seen early.",
        look(
            "2026-05-22",
            true,
            "model-risk-unit",
            "Gap of 2.4 points in the first quarter of 2026, below the limit of 5."),
        done(
            "Measure the approval gap by sex, age group and origin of the name each month.",
            "head-data-science-jun-park",
            "2026-04-30",
            "2026-04-14",
            "The gap stays below 5 points in three months running.",
            look(
                "2026-05-22", true, "model-risk-unit", "Three months at 2.6, 2.4 and 2.4 points.")),
        open(
            "Bring the limit for version 4.0 down to 3 points.",
            "head-data-science-jun-park",
            "2026-09-30",
            "Gap of version 4.0 in the trial run, as model risk measures it."));
  }

  private static RiskTreatment drift() {
    return entry(
        "drift",
        "Nobody can stop the economy from changing; the bank can see it sooner.",
        look(
            "2026-05-22",
            true,
            "model-risk-unit",
            "The alarm of March 2026 came eleven days after the feature moved."),
        done(
            "Compare features and scores with the training months each week, with an alarm.",
            "ml-engineer-sara-nowak",
            "2026-03-31",
            "2026-03-20",
            "An alarm comes within two weeks of a shift that was put in by hand.",
            look("2026-04-10", true, "model-risk-unit", "Two of two planted shifts were found.")),
        open(
            "Replace version 3.1 by version 4.0, which knows the rise of interest rates.",
            "head-data-science-jun-park",
            "2026-10-31",
            "Gini coefficient on the loans of 2025 above 0.55."));
  }

  private static RiskTreatment opaqueRefusal() {
    return entry(
        "opaque-refusal",
        "A reason that can be acted on is owed to the applicant and costs little.",
        look(
            "2026-06-12",
            true,
            "dpo-marek-haas",
            "Seventeen of twenty applicants could say what to change."),
        done(
            "Write the reason codes anew, in plain German and Dutch.",
            "head-credit-petra-lang",
            "2026-05-15",
            "2026-05-11",
            "Fifteen of twenty applicants understand their letter.",
            look("2026-06-12", true, "dpo-marek-haas", "Seventeen of twenty did.")));
  }

  private static RiskTreatment wrongThreshold() {
    return entry(
        "wrong-threshold",
        "The signature of two people did not help in January; the step by hand has to go.",
        List.of(
            look(
                "2026-01-30",
                false,
                "model-risk-unit",
                "A wrong threshold was live for four days although two people had signed. The treatment was chosen anew in this plan."),
            look(
                "2026-05-29",
                true,
                "model-risk-unit",
                "Six changes since March went through the check; one typing error was stopped.")),
        done(
            "Deploy thresholds as a file that is checked against the last month of applications.",
            "ml-engineer-sara-nowak",
            "2026-04-30",
            "2026-04-22",
            "A planted error is stopped before it is live.",
            look(
                "2026-05-29",
                true,
                "model-risk-unit",
                "Three of three planted errors were stopped.")),
        done(
            "Alarm when the share of approvals of a day leaves its band.",
            "ml-engineer-sara-nowak",
            "2026-03-31",
            "2026-03-27",
            "Alarm within one working day.",
            look("2026-05-29", true, "model-risk-unit", "Alarm after two hours in the trial.")));
  }

  private static RiskTreatment thinFiles() {
    return entry(
        "thin-files",
        "These cases are few, and a person can read other papers than the bureau's.",
        look(
            "2026-05-22",
            true,
            "head-credit-petra-lang",
            "Of 412 cases in the first quarter 139 were approved by hand."),
        done(
            "Send applications with fewer than three bureau entries to an officer.",
            "head-credit-petra-lang",
            "2025-06-30",
            "2025-06-16",
            "Every such case of a month bears the name of an officer.",
            look("2026-05-22", true, "head-credit-petra-lang", "412 of 412 cases did.")));
  }

  private static RiskTreatment brokerSteering() {
    return entry(
        "broker-steering",
        "Brokers are wanted; the number of attempts can be limited.",
        look(
            "2026-06-05",
            true,
            "model-risk-unit",
            "Attempts per application fell from 2.9 to 1.1."),
        done(
            "Limit the portal to two attempts and show the history to the officer.",
            "ml-engineer-sara-nowak",
            "2026-04-30",
            "2026-04-28",
            "Attempts per application below 1.5.",
            look("2026-06-05", true, "model-risk-unit", "1.1 in May 2026.")));
  }

  private static RiskTreatment automationBias() {
    return entry(
        "automation-bias",
        "The bank promises that a person looks at each refusal, and has to make it true.",
        look(
            "2026-06-19",
            true,
            "head-credit-petra-lang",
            "Officers overruled 6.8 percent of refusals in May, after 1.9 percent in 2025."),
        done(
            "Show the file before the score, and ask for a reason in both cases.",
            "credit-officer-jan-bos",
            "2026-04-15",
            "2026-04-13",
            "Overruled refusals between 4 and 12 percent.",
            look("2026-06-19", true, "head-credit-petra-lang", "6.8 percent in May.")),
        open(
            "Train all 64 credit officers on when a score misleads.",
            "hr-lead-eva-stern",
            "2026-09-30",
            "Test with ten planted cases, eight of them found."));
  }

  private static RiskTreatment bureauDataQuality() {
    return entry(
        "bureau-data-quality",
        "NorthData has to answer for its data, and the bank has to check what arrives.",
        look(
            "2026-06-05",
            true,
            "data-engineer-omar-said",
            "Two deliveries were held in May, both for a good reason."),
        done(
            "Check codes, ages and counts of each delivery against the last thirty.",
            "data-engineer-omar-said",
            "2026-04-15",
            "2026-04-09",
            "A planted change of codes is held.",
            look("2026-04-24", true, "model-risk-unit", "Held within the hour.")),
        open(
            "Agree with NorthData on thirty days' notice and a share in the cost of errors.",
            "procurement-lead-ida-holm",
            "2026-08-31",
            "Signed annex to the contract."));
  }

  private static RiskTreatment leakPersonalData() {
    return entry(
        "leak-personal-data",
        "The damage is grave even if it is rare; part of the cost can be insured.",
        look("2026-05-08", true, "ciso-aylin-demir", "No open share found in the search of April."),
        done(
            "Move all extracts into the feature store and close the shares.",
            "data-engineer-omar-said",
            "2026-03-31",
            "2026-03-30",
            "Search for files with account numbers finds none outside.",
            look("2026-05-08", true, "ciso-aylin-demir", "None found.")),
        done(
            "Mask account numbers before a message reaches ChatWorks.",
            "care-lead-noor-jansen",
            "2025-09-30",
            "2025-09-18",
            "No account number in a sample of 1,000 messages.",
            look("2026-05-08", true, "ciso-aylin-demir", "None in 1,000.")));
  }

  private static RiskTreatment proxyPostcode() {
    return entry(
        "proxy-postcode",
        "The loss of precision is small, and the source can be removed.",
        look(
            "2026-05-22",
            true,
            "model-risk-unit",
            "No feature tells the quarter better than chance plus 4 points."),
        done(
            "Take the postcode and travel time out of the features.",
            "ml-engineer-sara-nowak",
            "2025-03-01",
            "2025-02-10",
            "A model that guesses the quarter from the features fails.",
            look(
                "2025-03-07",
                true,
                "model-risk-unit",
                "It guesses 9 percent right, by chance it would be 5.")));
  }

  private static RiskTreatment unlawfulReuse() {
    return entry(
        "unlawful-reuse",
        "No gain is worth it. The project is not begun.",
        look(
            "2026-05-08",
            true,
            "dpo-marek-haas",
            "The feature store refuses payment texts to the scoring pipeline."),
        done(
            "Stop the project on payment texts and bar them technically.",
            "data-engineer-omar-said",
            "2025-06-30",
            "2025-06-12",
            "A read attempt by the scoring pipeline is refused and logged.",
            look("2026-05-08", true, "dpo-marek-haas", "Refused and logged.")));
  }
}
