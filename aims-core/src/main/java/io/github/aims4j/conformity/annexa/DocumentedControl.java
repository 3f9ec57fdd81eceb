// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.AnnexControl;
import java.util.Collection;

/**
 * A control of Annex A that asks for something documented, and the check of whether it is on
 * record. Where it is not, a claim that the control is implemented is contradicted; without a claim
 * it is a question. Nothing is asked where the control does not apply.
 */
record DocumentedControl(AnnexControl control, Check check) {

  /**
   * A control, for each system to which it applies.
   *
   * @param control the control
   * @param what what is not on record, as in "no data resource"
   */
  static DocumentedControl ofSystems(
      AnnexControl control, String what, String remedy, String question) {
    return new DocumentedControl(
        control,
        builder(control)
            .finding(
                "%s is claimed as implemented for \"{system}\", and %s is on record for it."
                    .formatted(control, what),
                remedy)
            .question(
                "%s applies to these AI systems, and %s is on record for them."
                    .formatted(control, what),
                question)
            .build());
  }

  /**
   * A control, for each version of a system to which it applies.
   *
   * @param control the control
   * @param what what is not on record, as in "no deployment plan"
   */
  static DocumentedControl ofVersions(
      AnnexControl control, String what, String remedy, String question) {
    return new DocumentedControl(
        control,
        builder(control)
            .finding(
                "%s is claimed as implemented for \"{system}\", and %s is on record for version {version}."
                    .formatted(control, what),
                remedy)
            .question(
                "%s applies to these versions of AI systems, and %s is on record for them."
                    .formatted(control, what),
                question)
            .build());
  }

  /**
   * A control, for the AIMS as a whole.
   *
   * @param control the control
   * @param what what is not on record, as in "no objective for responsible use"
   */
  static DocumentedControl ofAims(
      AnnexControl control, String what, String remedy, String question) {
    return new DocumentedControl(
        control,
        builder(control)
            .finding(
                "%s is claimed as implemented, and %s is on record.".formatted(control, what),
                remedy)
            .question(
                "The statement of applicability includes %s, and %s is on record."
                    .formatted(control, what),
                question)
            .build());
  }

  private static Check.Builder builder(AnnexControl control) {
    return Check.requirement(Weight.POTENTIAL_MINOR, control.id()).key(control.id());
  }

  /**
   * What the records come to for a system.
   *
   * @param records the records that document it
   */
  Outcome examine(
      AiSystem aiSystem, Examination examination, Collection<? extends Entity<?>> records) {
    if (!examination.askedControls().isAskedOf(control, aiSystem)) {
      return check.notTriggered(aiSystem);
    } else if (!records.isEmpty()) {
      return check.supported(aiSystem, records);
    }
    return isClaimedFor(aiSystem, examination)
        ? check.contradicted(aiSystem, "").with("system", aiSystem.name())
        : check.silent(aiSystem, "");
  }

  /** What it comes to if nothing is on record for a system, and a claim contradicts nothing. */
  Outcome ask(AiSystem aiSystem, Examination examination) {
    return examination.askedControls().isAskedOf(control, aiSystem)
        ? check.silent(aiSystem, "")
        : check.notTriggered(aiSystem);
  }

  /**
   * What the records come to for a version.
   *
   * @param records the records that document it
   */
  Outcome examine(
      SystemVersion version, Examination examination, Collection<? extends Entity<?>> records) {
    AiSystem aiSystem = version.aiSystem();
    if (!examination.askedControls().isAskedOf(control, aiSystem)) {
      return check.notTriggered(aiSystem);
    } else if (!records.isEmpty()) {
      return check.supported(aiSystem, records);
    }
    return isClaimedFor(aiSystem, examination)
        ? check
            .contradicted(aiSystem, version.path())
            .with("system", aiSystem.name())
            .with("version", version.label())
        : check.silent(aiSystem, version.path());
  }

  /** As {@link #examine}, where no claim is contradicted if nothing is on record for a version. */
  Outcome ask(
      SystemVersion version, Examination examination, Collection<? extends Entity<?>> records) {
    AiSystem aiSystem = version.aiSystem();
    if (!examination.askedControls().isAskedOf(control, aiSystem)) {
      return check.notTriggered(aiSystem);
    }
    return records.isEmpty()
        ? check.silent(aiSystem, version.path())
        : check.supported(aiSystem, records);
  }

  private boolean isClaimedFor(AiSystem aiSystem, Examination examination) {
    return examination.implementations().isClaimed(control, aiSystem.id());
  }

  /**
   * What the records come to for the AIMS as a whole.
   *
   * @param path where the records would stand in the document
   * @param records the records that document it
   */
  Outcome examine(String path, Examination examination, Collection<? extends Entity<?>> records) {
    if (!examination.askedControls().isAsked(control)) {
      return check.notTriggered();
    } else if (!records.isEmpty()) {
      return check.supported(records);
    }
    return examination.implementations().claimsOf(control).isEmpty()
        ? check.silent(path)
        : check.contradicted(path);
  }
}
