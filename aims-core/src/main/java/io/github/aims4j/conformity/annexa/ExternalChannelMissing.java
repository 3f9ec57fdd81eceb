// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AdverseImpactReport;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ReportingChannel;
import io.github.aims4j.operation.ReportingChannel.Direction;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;
import java.util.stream.Stream;

/**
 * A system is in use, and the records show no channel through which others can report its adverse
 * impacts; or a report stands unanswered.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.8.3). It asks for capabilities, not for a document,
 * so silence is a question. That a report is answered is policy.
 */
final class ExternalChannelMissing {

  private static final String QUESTION =
      "How can others report adverse impacts of these AI systems?";

  private static final Check CHANNEL =
      Check.asking("A.8.3")
          .key("channel")
          .question(
              "These AI systems are in use, and no channel for reports from outside is on record.",
              QUESTION)
          .build();

  private static final Check LEFT_OUT =
      Check.asking("A.8.3")
          .key("left-out")
          .question(
              "Every channel for reports from outside names AI systems, and none names these.",
              QUESTION)
          .build();

  private static final Check ANSWERED =
      Check.askingAsPolicy("A.8.3")
          .key("answered")
          .question(
              "These reports of adverse impacts are neither answered nor closed.",
              "What became of these reports, and when is the reporter answered?")
          .build();

  private ExternalChannelMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("external-channel")
            .asks("Can external parties report adverse impacts of each AI system in use?")
            .reads(
                "ReportingChannel.direction",
                "ReportingChannel.aiSystems",
                "AdverseImpactReport.answeredOn",
                "AdverseImpactReport.closedOn")
            .checks(CHANNEL, LEFT_OUT, ANSWERED)
            .build(),
        ExternalChannelMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    List<ReportingChannel> channels =
        examination.aims().reportingChannels().stream()
            .filter(channel -> channel.direction() == Direction.EXTERNAL)
            .toList();
    OfAll<ReportingChannel> ofAll =
        OfAll.of(channels.stream().filter(channel -> channel.aiSystems().isEmpty()));
    return Outcome.all(
        Stream.concat(
            examination
                .aims()
                .aiSystemsInScope()
                .map(aiSystem -> examine(aiSystem, channels, ofAll, examination)),
            examination.aims().adverseImpactReports().stream()
                .map(report -> examine(report, examination))));
  }

  private static Outcome examine(
      AiSystem aiSystem,
      List<ReportingChannel> channels,
      OfAll<ReportingChannel> ofAll,
      Examination examination) {
    if (!aiSystem.isInOperation()
        || !examination.askedControls().isAskedOf(AnnexControl.A_8_3, aiSystem)) {
      return CHANNEL.notTriggered(aiSystem);
    }
    List<ReportingChannel> covering =
        ofAll.and(
            examination
                .aims()
                .referring(ReportingChannel.class, aiSystem.id())
                .filter(channel -> channel.direction() == Direction.EXTERNAL));
    if (!covering.isEmpty()) {
      return CHANNEL.supported(aiSystem, covering);
    }
    return (channels.isEmpty() ? CHANNEL : LEFT_OUT).silent(aiSystem, "");
  }

  private static Outcome examine(AdverseImpactReport report, Examination examination) {
    if (!examination.askedControls().isAsked(AnnexControl.A_8_3)) {
      return ANSWERED.notTriggered(report);
    }
    return examination.hasHappened(report.answeredOn())
            || examination.hasHappened(report.closedOn())
        ? ANSWERED.supported(report)
        : ANSWERED.silent(report, "/answeredOn");
  }
}
