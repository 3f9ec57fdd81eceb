// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Link;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.readiness.RaisedFinding;
import io.github.aims4j.readiness.RaisedQuestion;
import io.github.aims4j.readiness.Readiness;
import io.github.aims4j.standard.AiRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file of one AI system.
 *
 * @param head what it says first
 * @param facts what the record states of it
 * @param versions its versions
 * @param risks its risks
 * @param assessments its impact assessments
 * @param controls the controls of the statement of applicability, as far as they concern it
 * @param records the records that name it, by kind
 * @param evidence the evidence on its record
 * @param findings the findings on it and on records that name it
 * @param questions the questions that name it
 * @param due its agenda
 * @param hasTexts whether the user gave texts of the standard
 */
public record SystemPage(
    Head head,
    List<Fact> facts,
    List<VersionView> versions,
    List<RiskRow> risks,
    List<AssessmentRow> assessments,
    List<ControlRow> controls,
    List<RecordGroup> records,
    List<String> evidence,
    List<FindingBlock> findings,
    List<Question> questions,
    Due due,
    boolean hasTexts) {

  /**
   * What the record states.
   *
   * @param name the attribute
   * @param value its value
   */
  public record Fact(String name, String value) {}

  /**
   * A risk of the system.
   *
   * @param title its title
   * @param id its id
   * @param level its level; empty: not stated
   * @param residualLevel its level after treatment; empty: not stated
   * @param owner its owner; empty: not stated
   * @param acceptance who accepted it and when; empty: nobody
   */
  public record RiskRow(
      String title,
      String id,
      String level,
      String residualLevel,
      String owner,
      String acceptance) {}

  /**
   * An impact assessment of the system.
   *
   * @param title its title
   * @param id its id
   * @param date its date; empty: not stated
   * @param conclusion its conclusion; empty: not stated
   * @param nextDue when the next is due; empty: not planned
   */
  public record AssessmentRow(
      String title, String id, String date, String conclusion, String nextDue) {}

  /**
   * Records of one kind that name the system.
   *
   * @param kind the kind
   * @param records the records
   */
  public record RecordGroup(String kind, List<Reference> records) {}

  /** Reads everything that the page shows. */
  public static SystemPage of(Request request, AiSystem system) {
    Aims aims = request.aims();
    References references = new References(aims, false);
    ConformityReport report = request.rules().assess(aims, request.asOf());
    Readiness readiness = Readiness.of(report, request.stage());
    Set<Id<?>> own = own(aims, system);
    FindingBlocks blocks = new FindingBlocks(request.rules(), references, request.texts());
    return new SystemPage(
        Head.of(request, system.name(), report),
        facts(system, references),
        VersionView.of(request, system, references),
        aims.referring(Risk.class, "aiSystems", system.id())
            .map(each -> risk(each, references))
            .toList(),
        aims.referring(ImpactAssessment.class, "aiSystems", system.id())
            .map(SystemPage::assessment)
            .toList(),
        controls(request, system, references),
        records(aims, system, references),
        system.evidence().stream().map(SystemPage::evidence).toList(),
        blocks.of("finding", findings(readiness, own)),
        questions(readiness, system)
            .map(each -> Question.of(each, references, request.texts()))
            .toList(),
        due(request, own, references),
        request.hasTexts());
  }

  /** The system, and the records that name it. */
  private static Set<Id<?>> own(Aims aims, AiSystem system) {
    Set<Id<?>> own = new HashSet<>();
    own.add(system.id());
    aims.linksTo(system.id()).stream().map(Link::from).map(Entity::id).forEach(own::add);
    return own;
  }

  private static List<Fact> facts(AiSystem system, References references) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "Id", Optional.of(system.id().value()));
    add(facts, "Description", system.description());
    add(facts, "Purpose", system.purpose());
    add(facts, "Domain", system.domain());
    add(facts, "Origin", system.origin().map(Words::of));
    add(facts, "Roles of the organization", joined(system.roles().stream().map(AiRole::term)));
    add(facts, "Owner", system.owner().map(references::name));
    add(facts, "Responsible unit", system.responsibleUnit().map(references::name));
    add(facts, "Autonomy", system.autonomy().map(Words::of));
    add(facts, "Human oversight", system.oversight().flatMap(each -> each.description()));
    add(facts, "Level of impact", system.impactLevel().map(ImpactLevel::label));
    add(facts, "Affected groups", joined(system.affectedGroups().stream()));
    add(facts, "Affected parties", joined(references.names(system.affectedParties()).stream()));
    add(facts, "Suppliers", joined(references.names(system.suppliers()).stream()));
    add(facts, "Customers", joined(references.names(system.customers()).stream()));
    add(facts, "Next re-evaluation", system.nextReevaluation().map(PartialDate::toString));
    system.notes().forEach(note -> add(facts, "Note", Optional.of(note)));
    return List.copyOf(facts);
  }

  private static void add(List<Fact> facts, String name, Optional<String> value) {
    value.filter(text -> !text.isEmpty()).ifPresent(text -> facts.add(new Fact(name, text)));
  }

  private static Optional<String> joined(Stream<String> texts) {
    return Optional.of(texts.collect(Collectors.joining(", ")));
  }

  private static RiskRow risk(Risk risk, References references) {
    return new RiskRow(
        risk.title(),
        risk.id().value(),
        risk.level().orElse(""),
        risk.residualLevel().orElse(""),
        references.name(risk.owner()),
        risk.acceptance()
            .map(each -> references.name(each.acceptedBy()) + ", " + each.date())
            .orElse(""));
  }

  private static AssessmentRow assessment(ImpactAssessment assessment) {
    return new AssessmentRow(
        assessment.title(),
        assessment.id().value(),
        assessment.date().map(PartialDate::toString).orElse(""),
        assessment.conclusion().orElse(""),
        assessment.nextDue().map(Object::toString).orElse(""));
  }

  private static List<ControlRow> controls(
      Request request, AiSystem system, References references) {
    return Statement.of(request.aims(), request.asOf(), references)
        .map(Statement::rows)
        .orElse(List.of())
        .stream()
        .filter(row -> !row.decision().isEmpty())
        .filter(row -> row.systems().isEmpty() || row.systems().contains(system.name()))
        .toList();
  }

  private static List<RecordGroup> records(Aims aims, AiSystem system, References references) {
    Map<String, List<Reference>> byKind =
        aims.linksTo(system.id()).stream()
            .map(Link::from)
            .distinct()
            .map(Subject::of)
            .sorted()
            .map(references::of)
            .collect(Collectors.groupingBy(Reference::kind, TreeMap::new, Collectors.toList()));
    return byKind.entrySet().stream()
        .map(each -> new RecordGroup(Words.sentence(each.getKey()), each.getValue()))
        .sorted(Comparator.comparing(RecordGroup::kind))
        .toList();
  }

  private static String evidence(Evidence evidence) {
    return evidence.what() + evidence.location().map(location -> " (" + location + ")").orElse("");
  }

  private static List<RaisedFinding> findings(Readiness readiness, Set<Id<?>> own) {
    return Stream.concat(
            readiness.findings().stream(),
            readiness.otherFindings().stream().map(each -> new RaisedFinding(each, List.of())))
        .filter(each -> each.finding().subject().map(Subject::id).filter(own::contains).isPresent())
        .toList();
  }

  private static Stream<RaisedQuestion> questions(Readiness readiness, AiSystem system) {
    Predicate<Place> isOfSystem =
        place -> place.subject().map(Subject::id).filter(system.id()::equals).isPresent();
    return Stream.concat(
            readiness.questions().stream(),
            readiness.otherQuestions().stream().map(each -> new RaisedQuestion(each, List.of())))
        .filter(each -> each.question().places().stream().anyMatch(isOfSystem))
        .map(each -> new RaisedQuestion(at(each, isOfSystem), each.answeredBy()));
  }

  private static OpenQuestion at(RaisedQuestion raised, Predicate<Place> isShown) {
    return raised.question().toBuilder()
        .places(raised.question().places().stream().filter(isShown).toList())
        .build();
  }

  private static Due due(Request request, Set<Id<?>> own, References references) {
    Predicate<AgendaItem> isOwn = item -> own.contains(item.subject().id());
    Agenda coming = Agenda.of(request.aims(), request.asOf(), Due.until(request.asOf()));
    return Due.of(
        Agenda.overdue(request.aims(), request.asOf()).items().stream().filter(isOwn).toList(),
        coming.toBuilder().items(coming.items().stream().filter(isOwn).toList()).build(),
        request.asOf(),
        references);
  }
}
