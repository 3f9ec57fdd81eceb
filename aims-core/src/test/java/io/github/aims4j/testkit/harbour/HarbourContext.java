package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.ClimateConclusion;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.Organization;
import io.github.aims4j.context.Scope;
import io.github.aims4j.context.ScopeExclusion;
import io.github.aims4j.context.Site;
import io.github.aims4j.standard.AiRole;
import java.time.LocalDate;
import java.util.List;

/** Who Harbour Bank is, what moves it, and what its AIMS applies to. */
final class HarbourContext {

  private HarbourContext() {}

  static void addTo(Aims.Builder aims) {
    aims.organization(organization());
    aims.scope(scope());
    externalIssues(aims);
    internalIssues(aims);
  }

  private static Organization organization() {
    return Organization.builder()
        .id(Id.of("harbour-bank"))
        .name("Harbour Bank")
        .aiRoles(
            List.of(
                AiRole.DEVELOPER, AiRole.DEPLOYER, AiRole.USER, AiRole.PRODUCT_OR_SERVICE_PROVIDER))
        .sector("retail banking")
        .size("about 2,400 employees")
        .addSite(hamburg())
        .addSite(rotterdam())
        .source(row(403, "name", "Legal entity", "Harbour Bank (DE), incl. Zweigstelle NL"))
        .addNote(
            "Brokers see scores in the bank's portal since October 2025, which "
                + "makes it a provider as well.")
        .addEvidence(
            kept(
                "Record of the decision on AI roles",
                "2025/ai-roles-2025-09.pdf",
                "0a91c4f2de6b7735",
                "2025-09-23",
                "aims-manager-ines-okafor",
                LocalDate.of(2027, 9, 30)))
        .build();
  }

  private static Site hamburg() {
    return Site.builder()
        .name("Hamburg head office")
        .address("Alter Speicherweg 12, 20457 Hamburg")
        .jurisdiction("DE")
        .activities(
            List.of(
                "Lending to private customers in Germany",
                "Development and validation of scoring models",
                "Customer care",
                "Management of the AIMS"))
        .build();
  }

  private static Site rotterdam() {
    return Site.builder()
        .name("Rotterdam branch")
        .address("Kadehuis 40, 3011 Rotterdam")
        .jurisdiction("NL")
        .addActivity("Lending to private customers in the Netherlands")
        .addActivity("Manual review of scored applications")
        .build();
  }

  private static Scope scope() {
    return Scope.builder()
        .id(Id.of("scope-3"))
        .statement(
            "The AIMS covers the development, purchase, operation and use of AI "
                + "systems for retail lending, fraud prevention, document handling "
                + "and customer service of Harbour Bank in Hamburg and Rotterdam.")
        .addBoundary("Organization: all units that build, buy, run or use AI systems.")
        .addBoundary("Places: head office in Hamburg and branch in Rotterdam.")
        .addBoundary(
            "Technology: ends at the interfaces of NorthData, CloudHarbor, "
                + "ChatWorks and Papertrail.")
        .units(
            ids(
                "credit-unit",
                "data-science-unit",
                "model-risk-unit",
                "customer-care-unit",
                "legal-unit",
                "procurement-unit",
                "operations-unit",
                "hr-unit",
                "internal-audit-unit"))
        .addSite("Hamburg head office")
        .addSite("Rotterdam branch")
        .activities(
            List.of(
                "Development of credit scoring",
                "Use of credit scoring for loan decisions",
                "Fraud alerts on payments",
                "Sorting of incoming documents",
                "Answers to service requests by chat",
                "Scores for brokers in the portal"))
        .addExclusion(
            ScopeExclusion.builder()
                .aiSystem(Id.of("marketing-lookalike"))
                .reason(
                    "A sister company chooses, runs and answers for it; the bank "
                        + "neither sends it data nor uses its results.")
                .build())
        .contextIssues(
            ids(
                "issue-eu-ai-act",
                "issue-cloud-dependence",
                "issue-public-trust",
                "issue-legacy-data"))
        .interestedParties(
            ids(
                "ip-applicants",
                "ip-customers",
                "ip-supervisor-de",
                "ip-supervisor-nl",
                "ip-brokers"))
        .version("3")
        .effectiveFrom(LocalDate.of(2026, 2, 1))
        .approval(
            Approval.builder()
                .approvedBy(Id.of("board"))
                .date(on("2026-01-27"))
                .remark(
                    "The broker portal is new in the scope; it was run outside of it "
                        + "for its first four months.")
                .build())
        .document(Id.of("doc-scope"))
        .source(row(404, "version", "Scope rev.", "v3 (draft Jan 26)"))
        .addNote("Version 2 of March 2025 had no service for brokers.")
        .addEvidence(
            kept(
                "Extract of the board minutes of 27 January 2026",
                "2026/board-extract-2026-01-27.pdf",
                "e3d8807b19c64a52",
                "2026-01-29",
                "aims-manager-ines-okafor",
                LocalDate.of(2029, 1, 31)))
        .build();
  }

