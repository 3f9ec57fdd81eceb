// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Register;
import io.github.aims4j.base.Source;
import io.github.aims4j.base.SourceCell;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An AI system whose row is being read. It has one version, because registers have no others. */
final class SystemDraft {

  private static final String VERSION = "1";

  private final Row row;
  private final Layout layout;
  private final PartyBook parties;
  private final Consumer<ImportIssue> issues;

  private final AiSystem.Builder system = AiSystem.builder();
  private final Deployment.Builder deployment = Deployment.builder();
  private final List<SourceCell> cells = new ArrayList<>();
  private final List<Extension.Field> extensions = new ArrayList<>();
  private final StageDates stageDates = new StageDates();
  private Optional<String> name = Optional.empty();
  private Optional<LifeCycleStage> stage = Optional.empty();
  private Optional<String> owner = Optional.empty();
  private final Set<AiRole> roles = new LinkedHashSet<>();
  private final Set<String> suppliers = new LinkedHashSet<>();
  private Optional<ImpactAssessmentStatement.Answer> assessment = Optional.empty();
  private Optional<DatedCell> assessmentDate = Optional.empty();
  private boolean deployed;

  SystemDraft(Row row, Layout layout, PartyBook parties, Consumer<ImportIssue> issues) {
    this.row = row;
    this.layout = layout;
    this.parties = parties;
    this.issues = issues;
  }

  void name(String text) {
    name = Optional.of(text);
  }

  void description(String text) {
    system.description(text);
  }

  void purpose(String text) {
    system.purpose(text);
  }

  void stage(LifeCycleStage value) {
    stage = Optional.of(value);
  }

  void impactLevel(ImpactLevel value) {
    system.impactLevel(value);
  }

  void impactAssessment(ImpactAssessmentStatement.Answer value) {
    assessment = Optional.of(value);
  }

  void impactAssessmentDate(DatedCell value) {
    assessmentDate = Optional.of(value);
  }

  void nextReevaluation(DatedCell value) {
    system.nextReevaluation(placed(value));
  }

  void role(AiRole value) {
    roles.add(value);
  }

  void owner(String text) {
    owner = Optional.of(text);
  }

  void supplier(String text) {
    suppliers.add(text);
  }

  void site(String text) {
    deployed = true;
    deployment.site(text);
  }

  void jurisdiction(String text) {
    deployed = true;
    deployment.jurisdiction(text);
  }

  void stageDate(List<LifeCycleStage> stages, DatedCell date) {
    stageDates.add(stages, date);
  }

  /** Keeps the text of a cell as the source of an attribute. */
  void keep(Target target, Cell cell) {
    cells.add(
        SourceCell.builder()
            .attribute(target.attribute())
            .column(cell.columnName())
            .text(cell.text())
            .build());
  }

  /** Keeps the text of a cell if collapsing its white space changed it. */
  void keepIfChanged(Target target, Cell cell) {
    if (!cell.collapsed().equals(cell.text())) {
      keep(target, cell);
    }
  }

  void report(Cell cell, Kind kind, String done) {
    issues.accept(FoundIssue.ofCell(cell, kind, done));
  }

  /** Tells whether the row has the required name of the system. */
  boolean isNamed() {
    return name.isPresent();
  }

  void extension(Cell cell) {
    extensions.add(
        new Extension.Field(
            layout.columns().get(cell.column()).extension(), Extension.of(cell.text())));
  }

  /** Builds the system. */
  AiSystem build(Id<AiSystem> id, Id<Register> register, List<Duty> duties) {
    system.impactAssessment(statement());
    AiSystemVersion version = version();
    return system
        .id(id)
        .name(name.orElseThrow())
        .owner(owner.map(party -> parties.party(party, row.number())))
        .suppliers(
            suppliers.stream().map(supplier -> parties.supplier(supplier, row.number())).toList())
        .roles(roles)
        .addVersion(version)
        .duties(duties)
        .source(Source.builder().register(register).row(row.number()).cells(cells).build())
        .extensions(Extensions.of(extensions))
        .build();
  }

  private Optional<ImpactAssessmentStatement> statement() {
    if (assessment.isEmpty()) {
      assessmentDate.ifPresent(
          date -> withoutPlace(date, "the statement on the impact assessment was not imported"));
      return Optional.empty();
    }
    Optional<PartialDate> date = assessmentDate.map(this::placed);
    return Optional.of(
        ImpactAssessmentStatement.builder().answer(assessment.get()).date(date).build());
  }

  private AiSystemVersion version() {
    AiSystemVersion.Builder version =
        AiSystemVersion.builder().label(VERSION).stage(stage).history(stageDates.history(stage));
    String why = stage.map(value -> "the stage is " + value).orElse("the stage was not imported");
    stageDates.within(stage).forEach(this::placed);
    stageDates.beyond(stage).forEach(date -> withoutPlace(date, why));
    return deployed ? version.addDeployment(deployment.build()).build() : version.build();
  }

  private PartialDate placed(DatedCell date) {
    if (date.yearInCell()) {
      report(
          date.cell(), Kind.YEAR_IN_DATE_CELL, date.reading() + "The text is kept with the date.");
    }
    return date.date();
  }

  private void withoutPlace(DatedCell date, String why) {
    extension(date.cell());
    report(
        date.cell(),
        Kind.DATE_WITHOUT_PLACE,
        date.reading()
            + "The date cannot be part of the record, because %s. It is kept as %s."
                .formatted(why, layout.columns().get(date.cell().column()).extension()));
  }
}
