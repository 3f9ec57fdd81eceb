// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Answer;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.Silenced;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.readiness.Accumulation;
import io.github.aims4j.readiness.RaisedFinding;
import io.github.aims4j.readiness.RaisedQuestion;
import io.github.aims4j.readiness.Readiness;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page on an AIMS.
 *
 * @param head what it says first
 * @param stage the stage of the audit, such as "stage 2"
 * @param raises what an auditor raises at the stage
 * @param tallies the numbers at the top
 * @param obligationBar the obligations by status
 * @param controlBar the controls by status
 * @param clauses the obligations by clause
 * @param controls the controls by area
 * @param findings what an auditor could raise
 * @param accumulations the questions whether several minors are a major
 * @param otherFindings the findings on what the stage need not look at
 * @param questions what an auditor could ask
 * @param otherQuestions the questions on what the stage need not look at
 * @param open what was not looked at and not triggered, with its question
 * @param answered the questions that a person has answered
 * @param silenced the decisions to silence a rule
 * @param riskMaps the risks on the organization's own scales
 * @param stages the versions of AI systems by stage
 * @param statement the statement of applicability
 * @param due the agenda
 * @param certification the certification
 * @param systems the AI systems
 * @param changes what changed since an earlier version
 * @param hasTexts whether the user gave texts of the standard
 */
