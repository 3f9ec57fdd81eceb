// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Party;
import io.github.aims4j.exchange.internal.Carried;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.support.DataDetails;
import io.github.aims4j.support.Resource;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A data resource as a component that is data. */
final class DataPart {

  /** What is sensitive in personal data, which the model has no further kinds of. */
  static final String PERSONAL_DATA = "personal data";

  private final BomGenerator out;
  private final Aims aims;
  private final Carried carried;
  private final Entities entities;

  DataPart(BomGenerator out, Aims aims, Carried carried, Entities entities) {
    this.out = out;
    this.aims = aims;
    this.carried = carried;
    this.entities = entities;
  }

  /** Writes a data resource. */
  void write(Resource resource) throws IOException {
    Optional<DataDetails> details = resource.data();
    out.text("type", "data");
    out.text("bom-ref", BomRef.resource(resource.id()));
    entities.supplier("supplier", resource.supplier());
    out.text("name", resource.name());
    out.text("description", resource.description());
    entities.licence(details.flatMap(DataDetails::licence));
    Optional<String> provenance = details.flatMap(DataDetails::provenance);
    if (provenance.isPresent()) {
      out.object("pedigree", () -> out.text("notes", provenance.get()));
    }
    out.objects("data", List.of(resource), this::dataset);
    out.texts("tags", details.map(DataDetails::categories).orElse(List.of()));
    new Property.Properties()
        .add(Property.ID, resource.id().value())
        .add(
            Property.PERSONAL_DATA, details.flatMap(DataDetails::personalData).map(String::valueOf))
        .addExternalIds(resource.externalIds())
        .write(out);
    carry(resource);
  }

  private void carry(Resource resource) {
    carried.add(
        resource,
        "name",
        "type",
        "description",
        "externalIds.scheme",
        "externalIds.value",
        "data.categories",
        "data.provenance",
        "data.personalData",
        "data.licence");
    if (entities.areKnown(resource.supplier().stream().toList())) {
      carried.add(resource, "supplier");
    }
    if (resource.aiSystems().stream().allMatch(id -> aims.find(AiSystem.class, id).isPresent())) {
      carried.add(resource, "aiSystems");
    }
  }

  private void dataset(Resource resource) throws IOException {
    out.text("type", "dataset");
    out.text("name", resource.name());
    boolean isPersonal =
        resource
            .data()
            .flatMap(DataDetails::personalData)
            .filter(Boolean::booleanValue)
            .isPresent();
    out.texts("sensitiveData", isPersonal ? List.of(PERSONAL_DATA) : List.of());
    Optional<Party> owner = resource.owner().flatMap(id -> aims.find(Party.class, id));
    if (owner.isPresent()) {
      out.object(
          "governance", () -> out.objects("owners", List.of(owner.get()), entities::responsible));
      carried.add(resource, "owner");
    }
  }
}
