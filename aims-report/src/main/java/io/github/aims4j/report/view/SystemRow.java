// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.base.Id;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An AI system in the list of all.
 *
 * @param anchor its anchor
 * @param name its name
 * @param id its id
 * @param stages the stages of its versions, the latest last; empty: not stated
 * @param roles the roles of the organization
 * @param owner the owner; empty: not stated
 * @param impactLevel the level of impact; empty: not stated
 * @param findings how many findings concern it
 * @param questions how many questions name it
 */
public record SystemRow(
    String anchor,
    String name,
    String id,
    String stages,
    String roles,
    String owner,
    String impactLevel,
    long findings,
    long questions) {

  static SystemRow of(
      AiSystem system,
      References references,
      Map<Id<?>, Long> findings,
      Map<Id<?>, Long> questions) {
    return new SystemRow(
        References.anchor(system.id()),
        system.name(),
        system.id().value(),
        stages(system.versions()),
        system.roles().stream().map(AiRole::term).collect(Collectors.joining(", ")),
        references.name(system.owner()),
        system.impactLevel().map(ImpactLevel::label).orElse(""),
        findings.getOrDefault(system.id(), 0L),
        questions.getOrDefault(system.id(), 0L));
  }

  private static String stages(List<AiSystemVersion> versions) {
    return versions.stream()
        .map(AiSystemVersion::stage)
        .flatMap(Optional::stream)
        .map(LifeCycleStage::term)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