  private static void externalIssues(Aims.Builder aims) {
    aims.addContextIssue(
        issue("issue-eu-ai-act", "European law on AI", ContextIssue.Origin.EXTERNAL)
            .description(
                "Scoring of natural persons for credit counts as high-risk under "
                    + "the EU AI Act. Duties on data, logs, oversight and information "
                    + "come on top of banking law.")
            .addAiSystem(Id.of("credit-scoring"))
            .owner(Id.of("legal-counsel-felix-adler"))
            .source(row(405, "title", "Issue", "AI-Act / KI-VO"))
            .addNote("Legal reports changes of dates and guidance to the board each quarter.")
            .addEvidence(
                kept(
                    "Legal memo on the classification of credit scoring",
                    "2026/memo-ai-act-scoring.pdf",
                    "97f1aa03c85e2d46",
                    "2026-02-12",
                    "legal-counsel-felix-adler",
                    LocalDate.of(2026, 12, 31)))
            .build());
    aims.addContextIssue(
        issue("issue-interest-rates", "Changing interest rates", ContextIssue.Origin.EXTERNAL)
            .description(
                "Rates move faster than the data that scoring learned from. "
                    + "Applicants and defaults shift, and the model can drift.")
            .addAiSystem(Id.of("credit-scoring"))
            .owner(Id.of("head-credit-petra-lang"))
            .build());
    aims.addContextIssue(
        issue("issue-climate", "Climate change", ContextIssue.Origin.EXTERNAL)
            .description(
                "Floods at the coast and the energy that training takes were looked " + "at.")
            .climate(
                ClimateConclusion.builder()
                    .relevant(true)
                    .reason(
                        "Flood risk moves house prices on the coast, which enter scoring as "
                            + "collateral; training takes energy that the bank can save.")
                    .date(on("2026-01-20"))
                    .decidedBy(Id.of("board"))
                    .build())
            .owner(Id.of("cro-tom-visser"))
            .build());
    aims.addContextIssue(
        issue("issue-public-trust", "Trust in automated decisions", ContextIssue.Origin.EXTERNAL)
            .description(
                "Press and consumer associations ask why loans are refused. An "
                    + "answer that nobody understands costs trust and customers.")
            .aiSystems(ids("credit-scoring", "service-chat"))
            .owner(Id.of("care-lead-noor-jansen"))
            .build());
    aims.addContextIssue(
        issue("issue-cloud-dependence", "Few suppliers of computing", ContextIssue.Origin.EXTERNAL)
            .description(
                "Training and scoring run at one cloud supplier. Its outage stops "
                    + "scoring, and its changes can change results.")
            .owner(Id.of("ciso-aylin-demir"))
            .build());
  }

  private static void internalIssues(Aims.Builder aims) {
    aims.addContextIssue(
        issue("issue-skills-shortage", "Few people know the models", ContextIssue.Origin.INTERNAL)
            .description(
                "Two engineers know the scoring code in depth. One leaving would "
                    + "delay repairs by weeks.")
            .addAiSystem(Id.of("credit-scoring"))
            .owner(Id.of("hr-lead-eva-stern"))
            .build());
    aims.addContextIssue(
        issue("issue-legacy-data", "Old customer data", ContextIssue.Origin.INTERNAL)
            .description(
                "Records from before 2016 lack fields that scoring needs. Missing "
                    + "values are not spread evenly over age groups.")
            .addAiSystem(Id.of("credit-scoring"))
            .owner(Id.of("data-engineer-omar-said"))
            .build());
  }

  private static ContextIssue.Builder issue(String id, String title, ContextIssue.Origin origin) {
    return ContextIssue.builder()
        .id(Id.of(id))
        .title(title)
        .origin(origin)
        .lastReview(on("2026-01-20"))
        .nextReview(LocalDate.of(2027, 1, 20));
  }
}
