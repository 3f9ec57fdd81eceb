// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.StageChange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When an AI system first went into operation. */
final class FirstOperation {

  private FirstOperation() {}

  /**
   * The first day that a version was deployed or entered a stage of operation; empty: not stated.
   */
  static Optional<LocalDate> day(AiSystem aiSystem) {
    return aiSystem.versions().stream()
        .flatMap(version -> Stream.concat(deployed(version), entered(version)))
        .map(PartialDate::firstDay)
        .min(Comparator.naturalOrder());
  }

  private static Stream<PartialDate> deployed(AiSystemVersion version) {
    return version.deployments().stream().map(Deployment::start).flatMap(Optional::stream);
  }

  private static Stream<PartialDate> entered(AiSystemVersion version) {
    return version.history().stream()
        .filter(change -> change.toStage().isInOperation())
        .map(StageChange::date)
        .flatMap(Optional::stream);
  }
}
