// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import static io.github.aims4j.agenda.Row.day;
import static io.github.aims4j.agenda.Row.done;
import static io.github.aims4j.agenda.Row.due;
import static io.github.aims4j.agenda.Row.id;
import static io.github.aims4j.agenda.Row.on;
import static io.github.aims4j.agenda.Row.retired;

import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.Party;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAcceptance;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Competence;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What ends on a day. */
final class EndRows {

  private static final LocalDate DAY = day("2026-09-01");

  private EndRows() {}

  static Stream<Row> rows() {
    return Stream.of(roles(), acceptances(), competences(), judgements(), programmes(), papers())
        .flatMap(rows -> rows);
  }

  private static RoleAssignment.Builder role(String id) {
    return RoleAssignment.builder().id(id(id)).role("Risk owner").holder(id("ann"));
  }

  private static Stream<Row> roles() {
    return Stream.of(
        due(
            "RoleAssignment.end",
            "2026-09-01 ROLE_END POLICY 5.3 at RoleAssignment role/end: The assignment of \"Ann\""
                + " to the role \"Risk owner\" ends on 2026-09-01 and has no successor.",
            Party.builder().id(id("ann")).name("Ann").build(),
            role("role").end(DAY).build()),
        due(
            "a role of somebody who is not on record",
            "2026-09-01 ROLE_END POLICY 5.3 at RoleAssignment role/end: The assignment of \"ann\""
                + " to the role \"Risk owner\" ends on 2026-09-01 and has no successor.",
            role("role").end(DAY).build()),
        done("a role without an end", role("role").build()),
        done(
            "a role for a retired system",
            retired("sys"),
            role("role").addAiSystem(id("sys")).end(DAY).build()),
        due(
            "a role for a system that is not on record",
            "2026-09-01 ROLE_END POLICY 5.3 at RoleAssignment role/end: The assignment of \"ann\""
                + " to the role \"Risk owner\" ends on 2026-09-01 and has no successor.",
            role("role").addAiSystem(id("sys")).end(DAY).build()),
        done("a role that somebody holds on", role("role").end(DAY).build(), role("next").build()),
        due(
            "a role that somebody holds longer",
            "2026-09-02 ROLE_END POLICY 5.3 at RoleAssignment next/end: The assignment of \"ann\""
                + " to the role \"Risk owner\" ends on 2026-09-02 and has no successor.",
            role("role").end(DAY).build(),
            role("next").end(DAY.plusDays(1)).build()));
  }

  private static RiskAcceptance acceptance(String date, LocalDate until) {
    return RiskAcceptance.builder().acceptedBy(id("ann")).date(on(date)).validUntil(until).build();
  }

  private static Risk risk(RiskAcceptance acceptance) {
    return Risk.builder().id(id("risk")).title("Bias").acceptance(acceptance).build();
  }

  private static RiskTreatmentPlan plan(RiskAcceptance acceptance) {
    return RiskTreatmentPlan.builder()
        .id(id("plan"))
        .title("Plan")
        .addEntry(RiskTreatment.builder().risk(id("risk")).acceptance(acceptance).build())
        .build();
  }

  private static Stream<Row> acceptances() {
    return Stream.of(
        due(
            "RiskAcceptance.validUntil in a risk",
            "2026-09-01 RISK_ACCEPTANCE_END POLICY 6.1.3 at Risk risk/acceptance/validUntil: The"
                + " acceptance of the risk \"Bias\" is valid until 2026-09-01.",
            risk(acceptance("2025-09-01", DAY))),
        due(
            "RiskAcceptance.validUntil in a plan",
            "2026-09-01 RISK_ACCEPTANCE_END POLICY 6.1.3 at RiskTreatmentPlan"
                + " plan/entries/0/acceptance/validUntil: The acceptance of the risk \"risk\" is"
                + " valid until 2026-09-01.",
            plan(acceptance("2025-09-01", DAY))),
        due(
            "an acceptance that the plan renewed",
            "2027-09-01 RISK_ACCEPTANCE_END POLICY 6.1.3 at RiskTreatmentPlan"
                + " plan/entries/0/acceptance/validUntil: The acceptance of the risk \"Bias\" is"
                + " valid until 2027-09-01.",
            risk(acceptance("2025-09-01", DAY)),
            plan(acceptance("2026-09-01", DAY.plusYears(1)))),
        due(
            "an acceptance that the risk renewed",
            "2027-09-01 RISK_ACCEPTANCE_END POLICY 6.1.3 at Risk risk/acceptance/validUntil: The"
                + " acceptance of the risk \"Bias\" is valid until 2027-09-01.",
            risk(acceptance("2026-09-01", DAY.plusYears(1))),
            plan(acceptance("2025-09-01", DAY))),
        due(
            "an acceptance that stands in both is one",
            "2026-09-01 RISK_ACCEPTANCE_END POLICY 6.1.3 at Risk risk/acceptance/validUntil: The"
                + " acceptance of the risk \"Bias\" is valid until 2026-09-01.",
            risk(acceptance("2025-09-01", DAY)),
            plan(acceptance("2025-09-01", DAY))),
        done(
            "an acceptance without an end",
            risk(RiskAcceptance.builder().acceptedBy(id("ann")).date(on("2026")).build())));
  }

