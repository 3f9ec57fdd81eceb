// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.finding.Argument;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what is open from what a person has answered and from what is silenced. */
final class Hearing {

  private final LocalDate asOf;
  private final List<Silencing> silencings;
  private final Judgements judgements;
  private final List<Finding> findings = new ArrayList<>();
  private final List<OpenQuestion> questions = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final Map<Silencing, List<Finding>> silencedFindings = new LinkedHashMap<>();
  private final Map<Silencing, List<OpenQuestion>> silencedQuestions = new LinkedHashMap<>();

  Hearing(LocalDate asOf, List<Silencing> silencings, Judgements judgements) {
    this.asOf = asOf;
    this.silencings = silencings;
    this.judgements = judgements;
  }

  void add(Finding finding) {
    silencing(finding.rule(), finding.subject())
        .map(silencing -> silencedFindings.computeIfAbsent(silencing, each -> new ArrayList<>()))
        .orElse(findings)
        .add(finding);
  }

  void addQuestions(CheckAccount account) {
    account.forEachOpen((arguments, places) -> addQuestions(account, arguments, places));
  }

  private void addQuestions(CheckAccount account, List<Argument> arguments, List<Place> places) {
    List<Place> open = new ArrayList<>();
    Map<Silencing, List<Place>> silenced = new LinkedHashMap<>();
    Map<Judgement, List<Place>> answered = new LinkedHashMap<>();
    Set<Subject> inconclusive = new LinkedHashSet<>();
    for (Place place : places) {
      Optional<Silencing> silencing = silencing(account.rule(), place.subject());
      Optional<Judgement> judgement = judgements.answering(account.rule(), account.check(), place);
      if (judgement.isPresent()) {
        answered.computeIfAbsent(judgement.get(), each -> new ArrayList<>()).add(place);
      } else if (silencing.isPresent()) {
        silenced.computeIfAbsent(silencing.get(), each -> new ArrayList<>()).add(place);
      } else {
        open.add(place);
        judgements
            .inconclusive(account.rule(), account.check(), place)
            .forEach(each -> inconclusive.add(Subject.of(each)));
      }
    }
    if (!open.isEmpty()) {
      questions.add(account.question(arguments, open, inconclusive));
    }
    silenced.forEach(
        (silencing, at) ->
            silencedQuestions
                .computeIfAbsent(silencing, each -> new ArrayList<>())
                .add(account.question(arguments, at, Set.of())));
    answered.forEach(
        (judgement, at) ->
            answers.add(
                new Answer(
                    account.question(arguments, at, Set.of()),
                    Subject.of(judgement),
                    judgement.verdict())));
  }

  private Optional<Silencing> silencing(String rule, Optional<Subject> subject) {
    return silencings.isEmpty()
        ? Optional.empty()
        : silencings.stream().filter(each -> each.covers(rule, subject, asOf)).findFirst();
  }

  ConformityReport.Builder addTo(ConformityReport.Builder report) {
    return report
        .findings(findings.stream().sorted().toList())
        .questions(questions.stream().sorted().toList())
        .answers(answers.stream().sorted(Answer.BY_QUESTION).toList())
        .silenced(
            silencings.stream()
                .filter(
                    each ->
                        silencedFindings.containsKey(each) || silencedQuestions.containsKey(each))
                .distinct()
                .map(this::silenced)
                .toList());
  }

  private Silenced silenced(Silencing silencing) {
    return new Silenced(
        silencing,
        silencedFindings.getOrDefault(silencing, List.of()).stream().sorted().toList(),
        silencedQuestions.getOrDefault(silencing, List.of()).stream().sorted().toList());
  }
}
