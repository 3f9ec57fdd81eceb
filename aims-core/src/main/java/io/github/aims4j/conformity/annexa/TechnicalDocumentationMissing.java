// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.TechnicalDocumentation;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;

/**
 * A version is in use without technical documentation although the control is claimed as
 * implemented; or it is not on record that the documentation reached its audience.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.6.2.7: documentation that is provided).
 */
final class TechnicalDocumentationMissing {

  private static final DocumentedControl DOCUMENTATION =
      DocumentedControl.ofVersions(
          AnnexControl.A_6_2_7,
          "no technical documentation",
          "Record the technical documentation of the version, or correct the status of the implementation.",
          "Which technical documentation do interested parties get on these versions?");

  private static final Check PROVIDED =
      Check.asking("A.6.2.7")
          .key("provided")
          .question(
              "This technical documentation is of versions in use, and when it was provided is not on record.",
              "When did the audience get this documentation?")
          .build();

  private TechnicalDocumentationMissing() {}

  static Rule rule() {
    return SystemVersion.ruleOnThoseInUse(
        RuleDescription.builder()
            .id("technical-documentation")
            .asks("Is technical documentation provided for each version in use?")
            .reads(
                "TechnicalDocumentation.aiSystem",
                "TechnicalDocumentation.version",
                "TechnicalDocumentation.providedOn",
                "ControlImplementation.status")
            .checks(DOCUMENTATION.check(), PROVIDED)
            .build(),
        AnnexControl.A_6_2_7,
        TechnicalDocumentationMissing::examine);
  }

  private static Outcome examine(SystemVersion version, Examination examination) {
    List<TechnicalDocumentation> documentation =
        version.records(examination, TechnicalDocumentation.class, TechnicalDocumentation::version);
    return Outcome.all(
        DOCUMENTATION.examine(version, examination, documentation),
        Outcome.all(
            documentation.stream()
                .map(
                    each ->
                        examination.hasHappened(each.providedOn())
                            ? PROVIDED.supported(each)
                            : PROVIDED.silent(each, "/providedOn"))));
  }
}
