package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourTreatment.entry;
import static io.github.aims4j.testkit.harbour.OperationsKit.done;
import static io.github.aims4j.testkit.harbour.OperationsKit.look;
import static io.github.aims4j.testkit.harbour.OperationsKit.open;

import io.github.aims4j.planning.RiskTreatment;
import java.util.List;

/** How the risks of service, supply and management are treated. */
final class HarbourServiceTreatment {

  private HarbourServiceTreatment() {}

  static List<RiskTreatment> entries() {
    return List.of(
        fraudFalseAlarm(),
        fraudMissed(),
        chatWrongAdvice(),
        chatManipulation(),
        chatDutchLaunch(),
        supplierModelChange(),
        cloudOutage(),
        keyPerson(),
        energyUse(),
        unregisteredAi());
  }

  private static RiskTreatment fraudFalseAlarm() {
    return entry(
        "fraud-false-alarm",
        "Alarms are needed; what they do to honest people can be made short.",
        look(
            "2026-06-12",
            true,
            "operations-unit",
            "Median time to release fell from 9 hours to 40 minutes."),
        done(
            "Staff the alert desk around the clock.",
            "operations-unit",
            "2026-05-31",
            "2026-05-04",
            "Nine of ten honest payments are released within two hours.",
            look("2026-06-12", true, "operations-unit", "94 percent in May.")),
        done(
            "Let customers announce a journey in the app.",
            "care-lead-noor-jansen",
            "2026-03-31",
            "2026-03-24",
            "False alarms abroad fall by a quarter.",
            look("2026-06-12", true, "operations-unit", "They fell by 31 percent.")));
  }

  private static RiskTreatment fraudMissed() {
    return entry(
        "fraud-missed",
        "Fraud changes by the month, so the rules have to.",
        look(
            "2026-06-12",
            true,
            "model-risk-unit",
            "Losses of the second quarter are 18 percent below those of the year before."),
        done(
            "Retrain each quarter with the cases of the savings banks' exchange.",
            "head-data-science-jun-park",
            "2026-04-30",
            "2026-04-17",
            "Four of five new cases would have been found.",
            look("2026-06-12", true, "model-risk-unit", "86 of 104 were.")));
  }

  private static RiskTreatment chatWrongAdvice() {
    return entry(
        "chat-wrong-advice",
        "Most questions are simple; the hard ones go to a person.",
        look("2026-05-29", true, "care-lead-noor-jansen", "97 of 100 sampled answers were right."),
        done(
            "Answer from the knowledge base only, and hand over when it is silent.",
            "care-lead-noor-jansen",
            "2025-12-15",
            "2025-12-08",
            "95 of 100 sampled answers are right.",
            look("2026-05-29", true, "care-lead-noor-jansen", "97 of 100.")));
  }

  private static RiskTreatment chatManipulation() {
    return entry(
        "chat-manipulation",
        "The assistant cannot lose what it cannot reach.",
        look(
            "2026-05-08",
            true,
            "ciso-aylin-demir",
            "Of 300 attempts none showed data of another customer."),
        done(
            "Give the assistant the rights of the customer who is logged in, and no others.",
            "ciso-aylin-demir",
            "2026-03-31",
            "2026-03-18",
            "None of 300 attempts shows data of others.",
            look("2026-05-08", true, "ciso-aylin-demir", "None did.")));
  }

  private static RiskTreatment chatDutchLaunch() {
    return entry(
        "chat-dutch-launch",
        "Customers in Rotterdam asked for it; the risk is taken, and watched closely.",
        look(
            "2026-05-29",
            true,
            "care-lead-noor-jansen",
            "93 of 100 sampled answers in Dutch were right in May."),
        done(
            "Start in Dutch with a sample of 100 answers each week.",
            "care-lead-noor-jansen",
            "2026-01-31",
            "2026-01-12",
            "90 of 100 sampled answers are right by the end of May.",
            look("2026-05-29", true, "care-lead-noor-jansen", "93 of 100.")));
  }

  private static RiskTreatment supplierModelChange() {
    return entry(
        "supplier-model-change",
        "Contracts can ask for notice, and a test of our own shows what they do not tell.",
        look(
            "2026-06-05",
            true,
            "procurement-lead-ida-holm",
            "The change of Papertrail on 18 May was announced and found by the test."),
        done(
            "Run a fixed set of 250 questions and 400 documents each night.",
            "ml-engineer-sara-nowak",
            "2026-04-30",
            "2026-04-30",
            "A change of the supplier shows within a day.",
            look(
                "2026-06-05",
                true,
                "procurement-lead-ida-holm",
                "The change of 18 May showed on 19 May.")),
        open(
            "Agree with ChatWorks on sixty days' notice of another model.",
            "procurement-lead-ida-holm",
            "2026-09-30",
            "Signed annex to the contract."));
  }

  private static RiskTreatment cloudOutage() {
    return entry(
        "cloud-outage",
        "The bank cannot run its own region; it can insure the loss and decide by rules meanwhile.",
        look(
            "2026-04-24",
            true,
            "ciso-aylin-demir",
            "Fraud alerts came back in the second region after 70 minutes in the exercise."),
        done(
            "Keep fraud alerts ready in a second region.",
            "ciso-aylin-demir",
            "2026-04-15",
            "2026-04-08",
            "Back within two hours in an exercise.",
            look("2026-04-24", true, "ciso-aylin-demir", "70 minutes.")),
        done(
            "Insure the loss from an outage of more than a day.",
            "procurement-lead-ida-holm",
            "2025-12-31",
            "2025-11-20",
            "Cover of EUR 5 million is confirmed.",
            look("2026-01-15", true, "cro-tom-visser", "The policy is in force.")));
  }

  private static RiskTreatment keyPerson() {
    return entry(
        "key-person",
        "Knowledge can be shared and written down, even if people cannot be held.",
        look(
            "2026-06-19",
            true,
            "hr-lead-eva-stern",
            "A third engineer ran the monthly training alone in June."),
        done(
            "Train a third engineer on the scoring pipeline.",
            "head-data-science-jun-park",
            "2026-05-31",
            "2026-05-28",
            "The third engineer runs a training without help.",
            look("2026-06-19", true, "hr-lead-eva-stern", "Done on 15 June.")),
        open(
            "Offer a place for a doctoral student of Coast University.",
            "hr-lead-eva-stern",
            "2026-10-01",
            "The place is filled."));
  }

  private static RiskTreatment energyUse() {
    return entry(
        "energy-use",
        "Below the line: kept without controls, by an informed decision. It stands here because shareholders ask.",
        look(
            "2026-04-24",
            true,
            "cro-tom-visser",
            "Use of the first quarter is on the level of the year before."));
  }

  private static RiskTreatment unregisteredAi() {
    return entry(
        "unregistered-ai",
        "People use free tools because they need help with letters; good templates take the reason away.",
        look(
            "2026-05-08",
            true,
            "ciso-aylin-demir",
            "Calls to free services fell from 900 to 14 in a month."),
        done(
            "Bar free services in the network and offer 140 letter templates.",
            "ciso-aylin-demir",
            "2026-03-31",
            "2026-03-16",
            "Fewer than 50 calls a month.",
            look("2026-05-08", true, "ciso-aylin-demir", "14 in April.")));
  }
}
