// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document of an {@link Inventory} as a program would declare it that reads it by data binding:
 * records of texts, dates and lists, without any check.
 */
record InventoryRow(
    @JsonProperty("aims4j") String version,
    Organization organization,
    List<AiSystem> aiSystems,
    List<Risk> risks) {

  record Organization(String id, String name, String sector, String size, List<String> aiRoles) {}

  record AiSystem(
      String id,
      String name,
      @Nullable String description,
      @Nullable String purpose,
      @Nullable String owner,
      @Nullable String origin,
      @Nullable String autonomy,
      @Nullable LocalDate nextReevaluation,
      @Nullable List<String> roles,
      @Nullable List<String> suppliers,
      @Nullable List<String> customers,
      @Nullable List<String> affectedParties,
      @Nullable ImpactAssessment impactAssessment,
      @Nullable ImpactLevel impactLevel,
      @Nullable List<Duty> duties,
      @Nullable List<Version> versions,
      @Nullable Source source,
      @JsonProperty("x-bureau") @Nullable String bureau,
      @JsonProperty("x-users") @Nullable Integer users) {}

  record ImpactAssessment(String answer, @Nullable LocalDate date) {}

  record ImpactLevel(String label, @Nullable Boolean elevated) {}

  record Duty(String subject, String state, @Nullable String reason) {}

  record Version(
      String label,
      @Nullable String stage,
      @Nullable List<Deployment> deployments,
      @Nullable List<Transition> history) {}

  record Deployment(
      @Nullable String site, @Nullable String jurisdiction, @Nullable LocalDate start) {}

  record Transition(
      @Nullable String fromStage,
      String toStage,
      @Nullable String decidedBy,
      @Nullable Instant recordedAt) {}

  record Source(String register, int row, @Nullable List<Cell> cells) {}

  record Cell(String attribute, String column, String text) {}

  record Risk(
      String id,
      String title,
      @Nullable String description,
      @Nullable String owner,
      @Nullable String criteria,
      @Nullable String likelihood,
      @Nullable String consequence,
      @Nullable String level,
      @Nullable String residualLevel,
      @Nullable Boolean acceptable,
      @Nullable LocalDate identifiedOn,
      @Nullable LocalDate lastReview,
      @Nullable Acceptance acceptance,
      @Nullable List<String> aiSystems,
      @Nullable List<String> causes,
      @Nullable List<Consequence> consequences,
      @Nullable List<String> contextIssues,
      @Nullable List<String> controls,
      @Nullable List<String> interestedParties,
      @Nullable List<String> riskSources,
      @Nullable List<String> treatmentOptions) {}

  record Acceptance(
      String acceptedBy,
      @Nullable LocalDate date,
      @Nullable LocalDate validUntil,
      @Nullable String level) {}

  record Consequence(String description, @Nullable String affected, @Nullable String level) {}
}
