// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Source;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.support.DataDetails;
import io.github.aims4j.support.Resource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads components that are data, and data sets of model cards, as data resources. */
final class DataReader {

  private final Aims base;
  private final Ids ids;
  private final Source source;
  private final Suppliers suppliers;
  private final Owners owners;

  DataReader(Aims base, Ids ids, Source source, Suppliers suppliers, Owners owners) {
    this.base = base;
    this.ids = ids;
    this.source = source;
    this.suppliers = suppliers;
    this.owners = owners;
  }

  /** A resource as it was on record, to which is added what the bill states. */
  private static final class Draft {
    private final String name;
    private final boolean isPersonal;
    private final Resource.Builder resource;
    private final DataDetails.Builder details;
    private final Optional<DataDetails> before;
    private final List<Evidence> evidence;
    private final Set<String> descriptions = new LinkedHashSet<>();

    Draft(String name, Optional<Resource> existing, Resource.Builder resource, boolean personal) {
      this.name = name;
      this.isPersonal = personal;
      this.resource = resource.name(name).type(Resource.Type.DATA);
      this.before = existing.flatMap(Resource::data);
      this.details = before.map(DataDetails::toBuilder).orElseGet(DataDetails::builder);
      this.evidence = new ArrayList<>(existing.map(Resource::evidence).orElse(List.of()));
    }

    Resource build() {
      DataDetails read = details.build();
      if (before.isPresent() || !read.equals(DataDetails.builder().build())) {
        resource.data(read);
      }
      if (!descriptions.isEmpty()) {
        resource.description(String.join("\n", descriptions));
      }
      return resource.evidence(evidence).build();
    }
  }

  /** Reads a component; empty: it has no name. */
  Optional<Resource> read(Element element, List<Id<AiSystem>> aiSystems) {
    BomObject object = element.object();
    if (element.name().isEmpty()) {
      object.leave("It was not taken: it has no name.");
      return Optional.empty();
    }
    if (element.version().isPresent()) {
      object.leave("version", "It was not taken: a resource has no versions.");
    }
    Optional<String> exportedId = element.properties().text(Property.ID);
    Optional<Boolean> personal = element.properties().truth(Property.PERSONAL_DATA);
    Id<Resource> id = id(exportedId, element.name().get());
    Optional<Resource> existing = base.find(Resource.class, id);
    Draft draft = draft(id, existing, element.name().get(), aiSystems, personal.orElse(false));
    suppliers.of(element).ifPresent(draft.resource::supplier);
    draft.resource.externalIds(
        Lists.unionOfNames(
            existing.map(Resource::externalIds).orElse(List.of()),
            ComponentReader.externalIds(element)));
    object.text("description").ifPresent(draft.descriptions::add);
    ComponentReader.licence(object).ifPresent(draft.details::licence);
    object
        .object("pedigree")
        .flatMap(pedigree -> pedigree.text("notes"))
        .ifPresent(draft.details::provenance);
    personal.ifPresent(draft.details::personalData);
    if (exportedId.isPresent()) {
      draft.details.categories(
          Lists.union(
              draft.before.map(DataDetails::categories).orElse(List.of()), object.texts("tags")));
    }
    object.objects("data").forEach(dataset -> add(dataset, draft));
    return Optional.of(draft.build());
  }

  /** Reads a data set that a model card describes; empty: it has no name. */
  Optional<Resource> read(BomObject dataset, List<Id<AiSystem>> aiSystems) {
    Optional<String> name = dataset.text("name");
    if (name.isEmpty()) {
      dataset.leave("It was not taken: it has no name.");
      return Optional.empty();
    }
    Id<Resource> id = id(Optional.empty(), name.get());
    Draft draft = draft(id, base.find(Resource.class, id), name.get(), aiSystems, false);
    add(dataset, draft);
    return Optional.of(draft.build());
  }

  private Id<Resource> id(Optional<String> exported, String name) {
    return exported
        .flatMap(each -> ids.<Resource>take(each, DataReader::isData))
        .orElseGet(() -> ids.make(name, RecordKind.RESOURCE, DataReader::isData));
  }

  private static boolean isData(Entity<?> record) {
    return record instanceof Resource resource && resource.type() == Resource.Type.DATA;
  }

  private Draft draft(
      Id<Resource> id,
      Optional<Resource> existing,
      String name,
      List<Id<AiSystem>> aiSystems,
      boolean personal) {
    Resource.Builder resource =
        existing
            .map(Resource::toBuilder)
            .orElseGet(() -> Resource.builder().id(id).source(source))
            .aiSystems(Lists.union(existing.map(Resource::aiSystems).orElse(List.of()), aiSystems));
    return new Draft(name, existing, resource, personal);
  }

  private void add(BomObject dataset, Draft draft) {
    dataset.passOver("bom-ref");
    if (!dataset.text("type").equals(Optional.of("dataset"))) {
      dataset.leave("type", "It was not taken: each data resource is a data set.");
    }
    if (dataset.text("name").filter(name -> !name.equals(draft.name)).isPresent()) {
      dataset.leave("name", "It was not taken: the resource has the name of the component.");
    }
    dataset.text("description").ifPresent(draft.descriptions::add);
    dataset
        .object("contents")
        .flatMap(contents -> contents.text("url"))
        .ifPresent(url -> EvidenceReader.add("Contents of the data set", url, draft.evidence));
    if (draft.isPersonal) {
      dataset.texts("sensitiveData");
      dataset.leaveTexts(
          "sensitiveData",
          each -> !each.equals(DataPart.PERSONAL_DATA),
          "It was not taken: that the data are personal is stated by a property.");
    } else {
      dataset.leave(
          "sensitiveData",
          "It was not taken: whether the data are personal is for a person to state.");
    }
    dataset
        .object("governance")
        .ifPresent(
            governance ->
                owners.firstOf(governance.objects("owners")).ifPresent(draft.resource::owner));
  }
}
