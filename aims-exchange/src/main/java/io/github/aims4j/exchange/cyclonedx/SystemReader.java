// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.Aims;
import io.github.aims4j.base.ExternalId;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Source;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Component;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads an AI system with its versions, in one bill of materials. */
final class SystemReader {

  private static final String ONLY_VERSION = "1";
  private static final String OTHERWISE =
      "It was not taken: another version of the same AI system states otherwise.";

  private final Suppliers suppliers;
  private final ComponentReader components;
  private final FoundSystem found;
  private final Optional<AiSystem> existing;
  private final AiSystem.Builder system;
  private final Map<String, String> stated = new LinkedHashMap<>();
  private final Map<String, AiSystemVersion> versions = new LinkedHashMap<>();
  private final Map<String, Element> read = new LinkedHashMap<>();
  private final List<Id<Supplier>> supplied = new ArrayList<>();
  private final List<ExternalId> externalIds = new ArrayList<>();
  private final List<AiRole> roles = new ArrayList<>();
  private final List<String> affectedGroups = new ArrayList<>();

  SystemReader(
      Aims base,
      Ids ids,
      Source source,
      Suppliers suppliers,
      ComponentReader components,
      FoundSystem found) {
    this.suppliers = suppliers;
    this.components = components;
    this.found = found;
    Id<AiSystem> id = id(ids, found);
    this.existing = base.find(AiSystem.class, id);
    this.system =
        existing.map(AiSystem::toBuilder).orElseGet(() -> AiSystem.builder().id(id).source(source));
    existing.ifPresent(
        each -> each.versions().forEach(version -> versions.put(version.label(), version)));
  }

  private static Id<AiSystem> id(Ids ids, FoundSystem found) {
    return found
        .exportedId()
        .flatMap(id -> ids.<AiSystem>take(id, each -> each.kind() == RecordKind.AI_SYSTEM))
        .orElseGet(
            () ->
                ids.make(
                    found.name(),
                    RecordKind.AI_SYSTEM,
                    each -> each.kind() == RecordKind.AI_SYSTEM));
  }

  /** Returns the system as it was on record, with what the bill states. */
  AiSystem read() {
    found.versions().forEach(this::read);
    system.name(found.name());
    Optional.ofNullable(stated.get("group")).ifPresent(system::group);
    Optional.ofNullable(stated.get("description")).ifPresent(system::description);
    Optional.ofNullable(stated.get(Property.DOMAIN)).ifPresent(system::domain);
    Optional.ofNullable(stated.get(Property.PURPOSE)).ifPresent(system::purpose);
    return system
        .versions(versions.values())
        .roles(union(AiSystem::roles, roles))
        .affectedGroups(union(AiSystem::affectedGroups, affectedGroups))
        .suppliers(union(AiSystem::suppliers, supplied))
        .externalIds(
            Lists.unionOfNames(existing.map(AiSystem::externalIds).orElse(List.of()), externalIds))
        .build();
  }

  private <T> List<T> union(Function<AiSystem, List<T>> attribute, List<T> more) {
    return Lists.union(existing.map(attribute).orElse(List.of()), more);
  }

  /** Returns the elements of the versions that were read, by label. */
  Map<String, Element> versions() {
    return read;
  }

  private void read(Element element) {
    String label = element.version().orElse(ONLY_VERSION);
    if (read.putIfAbsent(label, element) != null) {
      element
          .object()
          .leave("It was not taken: another component is this version of the same AI system.");
      return;
    }
    if (element.version().isEmpty()) {
      element.object().note("It states no version; the version is labelled 1.");
    }
    attributes(element);
    Optional<AiSystemVersion> known = Optional.ofNullable(versions.get(label));
    AiSystemVersion.Builder version =
        known.map(AiSystemVersion::toBuilder).orElseGet(AiSystemVersion::builder).label(label);
    stage(element, known).ifPresent(version::stage);
    version.components(
        components.merged(
            known.map(AiSystemVersion::components).orElse(List.of()), components(element)));
    versions.put(label, version.build());
  }

  private void attributes(Element element) {
    state(element, "name", element.name());
    state(element, "group", element.group());
    state(element, "description", element.object().text("description"));
    KnownProperties properties = element.properties();
    state(element, Property.DOMAIN, properties.text(Property.DOMAIN));
    state(element, Property.PURPOSE, properties.text(Property.PURPOSE));
    properties.constant(Property.ORIGIN, AiSystem.Origin.class).ifPresent(system::origin);
    properties.constant(Property.AUTONOMY, AiSystem.Autonomy.class).ifPresent(system::autonomy);
    roles.addAll(properties.constants(Property.ROLE, AiRole.class));
    affectedGroups.addAll(properties.texts(Property.AFFECTED_GROUP));
    properties
        .texts(Property.SUPPLIER)
        .forEach(
            name ->
                suppliers
                    .named(name, element, "properties", Optional.empty())
                    .ifPresent(supplied::add));
  }

  private void state(Element element, String field, Optional<String> value) {
    if (value.isPresent()
        && !value.get().equals(stated.computeIfAbsent(field, each -> value.get()))) {
      element.object().leave(element.object().has(field) ? field : "properties", OTHERWISE);
    }
  }

  /** A stage on record can have a history, which a bill does not continue. */
  private static Optional<LifeCycleStage> stage(Element element, Optional<AiSystemVersion> known) {
    Optional<LifeCycleStage> stage =
        element.properties().constant(Property.STAGE, LifeCycleStage.class);
    Optional<LifeCycleStage> before = known.flatMap(AiSystemVersion::stage);
    if (stage.isPresent() && before.isPresent() && !stage.equals(before)) {
      element
          .object()
          .leave(
              "properties",
              "The stage was not taken: the version on record is in another one, which only a step"
                  + " of its life cycle changes.");
    }
    return before.isPresent() ? Optional.empty() : stage;
  }

  /** A model is a component of the system that it is, unless this library made one of a system. */
  private List<Component> components(Element element) {
    List<Component> read = new ArrayList<>();
    if (!found.isExported() && element.isModel()) {
      components.read(element).ifPresent(read::add);
    } else {
      ComponentReader.readTypeOfSystem(element);
      externalIds.addAll(ComponentReader.externalIds(element));
      suppliers.of(element).ifPresent(supplied::add);
    }
    found.partsOf(element).forEach(part -> components.read(part).ifPresent(read::add));
    if (!found.isExported()) {
      read.forEach(component -> component.supplier().ifPresent(supplied::add));
    }
    return read;
  }
}
