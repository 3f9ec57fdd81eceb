// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.conformity.Silencing;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.standard.ProvisionTexts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HearingTextTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  private static final String RULE = "impact-assessment-missing";

  private static String document(String judgement) {
    return """
        {"aims4j":"0.1","organization":{"id":"o","name":"O"},
         "parties":[{"id":"ruth","name":"Ruth Keller","type":"person"}],
         "aiSystems":[
          {"id":"a","name":"A","versions":[{"label":"1","stage":"operation-and-monitoring"}]},
          {"id":"b","name":"B","impactAssessment":{"answer":"not-performed"},
           "versions":[{"label":"1","stage":"operation-and-monitoring"}]},
          {"id":"c","name":"C","impactAssessment":{"answer":"performed","date":"2026-01-31"},
           "versions":[{"label":"1","stage":"operation-and-monitoring"}]}],
         "judgements":[%s]}
        """
        .formatted(judgement);
  }

  private static String judgement(String more) {
    return """
        {"id":"j","rule":"impact-assessment-missing","verdict":"conforming","judgedBy":"ruth",
         "date":"2026-03-10","reason":"Seen on paper."%s}
        """
        .formatted(more);
  }

  private static String assess(String document) {
    CommandRun run =
        CommandRun.reading(document, "assess", "-", "--as-of", AS_OF.toString(), "--rule", RULE);
    assertThat(run.err()).isEmpty();
    return run.out().replace(System.lineSeparator(), "\n");
  }

  @Test
  void printsWhoAnsweredWhichQuestionAndUntilWhen() {
    assertThat(assess(document(judgement(",\"validUntil\":\"2027-03-31\""))))
        .contains(
            """

            ANSWERED QUESTIONS

              impact-assessment-missing, for-system (8.4-01, 8.4-02, 6.1.4-05): conforming
              Asked: Was the impact of these systems assessed, and if not, by when will it
                     be and who decided on their use until then?
              At: AI system a at /impactAssessment
              Answered: judgement j, by Ruth Keller on 2026-03-10, valid until 2027-03-31
            """);
  }

  @Test
  void saysThatAnAnswerHasNoEnd() {
    assertThat(assess(document(judgement(""))))
        .contains("judgement j, by Ruth Keller on 2026-03-10, without an end");
  }

  @Test
  void printsNothingOfAnswersAndSilencingWithoutThem() {
    assertThat(assess(document(""))).doesNotContain("ANSWERED QUESTIONS", "SILENCED");
  }

  @Test
  void printsWhatIsSilencedBelowItsReason() {
    Aims aims = AimsJson.standard().read(document("").getBytes(StandardCharsets.UTF_8));
    ConformityReport report =
        RuleSet.of(
                RuleSet.builtIn().rules().stream()
                    .filter(rule -> rule.description().id().equals(RULE))
                    .toList())
            .silence(Silencing.of(RULE, "It is kept in the risk office."))
            .assess(aims, AS_OF);
    StringWriter out = new StringWriter();
    new ReportText(new PrintWriter(out), false, ProvisionTexts.none(), ReportText.MOST_PLACES)
        .print(report, aims);

    assertThat(out.toString().replace(System.lineSeparator(), "\n"))
        .contains(
            """

            SILENCED

              impact-assessment-missing for all records, without an end
              Reason: It is kept in the risk office.
              - AI system b at /impactAssessment: "B" is in operation, and its record says
                that no impact assessment was performed.
              - AI system a at /impactAssessment: Was the impact of these systems assessed,
                and if not, by when will it be and who decided on their use until then?
            """)
        .doesNotContain("FINDINGS");
  }
}
