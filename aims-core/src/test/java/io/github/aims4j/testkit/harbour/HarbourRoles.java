package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.leadership.RoleAssignment.Mandate;
import java.time.LocalDate;

/** Who holds which role in the AIMS of Harbour Bank. */
final class HarbourRoles {

  private HarbourRoles() {}

  static void addTo(Aims.Builder aims) {
    mandates(aims);
    systemOwners(aims);
    builders(aims);
    guards(aims);
    auditors(aims);
    others(aims);
  }

  private static void mandates(Aims.Builder aims) {
    aims.addRoleAssignment(
        role("role-aims-manager", "AIMS manager", "aims-manager-ines-okafor", 2024, 3, 1)
            .addResponsibility("Sees that the AIMS meets the standard.")
            .addResponsibility("Reports to the board each quarter how the AIMS performs.")
            .addAuthority("Stops a release that lacks an assessment.")
            .addAuthority("Asks any unit for records.")
            .addMandate(Mandate.CONFORMITY)
            .addMandate(Mandate.PERFORMANCE_REPORTING)
            .acknowledgedOn(on("2024-03-04"))
            .processes(
                ids(
                    "proc-risk-assessment",
                    "proc-corrective-action",
                    "proc-documents",
                    "proc-changes"))
            .source(row(410, "title", "Funktion", "AIMS-Beauftragte (vorher: KI-Koordination)"))
            .addNote("The role had no authority to stop releases before October 2024.")
            .addEvidence(
                kept(
                    "Letter of appointment with signature",
                    "2024/appointment-okafor.pdf",
                    "ab18d390f54c7e62",
                    "2024-03-04",
                    "hr-lead-eva-stern",
                    LocalDate.of(2034, 3, 31)))
            .build());
    aims.addRoleAssignment(
        role(
                "role-risk-acceptance",
                "Designated management for AI risk",
                "cro-tom-visser",
                2024,
                4,
                1)
            .addResponsibility("Approves plans to treat AI risk.")
            .addAuthority("Accepts residual risk up to level high; above it the board decides.")
            .addMandate(Mandate.RISK_ACCEPTANCE)
            .acknowledgedOn(on("2024-04-02"))
            .addProcess(Id.of("proc-risk-treatment"))
            .build());
  }

  private static void systemOwners(Aims.Builder aims) {
    aims.addRoleAssignment(
        role(
                "role-owner-credit-scoring",
                "Owner of credit scoring",
                "head-credit-petra-lang",
                2024,
                5,
                1)
            .addResponsibility("Answers for use, results and reasons of the score.")
            .addAuthority("Stops scoring in a country for a day.")
            .addAuthority("Sets thresholds together with Model Risk.")
            .acknowledgedOn(on("2024-05-03"))
            .addAiSystem(Id.of("credit-scoring"))
            .addProcess(Id.of("proc-use"))
            .build());
    aims.addRoleAssignment(
        role(
                "role-owner-service-chat",
                "Owner of service chat",
                "care-lead-noor-jansen",
                2025,
                2,
                1)
            .addResponsibility("Answers for what the chat tells customers.")
            .addAuthority("Switches the chat off at any time.")
            .acknowledgedOn(on("2025-02-03"))
            .addAiSystem(Id.of("service-chat"))
            .build());
    aims.addRoleAssignment(
        role("role-owner-operations", "Owner of alerts and triage", "operations-unit", 2025, 2, 1)
            .addResponsibility("Answers for fraud alerts and for the sorting of documents.")
            .addAuthority("Releases a stopped payment.")
            .acknowledgedOn(on("2025-02-03"))
            .aiSystems(ids("fraud-alerts", "document-triage"))
            .build());
    aims.addRoleAssignment(
        role(
                "role-owner-collections",
                "Owner of the order of collections",
                "head-credit-petra-lang",
                2024,
                5,
                1)
            .addResponsibility("Answered for the order in which debtors were called.")
            .addAuthority("Ordered the retirement of the system.")
            .acknowledgedOn(on("2024-05-03"))
            .end(LocalDate.of(2025, 6, 30))
            .addAiSystem(Id.of("collections-priority"))
            .build());
  }

