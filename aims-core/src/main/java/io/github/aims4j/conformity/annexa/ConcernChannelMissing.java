// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.operation.ReportingChannel;
import io.github.aims4j.operation.ReportingChannel.Direction;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;
import java.util.stream.Stream;

/**
 * The records show no way to report a concern about an AI system within the organization.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.3.3). It asks for a process, not for a document, so
 * silence is a question.
 */
final class ConcernChannelMissing {

  private static final Check CHANNEL =
      Check.asking("A.3.3")
          .question(
              "The statement of applicability includes A.3.3, and neither a described internal channel nor a process for concerns is on record.",
              "How can people within the organization report a concern about an AI system?")
          .build();

  private ConcernChannelMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("concern-channel")
            .asks("Is there a way to report concerns within the organization?")
            .reads(
                "ReportingChannel.direction",
                "ReportingChannel.description",
                "ReportingChannel.owner",
                "ReportingChannel.responseTime",
                "AimsProcess.types")
            .checks(CHANNEL)
            .build(),
        ConcernChannelMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    if (!examination.askedControls().isAsked(AnnexControl.A_3_3)) {
      return CHANNEL.notTriggered();
    }
    List<Entity<?>> ways = ways(examination);
    return ways.isEmpty() ? CHANNEL.silent("/reportingChannels") : CHANNEL.supported(ways);
  }

  private static List<Entity<?>> ways(Examination examination) {
    Stream<ReportingChannel> channels =
        examination.aims().reportingChannels().stream()
            .filter(channel -> channel.direction() == Direction.INTERNAL)
            .filter(ConcernChannelMissing::isDescribed);
    Stream<AimsProcess> processes =
        examination.aims().processes().stream()
            .filter(process -> process.types().contains(AimsProcess.Type.CONCERN_REPORTING));
    return Stream.<Entity<?>>concat(channels, processes).toList();
  }

  /** The name of a channel alone does not tell how it is reached. */
  private static boolean isDescribed(ReportingChannel channel) {
    return channel.description().isPresent()
        || channel.owner().isPresent()
        || channel.responseTime().isPresent();
  }
}
