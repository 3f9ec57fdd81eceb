// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.AuditProgramme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * There is no internal audit programme for the day, or it leaves out one of its parts.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.2.2). Records are to show that a programme was
 * implemented, not what it says, so silence is a question.
 */
final class AuditProgrammeIncomplete {

  private static final Check CURRENT =
      Check.asking("9.2.2-01")
          .key("current")
          .question(
              "No internal audit programme on record covers this day.",
              "Which audit programme applies now, and is it followed?")
          .build();

  private static final Check PARTS =
      Check.asking("9.2.2-02")
          .key("parts")
          .question(
              "The internal audit programme leaves out these parts.",
              "How often and by which methods are audits made, who is responsible, and how are they planned and reported?")
          .build();

  private static final Check CONSIDERATIONS =
      Check.asking("9.2.2-03")
          .key("considerations")
          .question(
              "The internal audit programme does not state how it was drawn up.",
              "How do the importance of processes and the results of earlier audits shape the programme?")
          .build();

  private AuditProgrammeIncomplete() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("programme")
            .asks("Is there a complete internal audit programme?")
            .reads(
                "AuditProgramme.start",
                "AuditProgramme.end",
                "AuditProgramme.frequency",
                "AuditProgramme.methods",
                "AuditProgramme.responsible",
                "AuditProgramme.planning",
                "AuditProgramme.reporting",
                "AuditProgramme.considerations")
            .checks(CURRENT, PARTS, CONSIDERATIONS)
            .isForWholeAims(true)
            .build(),
        AuditProgrammeIncomplete::examine);
  }

  private static Outcome examine(Examination examination) {
    List<AuditProgramme> current =
        examination.aims().auditProgrammes().stream()
            .filter(programme -> Programmes.contains(programme, examination.asOf()))
            .toList();
    if (current.isEmpty()) {
      return Outcome.all(
          CURRENT.silent("/auditProgrammes"), PARTS.notTriggered(), CONSIDERATIONS.notTriggered());
    }
    return Outcome.all(
        Stream.concat(
            Stream.of(CURRENT.supported(current)),
            current.stream().flatMap(AuditProgrammeIncomplete::examine)));
  }

  private static Stream<Outcome> examine(AuditProgramme programme) {
    List<String> missing =
        parts(programme).entrySet().stream()
            .filter(part -> !part.getValue())
            .map(Map.Entry::getKey)
            .toList();
    return Stream.of(
        missing.isEmpty()
            ? PARTS.supported(programme)
            : Outcome.all(missing.stream().map(path -> PARTS.silent(programme, path))),
        programme.considerations().isEmpty()
            ? CONSIDERATIONS.silent(programme, "/considerations")
            : CONSIDERATIONS.supported(programme));
  }

  private static Map<String, Boolean> parts(AuditProgramme programme) {
    Map<String, Boolean> parts = new LinkedHashMap<>();
    parts.put("/frequency", programme.frequency().isPresent());
    parts.put("/methods", !programme.methods().isEmpty());
    parts.put("/responsible", programme.responsible().isPresent());
    parts.put("/planning", programme.planning().isPresent());
    parts.put("/reporting", programme.reporting().isPresent());
    return parts;
  }
}