public record AimsPage(
    Head head,
    String stage,
    String raises,
    List<Tally> tallies,
    StatusBar obligationBar,
    StatusBar controlBar,
    Grid clauses,
    Grid controls,
    List<FindingBlock> findings,
    List<String> accumulations,
    List<FindingBlock> otherFindings,
    List<Question> questions,
    List<Question> otherQuestions,
    List<OpenCriterion> open,
    List<Answered> answered,
    List<Muted> silenced,
    List<RiskMap> riskMaps,
    Bars stages,
    Optional<Statement> statement,
    Due due,
    Optional<Certification> certification,
    List<SystemRow> systems,
    Optional<Changes> changes,
    boolean hasTexts) {

  /**
   * A number at the top.
   *
   * @param number the number
   * @param noun what is counted
   * @param style its class in the style sheet
   * @param href the section that explains it
   */
  public record Tally(long number, String noun, String style, String href) {}

  /**
   * What no record says anything of.
   *
   * @param criterion the obligation or the control
   * @param mark not looked at, or not triggered
   * @param question the question to ask; empty: none
   */
  public record OpenCriterion(Criterion criterion, Mark mark, String question) {}

  /**
   * A question that a person has answered.
   *
   * @param question the question
   * @param verdict what the person concluded
   * @param judgement the judgement
   */
  public record Answered(String question, String verdict, Reference judgement) {}

  /**
   * A rule that the organization silenced.
   *
   * @param rule the id of the rule
   * @param reason the reason
   * @param findings how many findings it made nevertheless
   * @param questions how many questions it left open
   */
  public record Muted(String rule, String reason, int findings, int questions) {}

  /** Reads everything that the page shows. */
  public static AimsPage of(Request request) {
    Aims aims = request.aims();
    References references = new References(aims, true);
    ConformityReport report = request.rules().assess(aims, request.asOf());
    Readiness readiness = Readiness.of(report, request.stage());
    FindingBlocks blocks = new FindingBlocks(request.rules(), references, request.texts());
    return new AimsPage(
        Head.of(request, aims.organization().name(), report),
        request.stage().term(),
        request.stage().raises(),
        tallies(report),
        StatusBar.of("Obligations of clauses 4 to 10", report.obligations()),
        StatusBar.of("Controls of Annex A", report.controls()),
        Grid.ofClauses(report, references, request.texts()),
        Grid.ofControls(report, references, request.texts()),
        blocks.of("finding", readiness.findings()),
        readiness.accumulations().stream().map(Accumulation::question).toList(),
        blocks.of("other", others(readiness.otherFindings())),
        questions(readiness.questions(), references, request),
        questions(
            readiness.otherQuestions().stream()
                .map(each -> new RaisedQuestion(each, List.of()))
                .toList(),
            references,
            request),
        open(report, request),
        report.answers().stream().map(each -> answered(each, references)).toList(),
        report.silenced().stream().map(AimsPage::muted).toList(),
        RiskMap.of(aims),
        Bars.of("Versions of AI systems by stage", stages(aims)),
        Statement.of(aims, request.asOf(), references),
        due(request, references),
        Certification.of(aims, request.asOf()),
        systems(aims, report, references),
        request.changes().map(diff -> Changes.of(diff, references, blocks)),
        request.hasTexts());
  }

  private static List<Tally> tallies(ConformityReport report) {
    int questions = report.questions().size();
    int notLookedAt = report.coverage().notLookedAt().size();
    return List.of(
        tally(report, Weight.POTENTIAL_MAJOR, "potential major", "potential majors"),
        tally(report, Weight.POTENTIAL_MINOR, "potential minor", "potential minors"),
        tally(report, Weight.OPPORTUNITY, "opportunity", "opportunities"),
        new Tally(
            questions,
            Words.noun(questions, "open question", "open questions"),
            "silent",
            "#questions"),
        new Tally(
            notLookedAt,
            Words.noun(notLookedAt, "obligation", "obligations") + " not looked at",
            "unseen",
            "#open"));
  }

  private static Tally tally(ConformityReport report, Weight weight, String one, String several) {
    long number = report.count(weight);
    return new Tally(
        number, Words.noun(number, one, several), FindingBlock.styleOf(weight), "#raised");
  }

  private static List<RaisedFinding> others(List<Finding> findings) {
    return findings.stream().map(each -> new RaisedFinding(each, List.of())).toList();
  }

  private static List<Question> questions(
      List<RaisedQuestion> questions, References references, Request request) {
    return questions.stream().map(each -> Question.of(each, references, request.texts())).toList();
  }

  private static List<OpenCriterion> open(ConformityReport report, Request request) {
    return Stream.concat(report.obligations().stream(), report.controls().stream())
        .filter(
            each ->
                switch (each.status()) {
                  case NOT_LOOKED_AT, NOT_TRIGGERED -> true;
                  case CONTRADICTED, SILENT, SUPPORTED, NOT_APPLICABLE -> false;
                })
        .map(
            each ->
                new OpenCriterion(
                    Criterion.of(each.criterion(), request.texts()),
                    Mark.of(each.status()),
                    each.question().orElse("")))
        .toList();
  }

  private static Answered answered(Answer answer, References references) {
    return new Answered(
        answer.question().question(),
        Words.of(answer.verdict()),
        references.of(answer.judgement()));
  }

  private static Muted muted(Silenced silenced) {
    return new Muted(
        silenced.silencing().rule(),
        silenced.silencing().reason(),
        silenced.findings().size(),
        silenced.questions().size());
  }

  private static Map<String, Long> stages(Aims aims) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (LifeCycleStage stage : LifeCycleStage.values()) {
      counts.put(Words.sentence(stage.term()), 0L);
    }
    aims.aiSystems().stream()
        .flatMap(system -> system.versions().stream())
        .map(AiSystemVersion::stage)
        .map(stage -> stage.map(LifeCycleStage::term).orElse("not stated"))
        .forEach(term -> counts.merge(Words.sentence(term), 1L, Long::sum));
    return counts;
  }

  private static Due due(Request request, References references) {
    return Due.of(
        Agenda.overdue(request.aims(), request.asOf()).items(),
        Agenda.of(request.aims(), request.asOf(), Due.until(request.asOf())),
        request.asOf(),
        references);
  }

  private static List<SystemRow> systems(
      Aims aims, ConformityReport report, References references) {
    Map<Id<?>, Long> findings =
        count(report.findings().stream().flatMap(each -> each.subject().stream()));
    Map<Id<?>, Long> questions =
        count(
            report.questions().stream()
                .flatMap(
                    each ->
                        each.places().stream()
                            .map(Place::subject)
                            .flatMap(Optional::stream)
                            .distinct()));
    return aims.aiSystems().stream()
        .map((AiSystem each) -> SystemRow.of(each, references, findings, questions))
        .toList();
  }

  private static Map<Id<?>, Long> count(Stream<Subject> subjects) {
    return subjects
        .map(subject -> (Id<?>) subject.id())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
