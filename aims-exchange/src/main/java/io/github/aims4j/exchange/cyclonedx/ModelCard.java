// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.Aims;
import io.github.aims4j.exchange.internal.Carried;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.operation.TechnicalDocumentation;
import io.github.aims4j.planning.Impact;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.support.Document;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The model card of a version of an AI system: its data sets, its uses and users, its limits, and
 * the impacts that were assessed.
 */
final class ModelCard {

  private final BomGenerator out;
  private final Aims aims;
  private final LocalDate asOf;
  private final Carried carried;

  ModelCard(BomGenerator out, Aims aims, LocalDate asOf, Carried carried) {
    this.out = out;
    this.aims = aims;
    this.asOf = asOf;
    this.carried = carried;
  }

  /** A document that has an address. */
  private record Addressed(TechnicalDocumentation documentation, String address) {}

  /** Writes the technical documentation of a version that can be opened by its address. */
  void externalReferences(AiSystem system, AiSystemVersion version) throws IOException {
    List<Addressed> addressed =
        aims.referring(TechnicalDocumentation.class, "aiSystem", system.id())
            .filter(each -> isOf(each.version().stream().toList(), version))
            .flatMap(this::addressed)
            .toList();
    out.objects("externalReferences", addressed, this::externalReference);
  }

  private Stream<Addressed> addressed(TechnicalDocumentation documentation) {
    return documentation
        .document()
        .flatMap(id -> aims.find(Document.class, id))
        .flatMap(
            document -> {
              Optional<String> address = Entities.address(document.location());
              address.ifPresent(each -> carried.add(document, "location"));
              return address;
            })
        .map(address -> new Addressed(documentation, address))
        .stream();
  }

  private void externalReference(Addressed addressed) throws IOException {
    TechnicalDocumentation documentation = addressed.documentation();
    out.text("type", "documentation");
    out.text("url", addressed.address());
    out.text("comment", "%s (%s)".formatted(documentation.title(), documentation.audience()));
    carried.add(documentation, "title", "audience", "aiSystem", "version", "document");
  }

  /** Tells whether a record that names some versions, or none for all of them, is of a version. */
  private static boolean isOf(Collection<String> versions, AiSystemVersion version) {
    return versions.isEmpty() || versions.contains(version.label());
  }

  /** What to consider before a model is used, each text once. */
  private record Considerations(
      Set<String> users, Set<String> useCases, Set<String> limits, Set<String> impacts) {

    boolean isEmpty() {
      return users.isEmpty() && useCases.isEmpty() && limits.isEmpty() && impacts.isEmpty();
    }

    void write(BomGenerator out) throws IOException {
      out.texts("users", users);
      out.texts("useCases", useCases);
      out.texts("technicalLimitations", limits);
      out.objects("ethicalConsiderations", impacts, (String name) -> out.text("name", name));
    }
  }

  /** Writes the model card; none if nothing is known. */
  void write(AiSystem system, AiSystemVersion version, Set<String> datasets) throws IOException {
    Considerations considerations = considerations(system, version);
    if (datasets.isEmpty() && considerations.isEmpty()) {
      return;
    }
    out.object(
        "modelCard",
        () -> {
          if (!datasets.isEmpty()) {
            out.object(
                "modelParameters",
                () -> out.objects("datasets", datasets, (String ref) -> out.text("ref", ref)));
          }
          if (!considerations.isEmpty()) {
            out.object("considerations", () -> considerations.write(out));
          }
        });
  }

  private Considerations considerations(AiSystem system, AiSystemVersion version) {
    List<IntendedUse> uses = aims.referring(IntendedUse.class, "aiSystem", system.id()).toList();
    uses.forEach(use -> carried.add(use, "aiSystem", "statement", "users", "limits"));
    return new Considerations(
        distinct(uses.stream().flatMap(use -> use.users().stream())),
        distinct(
            Stream.concat(system.purpose().stream(), uses.stream().map(IntendedUse::statement))),
        distinct(uses.stream().flatMap(use -> use.limits().stream())),
        distinct(impacts(system, version)));
  }

  private static Set<String> distinct(Stream<String> texts) {
    Set<String> distinct = new LinkedHashSet<>();
    texts.forEach(distinct::add);
    return distinct;
  }

  /** The impacts of the assessments that were completed; the statement of none is no impact. */
  private Stream<String> impacts(AiSystem system, AiSystemVersion version) {
    return aims.referring(ImpactAssessment.class, "aiSystems", system.id())
        .filter(each -> each.date().filter(date -> date.canBeBy(asOf)).isPresent())
        .filter(each -> isOf(each.versions(), version))
        .flatMap(this::impacts)
        .map(ModelCard::name);
  }

  private Stream<Impact> impacts(ImpactAssessment assessment) {
    carried.add(assessment, "impacts.description");
    if (assessment.impacts().stream().allMatch(impact -> impact.description().isPresent())) {
      carried.add(assessment, "impacts.dimension", "impacts.affected");
    }
    return assessment.impacts().stream().filter(impact -> impact.description().isPresent());
  }

  private static String name(Impact impact) {
    return "%s, %s: %s"
        .formatted(
            words(impact.dimension()),
            words(impact.affected()),
            impact.description().orElseThrow());
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
