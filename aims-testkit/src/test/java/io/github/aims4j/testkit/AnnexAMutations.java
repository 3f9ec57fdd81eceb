// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static io.github.aims4j.testkit.SampleMutation.changing;
import static io.github.aims4j.testkit.SampleMutation.ofHarbourBank;
import static io.github.aims4j.testkit.SampleMutation.ofKestrel;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Review;
import io.github.aims4j.operation.DeploymentPlan;
import io.github.aims4j.operation.EventLog;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.operation.Notification;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.operation.UseCheck;
import io.github.aims4j.operation.VerificationAndValidation;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.List;
import java.util.Optional;

/** Changes of the samples that the rules on the controls of Annex A find. */
final class AnnexAMutations {

  private AnnexAMutations() {}

  static List<SampleMutation> all() {
    return List.of(
        ofHarbourBank(
            "the log of a system in use is missing",
            aims -> aims.without(Id.of("log-fraud-alerts")),
            "QUESTION event-log-in-use/log-claimed at fraud-alerts/versions/0"),
        ofKestrel(
            "the log of a system in use lists no events",
            changing(
                EventLog.class, "log-scribeline", log -> log.toBuilder().events(List.of()).build()),
            "QUESTION event-log-in-use/log-claimed at sys-scribeline/versions/1"),
        ofHarbourBank(
            "the log of a system in use is of its design only",
            changing(
                EventLog.class,
                "log-service-chat",
                log -> log.toBuilder().stages(List.of(LifeCycleStage.DEPLOYMENT)).build()),
            "FINDING event-log-in-use/log at log-service-chat/stages"),
        ofHarbourBank(
            "a version in use did not pass its last verification",
            changing(
                VerificationAndValidation.class,
                "vv-credit-scoring-3-1-threshold",
                each -> each.toBuilder().passed(false).build()),
            "FINDING verified-and-validated at vv-credit-scoring-3-1-threshold/passed"),
        ofHarbourBank(
            "the requirements for a deployment were met after it",
            changing(
                DeploymentPlan.class,
                "deploy-credit-scoring-3-1",
                plan -> plan.toBuilder().metOn(PartialDate.parse("2025-03-20")).build()),
            "FINDING deployment-planned/requirements-met at deploy-credit-scoring-3-1/metOn"),
        ofHarbourBank(
            "a supervisor was notified late",
            changing(Incident.class, "inc-score-outage", AnnexAMutations::notifiedLate),
            "FINDING incident-told/by-duty at inc-score-outage/notifications/0/madeOn"),
        ofKestrel(
            "a system was not used as intended and nothing followed",
            changing(
                IntendedUse.class,
                "use-planmate",
                use ->
                    use.toBuilder()
                        .addCheck(
                            UseCheck.builder()
                                .date(PartialDate.parse("2026-06-22"))
                                .asIntended(false)
                                .build())
                        .build()),
            "FINDING used-as-intended at use-planmate/checks/3"),
        ofKestrel(
            "the last evaluation of a supplier failed and nothing followed",
            changing(
                Supplier.class,
                "sup-brightquill",
                supplier ->
                    supplier.toBuilder()
                        .addEvaluation(
                            Review.builder()
                                .date(PartialDate.parse("2026-06-15"))
                                .verdict(Review.Verdict.FAILED)
                                .build())
                        .build()),
            "QUESTION supplier-process/failed at sup-brightquill/evaluations"));
  }

  private static Incident notifiedLate(Incident incident) {
    Notification late =
        incident.notifications().get(0).toBuilder()
            .madeOn(PartialDate.parse("2025-11-20"))
            .madeAt(Optional.empty())
            .build();
    return incident.toBuilder()
        .notifications(List.of(late, incident.notifications().get(1)))
        .build();
  }
}
