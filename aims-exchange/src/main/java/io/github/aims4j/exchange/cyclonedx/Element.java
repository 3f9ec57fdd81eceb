// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A component or service of a bill of materials, with those nested in it. */
final class Element {

  private final BomObject object;
  private final boolean isService;
  private final Optional<String> type;
  private final Optional<String> ref;
  private final Optional<String> group;
  private final Optional<String> name;
  private final Optional<String> version;
  private final KnownProperties properties;
  private final Optional<BomObject> modelCard;
  private final Optional<BomObject> modelParameters;
  private final List<String> datasetRefs = new ArrayList<>();
  private final List<BomObject> referring = new ArrayList<>();
  private final List<BomObject> datasets = new ArrayList<>();
  private final List<Element> nested;

  private Element(BomObject object, boolean isService) {
    this.object = object;
    this.isService = isService;
    this.type = isService ? Optional.empty() : object.text("type");
    this.ref = object.text("bom-ref");
    this.group = object.text("group");
    this.name = object.text("name");
    this.version = object.text("version");
    this.properties = KnownProperties.of(object);
    this.modelCard = object.object("modelCard");
    this.modelParameters = modelCard.flatMap(card -> card.object("modelParameters"));
    this.nested =
        object.objects(isService ? "services" : "components").stream()
            .map(each -> new Element(each, isService))
            .toList();
    modelParameters.ifPresent(this::readDatasets);
  }

  static Element component(BomObject object) {
    return new Element(object, false);
  }

  static Element service(BomObject object) {
    return new Element(object, true);
  }

  /** A data set is described in the model card, or elsewhere in the bill. */
  private void readDatasets(BomObject parameters) {
    for (BomObject dataset : parameters.objects("datasets")) {
      if (dataset.has("ref")) {
        dataset.text("ref").ifPresent(datasetRefs::add);
        referring.add(dataset);
      } else {
        datasets.add(dataset);
      }
    }
  }

  BomObject object() {
    return object;
  }

  boolean isService() {
    return isService;
  }

  Optional<String> type() {
    return type;
  }

  /** Returns its reference; empty: nothing can refer to it. */
  Optional<String> ref() {
    return ref;
  }

  Optional<String> group() {
    return group;
  }

  /** Returns its name; empty: it cannot be taken. */
  Optional<String> name() {
    return name;
  }

  Optional<String> version() {
    return version;
  }

  KnownProperties properties() {
    return properties;
  }

  Optional<BomObject> modelCard() {
    return modelCard;
  }

  Optional<BomObject> modelParameters() {
    return modelParameters;
  }

  /** Returns the references to data sets of its model card. */
  List<String> datasetRefs() {
    return datasetRefs;
  }

  /** Leaves some references to data sets of its model card, for a reason. */
  void leaveDatasetRefs(Predicate<String> isLeft, String done) {
    referring.stream()
        .filter(each -> each.text("ref").filter(isLeft).isPresent())
        .forEach(each -> each.leave("ref", done));
  }

  /** Returns the data sets that its model card describes itself. */
  List<BomObject> datasets() {
    return datasets;
  }

  boolean isModel() {
    return type.filter("machine-learning-model"::equals).isPresent();
  }

  boolean isData() {
    return type.filter("data"::equals).isPresent();
  }

  /** Returns all that is nested in it. */
  List<Element> nested() {
    List<Element> all = withNested();
    all.remove(0);
    return all;
  }

  /** Returns this and all that is nested in it. */
  List<Element> withNested() {
    List<Element> all = new ArrayList<>();
    collect(all);
    return all;
  }

  private void collect(List<Element> all) {
    all.add(this);
    nested.forEach(each -> each.collect(all));
  }
}
