package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.OperationsKit.day;
import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Review;
import io.github.aims4j.operation.Customer;
import io.github.aims4j.operation.Partner;
import io.github.aims4j.operation.ResponsibilityAllocation;
import io.github.aims4j.operation.ResponsibilityShare;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.List;

/** Who supplies Harbour Bank, who is supplied, and who answers for what. */
final class HarbourRelations {

  private HarbourRelations() {}

  static void addTo(Aims.Builder aims) {
    addSuppliers(aims);
    aims.addCustomer(brokers())
        .addPartner(
            Partner.builder()
                .id(Id.of("par-coast-university"))
                .name("Coast University, chair of statistics")
                .contribution(
                    "Research on measures of fairness; reads the yearly fairness report and publishes its opinion.")
                .contract("Research agreement CU-2025-3")
                .owner(Id.of("head-data-science-jun-park"))
                .source(exported(503, "name", "Partner", "Coast University"))
                .addNote("Gets figures by group, never data of persons.")
                .addEvidence(
                    evidence(
                        "Research agreement, signed",
                        "grc://partners/coast-university/CU-2025-3.pdf",
                        "2025-09-01",
                        "legal-counsel-felix-adler",
                        "2028-08-31"))
                .build());
    addAllocations(aims);
  }

  private static void addSuppliers(Aims.Builder aims) {
    aims.addSupplier(
            supplier(
                    "northdata",
                    "NorthData Auskunft GmbH",
                    "Supply agreement SUP-02 of 2024",
                    "data-engineer-omar-said")
                .supplies(
                    List.of("Entries on debts and payments of persons", "Daily file of changes"))
                .requirements(
                    List.of(
                        "Notice of each change of codes",
                        "Correction of wrong entries within five working days",
                        "Right to audit"))
                .addEvaluation(
                    evaluation(
                        "2025-10-14",
                        "Planned interval",
                        "Fit; corrections take seven days on average, five are agreed.",
                        false))
                .addEvaluation(
                    evaluation(
                        "2026-02-19",
                        "Change of codes without notice",
                        "Notice of changes is demanded in the contract; address for notices renewed.",
                        true))
                .nextEvaluation(day("2026-10-31"))
                .correctiveActions(ids("ca-2026-2"))
                .source(exported(491, "name", "Vendor", "NorthData"))
                .addNote("Only bureau with enough entries for the north of both countries.")
                .addEvidence(
                    evidence(
                        "Questionnaire on AI, answered",
                        "grc://suppliers/northdata/questionnaire-2025.pdf",
                        "2025-10-10",
                        "procurement-lead-ida-holm",
                        "2026-10-31"))
                .build())
        .addSupplier(
            supplier(
                    "cloudharbor",
                    "CloudHarbor S.A.",
                    "Framework contract CH-2022-2",
                    "ciso-aylin-demir")
                .supplies(List.of("Computing and storage in Frankfurt", "Second region in Lille"))
                .requirements(
                    List.of(
                        "Data stay in the Union",
                        "Report of outages within an hour",
                        "Figures on energy each quarter"))
                .addEvaluation(
                    evaluation(
                        "2025-11-25",
                        "After the outage of 14 November",
                        "Fit; exercise with the second region agreed.",
                        true))
                .nextEvaluation(day("2026-11-20"))
                .build())
        .addSupplier(
            supplier(
                    "chatworks",
                    "ChatWorks B.V.",
                    "Service contract CW-2025-1",
                    "care-lead-noor-jansen")
                .supplies(List.of("Language model and assistant as a service"))
                .requirements(
                    List.of(
                        "Messages are not used for training",
                        "Notice of another model",
                        "Deletion after thirty days"))
                .addEvaluation(
                    evaluation(
                        "2026-03-05",
                        "Planned interval",
                        "Fit; sixty days' notice of another model is still to be agreed.",
                        true))
                .nextEvaluation(day("2027-03-05"))
                .build())
        .addSupplier(
            supplier("papertrail", "Papertrail Oy", "Service contract PT-2024-4", "operations-unit")
                .supplies(List.of("Reading and sorting of papers as a service"))
                .requirements(
                    List.of(
                        "Pictures are deleted after thirty days",
                        "Notice of another model",
                        "Statement on the data the model was trained with"))
                .addEvaluation(evaluation("2026-02-26", "Planned interval", "Fit.", false))
                .nextEvaluation(day("2027-02-26"))
                .build());
  }

  private static Supplier.Builder supplier(
      String slug, String name, String contract, String owner) {
    return Supplier.builder()
        .id(Id.of("sup-" + slug))
        .name(name)
        .contract(contract)
        .owner(Id.of(owner));
  }