  private static void builders(Aims.Builder aims) {
    aims.addRoleAssignment(
        role(
                "role-head-data-science",
                "Head of development",
                "head-data-science-jun-park",
                2024,
                4,
                1)
            .addResponsibility("Sees that models are built by the development process.")
            .addAuthority("Orders a retraining.")
            .acknowledgedOn(on("2024-04-02"))
            .addAiSystem(Id.of("credit-scoring"))
            .addProcess(Id.of("proc-development"))
            .build());
    aims.addRoleAssignment(
        role(
                "role-ml-engineer",
                "Engineer for scoring models",
                "ml-engineer-sara-nowak",
                2024,
                4,
                1)
            .addResponsibility("Builds and repairs the scoring models.")
            .addAuthority("Rolls back a version after a failed check.")
            .acknowledgedOn(on("2024-04-08"))
            .addAiSystem(Id.of("credit-scoring"))
            .build());
    aims.addRoleAssignment(
        role("role-data-steward", "Data steward", "data-engineer-omar-said", 2024, 4, 1)
            .addResponsibility("Answers for quality and origin of data for models.")
            .addAuthority("Blocks a feed.")
            .acknowledgedOn(on("2024-04-08"))
            .addProcess(Id.of("proc-data"))
            .addProcess(Id.of("proc-provenance"))
            .build());
  }

  private static void guards(Aims.Builder aims) {
    aims.addRoleAssignment(
        role("role-impact-assessment", "Lead of impact assessments", "dpo-marek-haas", 2024, 4, 1)
            .addResponsibility("Leads impact assessments and keeps their results.")
            .addAuthority("Has affected groups heard.")
            .acknowledgedOn(on("2024-04-05"))
            .addProcess(Id.of("proc-impact-assessment"))
            .build());
    aims.addRoleAssignment(
        role("role-incidents", "Lead of incidents", "ciso-aylin-demir", 2024, 6, 1)
            .addResponsibility("Leads the answer to incidents.")
            .addAuthority("Takes a system out of operation during an incident.")
            .acknowledgedOn(on("2024-06-03"))
            .addProcess(Id.of("proc-incidents"))
            .build());
    aims.addRoleAssignment(
        role(
                "role-concerns",
                "Person of trust for concerns",
                "legal-counsel-felix-adler",
                2024,
                6,
                1)
            .addResponsibility("Takes concerns and protects who raises them.")
            .addAuthority("Reports to the board without going through a manager.")
            .acknowledgedOn(on("2024-06-03"))
            .addProcess(Id.of("proc-concerns"))
            .build());
  }

  private static void auditors(Aims.Builder aims) {
    aims.addRoleAssignment(
        role("role-lead-auditor", "Lead auditor of the AIMS", "auditor-ruth-keller", 2024, 9, 1)
            .addResponsibility("Runs the audit programme.")
            .addAuthority("Sees every record and speaks to everybody.")
            .acknowledgedOn(on("2024-09-02"))
            .addProcess(Id.of("proc-internal-audit"))
            .build());
    aims.addRoleAssignment(
        role("role-auditor", "Auditor of the AIMS", "auditor-paul-meijer", 2024, 9, 1)
            .addResponsibility("Audits as the programme says.")
            .addAuthority("Sees every record and speaks to everybody.")
            .acknowledgedOn(on("2024-09-02"))
            .addProcess(Id.of("proc-internal-audit"))
            .build());
  }

  private static void others(Aims.Builder aims) {
    aims.addRoleAssignment(
        role("role-training", "Lead of AI training", "hr-lead-eva-stern", 2024, 6, 1)
            .addResponsibility("Plans training and keeps its records.")
            .addAuthority("Withholds access to a system until training is done.")
            .acknowledgedOn(on("2024-06-05"))
            .build());
    aims.addRoleAssignment(
        role("role-suppliers", "Lead of AI suppliers", "procurement-lead-ida-holm", 2024, 6, 1)
            .addResponsibility("Rates suppliers and keeps their contracts.")
            .addAuthority("Refuses a purchase without an assessment.")
            .acknowledgedOn(on("2024-06-05"))
            .addProcess(Id.of("proc-suppliers"))
            .build());
    aims.addRoleAssignment(
        role(
                "role-credit-officer",
                "Credit officer with override",
                "credit-officer-jan-bos",
                2025,
                5,
                15)
            .addResponsibility("Reviews refusals and writes down why a score was followed or not.")
            .addAuthority("Overrules a refusal of the score; decides loans above 50,000 euros.")
            .acknowledgedOn(on("2025-05-19"))
            .addAiSystem(Id.of("credit-scoring"))
            .build());
  }

  private static RoleAssignment.Builder role(
      String id, String role, String holder, int year, int month, int day) {
    return RoleAssignment.builder()
        .id(Id.of(id))
        .role(role)
        .holder(Id.of(holder))
        .assignedBy(Id.of("board"))
        .start(LocalDate.of(year, month, day));
  }
}
