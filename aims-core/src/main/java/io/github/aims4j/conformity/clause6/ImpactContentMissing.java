// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.Impact;
import io.github.aims4j.planning.Impact.Affected;
import io.github.aims4j.planning.ImpactAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The result of an impact assessment leaves out people or societies, the intended use, or misuse.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.4, A.5.4 and A.5.5). If the record itself is the
 * documented result, the result leaves it out; if there is a document, it may be there, which is a
 * question.
 */
final class ImpactContentMissing {

  private static final Check AFFECTED =
      Check.requirement(Weight.POTENTIAL_MINOR, "6.1.4-02", "A.5.4", "A.5.5")
          .key("affected")
          .finding(
              "The impact assessment \"{assessment}\" states no impact on {missing}, and not why there is none.",
              "Assess the impact on them, or state why there is none.")
          .question(
              "These impact assessments state no impact on {missing}, and not why there is none; they have a document.",
              "What does the document say of them, and did anyone affected take part?")
          .build();

  private static final Check USE =
      Check.requirement(Weight.POTENTIAL_MINOR, "6.1.4-03")
          .key("use")
          .finding(
              "The impact assessment \"{assessment}\" does not state {missing}.",
              "State the intended use, and the misuse that can be foreseen or why there is none.")
          .question(
              "These impact assessments do not state {missing}; they have a document.",
              "What does the document say of it, and which misuse was ruled out and why?")
          .build();

  private ImpactContentMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("impact-content")
            .asks(
                "Does each impact assessment cover individuals, groups, societies, intended use and foreseeable misuse?")
            .reads(
                "ImpactAssessment.date",
                "ImpactAssessment.impacts",
                "Impact.affected",
                "Impact.description",
                "Impact.noneBecause",
                "ImpactAssessment.document",
                "ImpactAssessment.intendedUse",
                "ImpactAssessment.foreseeableMisuse",
                "ImpactAssessment.noMisuseBecause")
            .checks(AFFECTED, USE)
            .build(),
        ImpactContentMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(
        CurrentImpactAssessments.of(examination)
            .map(
                each ->
                    Outcome.all(
                        examine(AFFECTED, each, "/impacts", missingAffected(each)),
                        examine(USE, each, "/intendedUse", missingUse(each)))));
  }

  private static List<String> missingAffected(ImpactAssessment assessment) {
    Set<Affected> affected =
        assessment.impacts().stream().map(Impact::affected).collect(Collectors.toSet());
    List<String> missing = new ArrayList<>();
    if (!affected.contains(Affected.INDIVIDUALS) && !affected.contains(Affected.GROUPS)) {
      missing.add("individuals or groups");
    }
    if (!affected.contains(Affected.SOCIETIES)) {
      missing.add("societies");
    }
    return missing;
  }

  private static List<String> missingUse(ImpactAssessment assessment) {
    List<String> missing = new ArrayList<>();
    if (assessment.intendedUse().isEmpty()) {
      missing.add("the intended use");
    }
    if (assessment.foreseeableMisuse().isEmpty() && assessment.noMisuseBecause().isEmpty()) {
      missing.add("which misuse can be foreseen");
    }
    return missing;
  }

  private static Outcome examine(
      Check check, ImpactAssessment assessment, String path, List<String> missing) {
    String words = String.join(" or ", missing);
    if (missing.isEmpty()) {
      return check.supported(assessment);
    } else if (assessment.document().isPresent()) {
      return check.silent(assessment, path).with("missing", words);
    }
    // Without impacts there is no result to leave anything out, which another rule says.
    return assessment.impacts().isEmpty()
        ? check.notTriggered(assessment)
        : check
            .contradicted(assessment, path)
            .with("assessment", assessment.title())
            .with("missing", words);
  }
}
