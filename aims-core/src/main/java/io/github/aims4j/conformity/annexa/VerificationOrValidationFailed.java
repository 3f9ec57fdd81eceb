// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.VerificationAndValidation;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.LifeCycleStage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A version is in use although its last verification, or its last validation, did not pass, and
 * nobody decided with a reason to use it all the same.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.6.2.4). Supported by a verification and a
 * validation, each the last of its type by date, with criteria, that passed. Where the dates do not
 * tell which was the last, as with two on one day, or a month and a day in it, all that can be the
 * last count: only if all of them failed is it known that the last one did, and only if all of them
 * passed is it known that it passed. One that failed on a date that is not stated can be the last.
 */
final class VerificationOrValidationFailed {

  private static final Set<LifeCycleStage> RELEASED =
      EnumSet.of(LifeCycleStage.DEPLOYMENT, LifeCycleStage.OPERATION_AND_MONITORING);

  private static final Check PASSED =
      Check.requirement(Weight.POTENTIAL_MINOR, "A.6.2.4")
          .finding(
              "Version {version} of \"{system}\" is in use, and its last {type}, on {date}, did not pass.",
              "Correct the version and check it again, or record who decided to use it all the same, and why.")
          .question(
              "These versions are in use, and the records do not show that both their last verification and their last validation had criteria and passed.",
              "How were these versions verified and validated, by which criteria, and with which result?")
          .build();

  private VerificationOrValidationFailed() {}

  static Rule rule() {
    return SystemVersion.ruleOnThoseInUse(
        RuleDescription.builder()
            .id("verified-and-validated")
            .asks("Did each version in use pass verification and validation?")
            .reads(
                "VerificationAndValidation.type",
                "VerificationAndValidation.criteria",
                "VerificationAndValidation.passed",
                "VerificationAndValidation.date",
                "VerificationAndValidation.version",
                "StageChange.toStage",
                "StageChange.date",
                "StageChange.reason")
            .checks(PASSED)
            .build(),
        AnnexControl.A_6_2_4,
        VerificationOrValidationFailed::examine);
  }

  private static Outcome examine(SystemVersion version, Examination examination) {
    List<VerificationAndValidation> records =
        version.records(
            examination, VerificationAndValidation.class, VerificationAndValidation::version);
    List<List<VerificationAndValidation>> last =
        Stream.of(VerificationAndValidation.Type.values())
            .map(type -> VerificationAndValidation.canBeLast(records, type, examination.asOf()))
            .toList();
    List<Outcome> failed =
        last.stream()
            .flatMap(each -> knownToHaveFailed(each).stream())
            .filter(each -> !isUsedAllTheSame(version, each, examination))
            .<Outcome>map(each -> contradicted(version, each))
            .toList();
    if (!failed.isEmpty()) {
      return Outcome.all(failed.stream());
    }
    return last.stream().allMatch(VerificationOrValidationFailed::isKnownToHavePassed)
        ? PASSED.supported(version.aiSystem(), last.stream().flatMap(List::stream).toList())
        : PASSED.silent(version.aiSystem(), version.path());
  }

  private static PartialDate date(VerificationAndValidation dated) {
    return dated.date().orElseThrow();
  }

  private static boolean isKnownToHavePassed(List<VerificationAndValidation> last) {
    return !last.isEmpty()
        && last.stream()
            .allMatch(each -> each.passed().orElse(false) && !each.criteria().isEmpty());
  }

  /** One that failed and states its date, if all that can be the last failed. */
  private static Optional<VerificationAndValidation> knownToHaveFailed(
      List<VerificationAndValidation> last) {
    return last.stream().allMatch(VerificationAndValidation::hasFailed)
        ? last.stream()
            .filter(each -> each.date().isPresent())
            .max(
                Comparator.<VerificationAndValidation, LocalDate>comparing(
                        each -> date(each).lastDay())
                    .thenComparing(each -> each.id().value()))
        : Optional.empty();
  }

  private static Outcome contradicted(SystemVersion version, VerificationAndValidation failed) {
    return PASSED
        .contradicted(failed, "/passed")
        .with("version", version.label())
        .with("system", version.aiSystem().name())
        .with("type", failed.type().name().toLowerCase(Locale.ROOT))
        .with("date", date(failed));
  }

  private static boolean isUsedAllTheSame(
      SystemVersion version, VerificationAndValidation failed, Examination examination) {
    PartialDate failedOn = date(failed);
    return version.version().history().stream()
        .filter(step -> RELEASED.contains(step.toStage()) && step.reason().isPresent())
        .flatMap(step -> SystemVersion.date(step).stream())
        .anyMatch(date -> !date.isBefore(failedOn) && date.canBeBy(examination.asOf()));
  }
}