  private static Competence.Builder competence(String id) {
    return Competence.builder().id(id(id)).need("Auditing").person(id("ann"));
  }

  private static Stream<Row> competences() {
    String ends =
        "2026-09-01 COMPETENCE_END POLICY 7.2 at Competence comp/validUntil: The qualification for"
            + " the competence \"Auditing\" is valid until 2026-09-01.";
    return Stream.of(
        due("Competence.validUntil", ends, competence("comp").validUntil(DAY).build()),
        due(
            "a proof of another person goes on",
            ends,
            competence("comp").validUntil(DAY).held(true).build(),
            competence("other").person(id("bob")).held(true).build()),
        done(
            "a competence that is not held",
            competence("comp").validUntil(DAY).held(false).build()),
        done(
            "a proof that was renewed without end",
            competence("comp").validUntil(DAY).held(true).build(),
            competence("next").held(true).build()),
        due(
            "a proof that nobody says was renewed",
            ends,
            competence("comp").validUntil(DAY).held(true).build(),
            competence("next").build()));
  }

  private static Judgement.Builder judgement(String id, String date) {
    return Judgement.builder()
        .id(id(id))
        .verdict(Judgement.Verdict.CONFORMING)
        .judgedBy(id("ann"))
        .date(on(date));
  }

  private static Stream<Row> judgements() {
    String ends =
        "2026-09-01 JUDGEMENT_END POLICY A.10.3 at Judgement judge/validUntil: The judgement on"
            + " ISO/IEC 42001:2023 A.10.3 is valid until 2026-09-01.";
    Judgement onControl =
        judgement("judge", "2025-09-01")
            .requirement(AnnexControl.A_10_3)
            .addAiSystem(id("a"))
            .addAiSystem(id("b"))
            .validUntil(DAY)
            .build();
    return Stream.of(
        due("Judgement.validUntil on a provision", ends, onControl),
        due(
            "Judgement.validUntil on an obligation",
            "2026-09-01 JUDGEMENT_END POLICY 8.4 at Judgement judge/validUntil: The judgement on"
                + " ISO/IEC 42001:2023 8.4-01 is valid until 2026-09-01.",
            judgement("judge", "2025").obligation("8.4-01").validUntil(DAY).build()),
        due(
            "Judgement.validUntil on a rule",
            "2026-09-01 JUDGEMENT_END POLICY - at Judgement judge/validUntil: The judgement on the"
                + " rule \"owner-in-operation\" is valid until 2026-09-01.",
            judgement("judge", "2025").rule("owner-in-operation").validUntil(DAY).build()),
        done(
            "a judgement that was renewed",
            onControl,
            judgement("next", "2025-09-02")
                .requirement(AnnexControl.A_10_3)
                .addAiSystem(id("b"))
                .addAiSystem(id("a"))
                .build()),
        due(
            "a later judgement for another system",
            ends,
            onControl,
            judgement("next", "2026-02-01")
                .requirement(AnnexControl.A_10_3)
                .addAiSystem(id("a"))
                .build()));
  }

  private static AuditProgramme.Builder programme(String id) {
    return AuditProgramme.builder().id(id(id)).title("Audits");
  }

  private static Stream<Row> programmes() {
    return Stream.of(
        due(
            "AuditProgramme.end",
            "2026-09-01 AUDIT_PROGRAMME_END POLICY 9.2.2 at AuditProgramme b/end: The internal"
                + " audit programme \"Audits\" ends on 2026-09-01 and has no successor.",
            programme("a").end(DAY.minusYears(1)).build(),
            programme("b").end(DAY).build()),
        done(
            "an audit programme that another one follows",
            programme("a").end(DAY).build(),
            programme("b").start(DAY).build()));
  }

  private static Evidence.Builder scan() {
    return Evidence.builder().what("Scan");
  }

  private static Stream<Row> papers() {
    return Stream.of(
        due(
            "Document.retainUntil",
            "2026-09-01 RETENTION_END OWN_INTERVAL 7.5.3 at Document doc/retainUntil: The retention"
                + " period of the document \"Minutes\" ends on 2026-09-01.",
            Document.builder()
                .id(id("doc"))
                .title("Minutes")
                .type(Document.Type.RETAINED)
                .status(Document.Status.SUPERSEDED)
                .retainUntil(DAY)
                .build()),
        done(
            "a document that was disposed of",
            Document.builder()
                .id(id("doc"))
                .title("Minutes")
                .type(Document.Type.RETAINED)
                .retainUntil(DAY)
                .disposedOn(on("2026-08"))
                .build()),
        due(
            "Evidence.validUntil",
            "2026-09-01 EVIDENCE_END POLICY - at Risk risk/evidence/1/validUntil: The evidence"
                + " \"Scan\" of the AI risk is valid until 2026-09-01.",
            Risk.builder()
                .id(id("risk"))
                .title("Bias")
                .addEvidence(scan().validUntil(DAY.minusDays(1)).build())
                .addEvidence(scan().validUntil(DAY).build())
                .build()),
        done(
            "evidence that was renewed without end",
            Risk.builder()
                .id(id("risk"))
                .title("Bias")
                .addEvidence(scan().validUntil(DAY).build())
                .addEvidence(scan().build())
                .build()));
  }
}
