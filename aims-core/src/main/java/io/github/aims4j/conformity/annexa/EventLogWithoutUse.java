// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.ControlImplementation.Status;
import io.github.aims4j.operation.EventLog;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A version is in use, and its event log leaves the time of use out; or the records say that
 * logging is not implemented for it.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.6.2.8: at least while the system is in use). It asks
 * to log, not to document a log, so a log that is not on record, or lists no events, is a question,
 * asked first where logging is claimed as implemented. A log that is enabled later is none yet.
 */
final class EventLogWithoutUse {

  private static final String REASON =
      "These versions are in use, and no event log on record says which events of their use it covers.";
  private static final String QUESTION = "Which events of these versions are logged while in use?";

  private static final Check LOG =
      Check.requirement(Weight.POTENTIAL_MINOR, "A.6.2.8")
          .key("log")
          .finding(
              "Version {version} of \"{system}\" is in use, and the event log \"{log}\" does not cover operation and monitoring.",
              "Log events while the version is in use, or correct the stages of the log.")
          .question(REASON, QUESTION)
          .build();

  private static final Check CLAIMED =
      Check.asking("A.6.2.8")
          .key("log-claimed")
          .hasPriority(true)
          .question(REASON, QUESTION)
          .build();

  private static final Check IMPLEMENTATION =
      Check.requirement(Weight.POTENTIAL_MINOR, "A.6.2.8")
          .key("implementation")
          .finding(
              "Version {version} of \"{system}\" is in use, and by the records the logging of its events was not implemented from the first day of use.",
              "Implement the logging, or correct the record of the implementation.")
          .build();

  private EventLogWithoutUse() {}

  static Rule rule() {
    return SystemVersion.ruleOnThoseInUse(
        RuleDescription.builder()
            .id("event-log-in-use")
            .asks("Are events logged while an AI system is in use?")
            .reads(
                "ControlImplementation.status",
                "ControlImplementation.due",
                "ControlImplementation.aiSystems",
                "EventLog.aiSystem",
                "EventLog.version",
                "EventLog.stages",
                "EventLog.events",
                "EventLog.enabledOn",
                "AiSystemVersion.stage")
            .checks(LOG, CLAIMED, IMPLEMENTATION)
            .build(),
        AnnexControl.A_6_2_8,
        EventLogWithoutUse::examine);
  }

  private static Outcome examine(SystemVersion version, Examination examination) {
    return Outcome.all(
        examineLog(version, examination), examineImplementation(version, examination));
  }

  private static Outcome examineLog(SystemVersion version, Examination examination) {
    List<EventLog> logs =
        version.records(examination, EventLog.class, EventLog::version).stream()
            .filter(
                log -> log.enabledOn().filter(day -> !day.canBeBy(examination.asOf())).isEmpty())
            .toList();
    List<EventLog> covering =
        logs.stream()
            .filter(log -> log.stages().contains(LifeCycleStage.OPERATION_AND_MONITORING))
            .toList();
    List<EventLog> telling = covering.stream().filter(log -> !log.events().isEmpty()).toList();
    if (!telling.isEmpty()) {
      return LOG.supported(version.aiSystem(), telling);
    } else if (!covering.isEmpty()) {
      return silent(version, examination);
    }
    return logs.stream()
        .filter(log -> !log.stages().isEmpty())
        .findFirst()
        .<Outcome>map(
            log ->
                LOG.contradicted(log, "/stages")
                    .with("version", version.label())
                    .with("system", version.aiSystem().name())
                    .with("log", log.title()))
        .orElseGet(() -> silent(version, examination));
  }

  private static Outcome silent(SystemVersion version, Examination examination) {
    boolean isClaimed =
        examination.implementations().isClaimed(AnnexControl.A_6_2_8, version.aiSystem().id());
    return (isClaimed ? CLAIMED : LOG).silent(version.aiSystem(), version.path());
  }

  private static Outcome examineImplementation(SystemVersion version, Examination examination) {
    Stream<Outcome> missing =
        examination.implementations().of(AnnexControl.A_6_2_8, version.aiSystem().id()).stream()
            .flatMap(
                each ->
                    placeOfMissing(each, version).stream()
                        .map(path -> contradicted(each, path, version)));
    List<Outcome> contradicted = missing.toList();
    return contradicted.isEmpty()
        ? IMPLEMENTATION.notTriggered(version.aiSystem())
        : Outcome.all(contradicted.stream());
  }

  private static Outcome contradicted(
      ControlImplementation implementation, String path, SystemVersion version) {
    return IMPLEMENTATION
        .contradicted(implementation, path)
        .with("version", version.label())
        .with("system", version.aiSystem().name());
  }

  private static Optional<String> placeOfMissing(
      ControlImplementation implementation, SystemVersion version) {
    if (implementation.status() == Status.NOT_IMPLEMENTED) {
      return Optional.of("/status");
    }
    return implementation
        .due()
        .filter(due -> implementation.status() == Status.PLANNED)
        .filter(due -> version.firstUse().filter(used -> used.isBefore(due)).isPresent())
        .map(due -> "/due");
  }
}
