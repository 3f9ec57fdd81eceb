package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.support.Communication;
import io.github.aims4j.support.Communication.Direction;
import java.time.LocalDate;

/** What Harbour Bank tells about its AIMS, inside and outside. */
final class HarbourCommunications {

  private HarbourCommunications() {}

  static void addTo(Aims.Builder aims) {
    inside(aims);
    customers(aims);
    others(aims);
  }

  private static void inside(Aims.Builder aims) {
    aims.addCommunication(
        message(
                "comm-policy-2026",
                "AI policy, version 2.1, and the objectives of 2026",
                Direction.INTERNAL)
            .timing("On each new version, and each April")
            .audience("All employees")
            .addInterestedParty(Id.of("ip-employees"))
            .addInterestedParty(Id.of("ip-works-council"))
            .channel("Letter of the chief executive on the intranet")
            .owner(Id.of("aims-manager-ines-okafor"))
            .addPolicy(Id.of("policy-ai"))
            .objectives(
                ids(
                    "obj-fair-approval",
                    "obj-explain-decisions",
                    "obj-competence",
                    "obj-incident-response",
                    "obj-robust-scoring",
                    "obj-data-quality",
                    "obj-human-review",
                    "obj-energy"))
            .due(LocalDate.of(2027, 4, 1))
            .addGivenOn(on("2025-04-01"))
            .addGivenOn(on("2026-04-01"))
            .source(row(414, "title", "Kommunikation", "CEO-Brief KI"))
            .addNote("The letter was read 1,940 times in its first week.")
            .addEvidence(
                kept(
                    "Letter as it stood on the intranet",
                    "2026/ceo-letter-2026-04-01.pdf",
                    "7a03e6d84b5f912c",
                    "2026-04-01",
                    "aims-manager-ines-okafor",
                    LocalDate.of(2031, 4, 30)))
            .build());
    aims.addCommunication(
        message(
                "comm-controls-2026",
                "Controls in force and what is new in them",
                Direction.INTERNAL)
            .timing("Within four weeks of a new statement of applicability")
            .audience("Owners of systems and processes")
            .addInterestedParty(Id.of("ip-employees"))
            .channel("Briefing of one hour with slides")
            .owner(Id.of("aims-manager-ines-okafor"))
            .controls(
                ids(
                    "ctl-challenger-model",
                    "ctl-manual-review-limit",
                    "ctl-a-5-2",
                    "ctl-a-6-2-4",
                    "ctl-a-6-2-6",
                    "ctl-a-8-2",
                    "ctl-a-10-3"))
            .addGivenOn(on("2026-04-09"))
            .build());
    aims.addCommunication(
        message("comm-board-quarter", "Performance of the AIMS", Direction.INTERNAL)
            .timing("Each quarter, within three weeks of its end")
            .audience("Management board")
            .channel("Report of the AIMS manager, four pages")
            .owner(Id.of("aims-manager-ines-okafor"))
            .due(LocalDate.of(2026, 7, 21))
            .addGivenOn(on("2026-01-20"))
            .addGivenOn(on("2026-04-21"))
            .build());
    aims.addCommunication(
        message("comm-roles-2026", "Who holds which role in the AIMS", Direction.INTERNAL)
            .timing("On each change")
            .audience("All employees")
            .addInterestedParty(Id.of("ip-employees"))
            .channel("Page on the intranet")
            .owner(Id.of("hr-lead-eva-stern"))
            .addPolicy(Id.of("policy-people"))
            .addGivenOn(on("2026-01-05"))
            .build());
  }

  private static void customers(Aims.Builder aims) {
    aims.addCommunication(
        message("comm-scoring-leaflet", "How scoring works and how to object", Direction.EXTERNAL)
            .timing("With each application, before it is decided")
            .audience("Applicants for a loan")
            .addInterestedParty(Id.of("ip-applicants"))
            .channel("Leaflet of two pages in German and Dutch, in the app and at the counter")
            .owner(Id.of("care-lead-noor-jansen"))
            .addPolicy(Id.of("policy-credit"))
            .addObjective(Id.of("obj-explain-decisions"))
            .addControl(Id.of("ctl-a-8-2"))
            .addGivenOn(on("2026-05-11"))
            .build());
    aims.addCommunication(
        message(
                "comm-chat-notice",
                "That a machine answers, and how to reach a person",
                Direction.EXTERNAL)
            .timing("At the start of each chat")
            .audience("Customers with an account")
            .addInterestedParty(Id.of("ip-customers"))
            .channel("First line of the chat")
            .owner(Id.of("care-lead-noor-jansen"))
            .addGivenOn(on("2026-01-12"))
            .build());
  }

  private static void others(Aims.Builder aims) {
    aims.addCommunication(
        message(
                "comm-brokers-2026",
                "For which loans the score in the portal is meant",
                Direction.EXTERNAL)
            .timing("Each September, and on each new version")
            .audience("Loan brokers")
            .addInterestedParty(Id.of("ip-brokers"))
            .channel("Letter and notice in the portal")
            .owner(Id.of("head-credit-petra-lang"))
            .due(LocalDate.of(2026, 9, 15))
            .addGivenOn(on("2025-10-01"))
            .build());
    aims.addCommunication(
        message("comm-supervisors-2026", "State of AI in lending", Direction.EXTERNAL)
            .timing("Each year in May, and on request")
            .audience("Banking supervisors in Germany and the Netherlands")
            .addInterestedParty(Id.of("ip-supervisor-de"))
            .addInterestedParty(Id.of("ip-supervisor-nl"))
            .channel("Written report and a meeting")
            .owner(Id.of("cro-tom-visser"))
            .due(LocalDate.of(2027, 5, 31))
            .addGivenOn(on("2026-05-19"))
            .build());
  }

  private static Communication.Builder message(String id, String subject, Direction direction) {
    return Communication.builder().id(Id.of(id)).subject(subject).direction(direction);
  }
}