  private static Review evaluation(String date, String occasion, String outcome, boolean changed) {
    return Review.builder()
        .date(on(date))
        .addReviewedBy(Id.of("procurement-lead-ida-holm"))
        .addReviewedBy(Id.of("ciso-aylin-demir"))
        .occasion(occasion)
        .outcome(outcome)
        .changed(changed)
        .build();
  }

  private static Customer brokers() {
    return Customer.builder()
        .id(Id.of("cust-brokers"))
        .name("Credit brokers with access to the portal (31 firms)")
        .expectations(
            List.of(
                "A score within ten seconds",
                "Reasons that can be told to the applicant",
                "Notice of each new version"))
        .requirements(
            List.of(
                "Inputs as proven by the applicant",
                "No more than two attempts",
                "The leaflet is handed to the applicant"))
        .contract("Broker terms, edition of October 2025")
        .owner(Id.of("head-credit-petra-lang"))
        .lastReview(on("2026-05-06"))
        .informedOn(on("2026-05-20"))
        .source(exported(502, "name", "Customer group", "Broker portal"))
        .addNote("Nine percent of new loans.")
        .addEvidence(
            evidence(
                "Minutes of the meeting of brokers",
                "grc://customers/brokers/2026-05-06.pdf",
                "2026-05-07",
                "head-credit-petra-lang",
                "2027-05-31"))
        .build();
  }

  private static void addAllocations(Aims.Builder aims) {
    aims.addResponsibilityAllocation(
            ResponsibilityAllocation.builder()
                .id(Id.of("alloc-bureau-data"))
                .title("Who answers for bureau data")
                .aiSystems(ids("credit-scoring"))
                .addShare(
                    share(
                            ResponsibilityShare.Side.SUPPLIER,
                            "Entries are right and changes are announced.")
                        .supplier(Id.of("sup-northdata"))
                        .stages(
                            List.of(
                                LifeCycleStage.DESIGN_AND_DEVELOPMENT,
                                LifeCycleStage.OPERATION_AND_MONITORING))
                        .build())
                .addShare(
                    share(
                            ResponsibilityShare.Side.ORGANIZATION,
                            "Each delivery is checked before it is used.")
                        .holder(Id.of("data-engineer-omar-said"))
                        .stages(List.of(LifeCycleStage.OPERATION_AND_MONITORING))
                        .build())
                .agreedOn(on("2024-07-22"))
                .document(Id.of("doc-agreement-northdata"))
                .source(exported(511, "title", "RACI", "Bureau data"))
                .addNote("An annex on notice and on the cost of errors is being negotiated.")
                .addEvidence(
                    evidence(
                        "Matrix of responsibilities",
                        "grc://suppliers/northdata/matrix.xlsx",
                        "2026-03-02",
                        "procurement-lead-ida-holm",
                        "2026-12-31"))
                .build())
        .addResponsibilityAllocation(
            ResponsibilityAllocation.builder()
                .id(Id.of("alloc-broker-channel"))
                .title("Who answers for scores in the broker portal")
                .aiSystems(ids("credit-scoring"))
                .addShare(
                    share(
                            ResponsibilityShare.Side.CUSTOMER,
                            "Inputs are true and proven, and the applicant gets the leaflet.")
                        .customer(Id.of("cust-brokers"))
                        .build())
                .addShare(
                    share(
                            ResponsibilityShare.Side.ORGANIZATION,
                            "The decision is taken by an officer of the bank.")
                        .holder(Id.of("head-credit-petra-lang"))
                        .build())
                .addShare(
                    share(
                            ResponsibilityShare.Side.PARTNER,
                            "An opinion on the fairness of the channel each year.")
                        .partner(Id.of("par-coast-university"))
                        .build())
                .addShare(
                    share(
                            ResponsibilityShare.Side.THIRD_PARTY,
                            "The makers of the brokers' software show score and reasons unchanged.")
                        .build())
                .agreedOn(on("2025-10-01"))
                .build())
        .addResponsibilityAllocation(
            ResponsibilityAllocation.builder()
                .id(Id.of("alloc-service-chat"))
                .title("Who answers for the assistant")
                .aiSystems(ids("service-chat"))
                .addShare(
                    share(
                            ResponsibilityShare.Side.SUPPLIER,
                            "The model runs, and messages are deleted after thirty days.")
                        .supplier(Id.of("sup-chatworks"))
                        .build())
                .addShare(
                    share(
                            ResponsibilityShare.Side.ORGANIZATION,
                            "The knowledge base is right, and a person takes over on request.")
                        .holder(Id.of("care-lead-noor-jansen"))
                        .build())
                .agreedOn(on("2025-03-03"))
                .build());
  }

  private static ResponsibilityShare.Builder share(
      ResponsibilityShare.Side side, String responsibility) {
    return ResponsibilityShare.builder().side(side).responsibility(responsibility);
  }
}
