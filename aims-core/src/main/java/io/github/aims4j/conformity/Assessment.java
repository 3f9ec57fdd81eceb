package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.Outcome.Contradicted;
import io.github.aims4j.conformity.Outcome.NotTriggered;
import io.github.aims4j.conformity.Outcome.Silent;
import io.github.aims4j.conformity.Outcome.Supported;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects the outcomes of one rule after the other. */
final class Assessment {

  private static final Logger LOG = LoggerFactory.getLogger(Assessment.class);

  private final Aims aims;
  private final LocalDate asOf;
  private final List<Finding> findings = new ArrayList<>();
  private final List<OpenQuestion> questions = new ArrayList<>();
  private final List<RuleTally> tallies = new ArrayList<>();

  Assessment(Aims aims, LocalDate asOf) {
    this.aims = aims;
    this.asOf = asOf;
  }

  void add(Rule rule) {
    Count count = new Count();
    try {
      rule.examine(aims, asOf).forEachOrdered(count);
    } catch (RuntimeException e) {
      LOG.warn("The rule {} failed", rule, e);
      findings.add(failed(rule, e));
    }
    tallies.add(count.tally(rule.description()));
  }

  private static Finding failed(Rule rule, RuntimeException cause) {
    return Finding.builder()
        .rule(rule.description().id())
        .basis(Basis.RECORD_FORM)
        .path("")
        .message(
            "The rule \"%s\" failed and looked at no further records: %s."
                .formatted(rule, cause.toString()))
        .remedy("Mend the rule; what it found before it failed is in this report.")
        .build();
  }

  ConformityReport report() {
    Collections.sort(findings);
    Collections.sort(questions);
    return ConformityReport.builder()
        .asOf(asOf)
        .findings(findings)
        .questions(questions)
        .tallies(tallies)
        .build();
  }

  private final class Count implements Consumer<Outcome> {
    private int supported;
    private int contradicted;
    private int silent;
    private int notTriggered;

    @Override
    public void accept(Outcome outcome) {
      if (outcome instanceof Supported) {
        supported++;
      } else if (outcome instanceof Contradicted found) {
        contradicted++;
        findings.add(found.finding());
      } else if (outcome instanceof Silent open) {
        silent++;
        questions.add(open.question());
      } else if (outcome instanceof NotTriggered) {
        notTriggered++;
      }
    }

    RuleTally tally(RuleDescription rule) {
      return new RuleTally(rule, supported, contradicted, silent, notTriggered);
    }
  }
}
