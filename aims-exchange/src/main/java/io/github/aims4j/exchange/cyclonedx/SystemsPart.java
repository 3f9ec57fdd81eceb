// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.ExternalId;
import io.github.aims4j.base.Id;
import io.github.aims4j.exchange.internal.Carried;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Component;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.support.Resource;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The components: each version of an AI system with its model card and its own components, and each
 * data resource; the services; and what depends on what.
 */
final class SystemsPart {

  private final BomGenerator out;
  private final Aims aims;
  private final Carried carried;
  private final Entities entities;
  private final DataPart dataPart;
  private final ModelCard modelCard;
  private final List<Version> versions = new ArrayList<>();
  private final List<Resource> data;

  SystemsPart(BomGenerator out, Aims aims, LocalDate asOf, Carried carried) {
    this.out = out;
    this.aims = aims;
    this.carried = carried;
    this.entities = new Entities(out, aims, carried);
    this.dataPart = new DataPart(out, aims, carried, entities);
    this.modelCard = new ModelCard(out, aims, asOf, carried);
    this.data = aims.resources().stream().filter(SystemsPart::isData).toList();
    for (AiSystem system : aims.aiSystems()) {
      for (int i = 0; i < system.versions().size(); i++) {
        versions.add(new Version(system, i));
      }
    }
  }

  /** A version of a system, by its index. */
  private record Version(AiSystem system, int index) {

    AiSystemVersion record() {
      return system.versions().get(index);
    }

    String ref() {
      return BomRef.version(system.id(), index);
    }

    List<Part> parts(boolean services) {
      List<Part> parts = new ArrayList<>();
      List<Component> components = record().components();
      for (int i = 0; i < components.size(); i++) {
        Component component = components.get(i);
        if (isService(component) == services) {
          parts.add(new Part(component, BomRef.component(ref(), i)));
        }
      }
      return parts;
    }

    private static boolean isService(Component component) {
      return component.type().filter(Component.Type.SERVICE::equals).isPresent();
    }
  }

  /** A component of a version of a system. */
  private record Part(Component component, String ref) {

    boolean isData() {
      return component.type().filter(Component.Type.DATA::equals).isPresent();
    }
  }

  void write() throws IOException {
    List<BomGenerator.Content> components = new ArrayList<>();
    versions.forEach(version -> components.add(() -> system(version)));
    data.forEach(resource -> components.add(() -> dataPart.write(resource)));
    out.objects("components", components, BomGenerator.Content::write);
    out.objects(
        "services",
        versions.stream().flatMap(version -> version.parts(true).stream()).toList(),
        this::service);
    out.objects("dependencies", versions, this::dependency);
  }

  private void system(Version version) throws IOException {
    AiSystem system = version.system();
    out.text("type", "machine-learning-model");
    out.text("bom-ref", version.ref());
    entities.supplier("supplier", onlySupplier(system));
    if (system.origin().equals(Optional.of(AiSystem.Origin.DEVELOPED))) {
      out.object("manufacturer", () -> out.text("name", aims.organization().name()));
    }
    out.text("group", system.group());
    out.text("name", system.name());
    entities.version(Optional.of(version.record().label()));
    out.text("description", system.description());
    modelCard.externalReferences(system, version.record());
    out.objects("components", version.parts(false), this::component);
    modelCard.write(system, version.record(), datasets(version));
    properties(version).write(out);
    carry(system);
  }

  private void carry(AiSystem system) {
    carried.add(
        system,
        "name",
        "group",
        "description",
        "purpose",
        "domain",
        "roles",
        "origin",
        "autonomy",
        "affectedGroups",
        "externalIds.scheme",
        "externalIds.value",
        "versions.stage",
        "versions.components.name",
        "versions.components.type",
        "versions.components.license",
        "versions.components.externalIds.scheme",
        "versions.components.externalIds.value");
    List<Component> components =
        system.versions().stream().flatMap(version -> version.components().stream()).toList();
    carry(
        system,
        "versions.label",
        system.versions().stream().map(AiSystemVersion::label).allMatch(Entities::isVersion));
    carry(
        system,
        "versions.components.version",
        components.stream()
            .flatMap(component -> component.version().stream())
            .allMatch(Entities::isVersion));
    carry(system, "suppliers", entities.areKnown(system.suppliers()));
    carry(
        system,
        "versions.components.supplier",
        entities.areKnown(
            components.stream().flatMap(component -> component.supplier().stream()).toList()));
  }

