// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Source;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.operation.TechnicalDocumentation;
import io.github.aims4j.planning.ImpactAssessment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads model cards as intended use and technical documentation of AI systems. */
final class DocumentReader {

  private static final String AUDIENCE = "Recipients of the bill of materials";

  private final Aims base;
  private final Ids ids;
  private final Source source;
  private final Set<String> addresses = new HashSet<>();
  private final List<Entity<?>> records = new ArrayList<>();

  DocumentReader(Aims base, Ids ids, Source source) {
    this.base = base;
    this.ids = ids;
    this.source = source;
    base.documents().forEach(each -> each.location().ifPresent(addresses::add));
  }

  /**
   * Reads the model cards of a system and its parts.
   *
   * @param found the elements of the system
   * @param versions those of its versions by label
   * @param system the system as it was read
   * @return the system, with its purpose if its model card states one use
   */
  AiSystem read(FoundSystem found, Map<String, Element> versions, AiSystem system) {
    Uses uses = new Uses();
    Map<String, List<String>> linesByVersion = new LinkedHashMap<>();
    versions.forEach(
        (label, element) -> {
          ModelCardContent card = ModelCardContent.of(element);
          uses.add(card);
          linesByVersion.put(label, lines(found, system, card));
        });
    boolean isPurpose =
        uses.useCases.size() == 1 && system.purpose().isEmpty() && !found.isExported();
    AiSystem result =
        isPurpose ? system.toBuilder().purpose(uses.useCases.iterator().next()).build() : system;
    if (found.isExported()) {
      system.purpose().ifPresent(uses.useCases::remove);
    }
    List<String> leftLines = use(system, uses);
    versions.forEach(
        (label, element) -> {
          List<String> lines = new ArrayList<>(linesByVersion.getOrDefault(label, List.of()));
          lines.addAll(leftLines);
          document(system, label, element, lines);
          found.partsOf(element).stream()
              .filter(Element::isModel)
              .forEach(part -> document(system, label, part, linesOfPart(part)));
        });
    return result;
  }

  /** The users, uses and limits of all versions, each once. */
  private static final class Uses {
    private final Set<String> users = new LinkedHashSet<>();
    private final Set<String> useCases = new LinkedHashSet<>();
    private final Set<String> limits = new LinkedHashSet<>();

    void add(ModelCardContent card) {
      users.addAll(card.users());
      useCases.addAll(card.useCases());
      limits.addAll(card.limits());
    }

    /** A use on record is not stated twice; several uses of a bill are the lines of one. */
    void remove(IntendedUse known) {
      useCases.remove(known.statement());
      known.statement().lines().forEach(useCases::remove);
      known.users().forEach(users::remove);
      known.limits().forEach(limits::remove);
    }

    List<String> lines() {
      return new ModelCardContent(
              List.copyOf(users),
              List.of(),
              List.copyOf(limits),
              List.of(),
              List.of(),
              Optional.empty())
          .usesAsLines();
    }
  }

  private static List<String> linesOfPart(Element part) {
    ModelCardContent card = ModelCardContent.of(part);
    List<String> lines = new ArrayList<>(card.lines());
    lines.addAll(card.usesAsLines());
    lines.addAll(card.ethical());
    return lines;
  }

  /** The bills of this library state the impacts that assessments on record found. */
  private List<String> lines(FoundSystem found, AiSystem system, ModelCardContent card) {
    List<String> lines = new ArrayList<>(card.lines());
    boolean isAssessed =
        found.isExported()
            && base.referring(ImpactAssessment.class, "aiSystems", system.id())
                .findAny()
                .isPresent();
    if (isAssessed && !card.ethical().isEmpty()) {
      card.considerations()
          .ifPresent(
              each ->
                  each.leave(
                      "ethicalConsiderations",
                      "It was not taken: an impact assessment of the AI system is on record."));
    } else {
      lines.addAll(card.ethical());
    }
    return lines;
  }

  private void document(AiSystem system, String label, Element element, List<String> lines) {
    List<Evidence> evidence = new ArrayList<>();
    EvidenceReader.addDocumentation(element.object(), addresses, evidence);
    if (lines.isEmpty() && evidence.isEmpty()) {
      return;
    }
    String name = element.name().orElse(system.name());
    Id<TechnicalDocumentation> id =
        ids.make(
            "%s model card %s".formatted(system.id(), name.equals(system.name()) ? label : name),
            RecordKind.TECHNICAL_DOCUMENTATION,
            existing ->
                existing instanceof TechnicalDocumentation documentation
                    && documentation.aiSystem().equals(system.id()));
    Optional<TechnicalDocumentation> existing = base.find(TechnicalDocumentation.class, id);
    List<Evidence> all =
        new ArrayList<>(existing.map(TechnicalDocumentation::evidence).orElse(List.of()));
    evidence.stream().filter(each -> !all.contains(each)).forEach(all::add);
    records.add(
        existing
            .map(TechnicalDocumentation::toBuilder)
            .orElseGet(
                () ->
                    TechnicalDocumentation.builder()
                        .id(id)
                        .title(title(element, name))
                        .audience(AUDIENCE)
                        .source(source))
            .aiSystem(system.id())
            .version(label)
            .contents(
                Lists.union(
                    existing.map(TechnicalDocumentation::contents).orElse(List.of()), lines))
            .evidence(all)
            .build());
  }

  private static String title(Element element, String name) {
    return (element.modelCard().isPresent() ? "Model card of " : "Documentation of ") + name;
  }

  /**
   * Adds the intended use that is not on record.
   *
   * @return users and limits as lines of documentation, if there is no use to which they belong
   */
  private List<String> use(AiSystem system, Uses uses) {
    base.referring(IntendedUse.class, "aiSystem", system.id()).forEach(uses::remove);
    if (uses.useCases.isEmpty()) {
      return uses.lines();
    }
    records.add(
        IntendedUse.builder()
            .id(ids.make(system.id() + " intended use", RecordKind.INTENDED_USE, existing -> false))
            .source(source)
            .aiSystem(system.id())
            .statement(String.join("\n", uses.useCases))
            .users(uses.users)
            .limits(uses.limits)
            .build());
    return List.of();
  }

  /** Returns the records of intended use and technical documentation. */
  List<Entity<?>> records() {
    return records;
  }
}