  private void carry(Entity<?> record, String attribute, boolean isWritten) {
    if (isWritten) {
      carried.add(record, attribute);
    }
  }

  /** The supplier of a part of a system that was developed in-house does not supply the system. */
  private static Optional<Id<Supplier>> onlySupplier(AiSystem system) {
    boolean isSupplied =
        system.origin().filter(origin -> origin != AiSystem.Origin.DEVELOPED).isPresent();
    return isSupplied && system.suppliers().size() == 1
        ? Optional.of(system.suppliers().get(0))
        : Optional.empty();
  }

  private Property.Properties properties(Version version) {
    AiSystem system = version.system();
    Property.Properties properties =
        new Property.Properties()
            .add(Property.ID, system.id().value())
            .add(Property.PURPOSE, system.purpose())
            .add(Property.DOMAIN, system.domain())
            .addAll(Property.ROLE, system.roles().stream().map(Property::word).toList())
            .add(Property.ORIGIN, system.origin().map(Property::word))
            .add(Property.AUTONOMY, system.autonomy().map(Property::word))
            .addAll(Property.AFFECTED_GROUP, system.affectedGroups())
            .add(Property.STAGE, version.record().stage().map(Property::word));
    system.suppliers().forEach(id -> properties.add(Property.SUPPLIER, entities.supplierName(id)));
    return properties.addExternalIds(system.externalIds());
  }

  private void component(Part part) throws IOException {
    Component component = part.component();
    out.text("type", type(component));
    out.text("bom-ref", part.ref());
    entities.supplier("supplier", component.supplier());
    out.text("name", component.name());
    entities.version(component.version());
    entities.licence(component.license());
    Optional<ExternalId> purl =
        component.externalIds().stream().filter(id -> id.scheme().equals("purl")).findFirst();
    out.text("purl", purl.map(ExternalId::value));
    Property.Properties properties = new Property.Properties();
    if (component.type().isEmpty()) {
      properties.add(Property.NO_TYPE, "true");
    }
    properties
        .addExternalIds(
            component.externalIds().stream().filter(id -> !Optional.of(id).equals(purl)).toList())
        .write(out);
  }

  /** CycloneDX demands a type; a library is its choice if nothing better is known. */
  private static String type(Component component) {
    if (component.type().isEmpty()) {
      return "library";
    }
    return switch (component.type().get()) {
      case MODEL -> "machine-learning-model";
      case DATA -> "data";
      case HARDWARE -> "device";
      case SOFTWARE, SERVICE -> "library";
    };
  }

  private void service(Part part) throws IOException {
    Component component = part.component();
    out.text("bom-ref", part.ref());
    entities.supplier("provider", component.supplier());
    out.text("name", component.name());
    entities.version(component.version());
    entities.licence(component.license());
    new Property.Properties().addExternalIds(component.externalIds()).write(out);
  }

  private void dependency(Version version) throws IOException {
    out.text("ref", version.ref());
    List<String> refs = new ArrayList<>();
    version.parts(false).forEach(part -> refs.add(part.ref()));
    version.parts(true).forEach(part -> refs.add(part.ref()));
    resources(version.system()).forEach(resource -> refs.add(BomRef.resource(resource.id())));
    out.texts("dependsOn", refs);
  }

  private List<Resource> resources(AiSystem system) {
    return aims.referring(Resource.class, "aiSystems", system.id())
        .filter(SystemsPart::isData)
        .toList();
  }

  private static boolean isData(Resource resource) {
    return resource.type() == Resource.Type.DATA;
  }

  private Set<String> datasets(Version version) {
    Set<String> refs = new LinkedHashSet<>();
    version.parts(false).stream().filter(Part::isData).forEach(part -> refs.add(part.ref()));
    resources(version.system()).forEach(resource -> refs.add(BomRef.resource(resource.id())));
    return refs;
  }
}
