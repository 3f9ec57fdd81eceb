// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.base.ExternalId;
import io.github.aims4j.operation.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads components and services as components of a version of an AI system. */
final class ComponentReader {

  private static final Map<String, Component.Type> TYPES =
      Map.of(
          "machine-learning-model", Component.Type.MODEL,
          "data", Component.Type.DATA,
          "device", Component.Type.HARDWARE,
          "application", Component.Type.SOFTWARE,
          "container", Component.Type.SOFTWARE,
          "device-driver", Component.Type.SOFTWARE,
          "firmware", Component.Type.SOFTWARE,
          "framework", Component.Type.SOFTWARE,
          "library", Component.Type.SOFTWARE,
          "operating-system", Component.Type.SOFTWARE);

  private static final String PLATFORM = "platform";

  private final Suppliers suppliers;
  private final Map<Element, Optional<Component>> known = new HashMap<>();

  ComponentReader(Suppliers suppliers) {
    this.suppliers = suppliers;
  }

  /** Returns the component, which can be one of several systems; empty: it has no name. */
  Optional<Component> read(Element element) {
    return known.computeIfAbsent(element, this::readOnce);
  }

  private Optional<Component> readOnce(Element element) {
    if (element.name().isEmpty()) {
      element.object().leave("It was not taken: it has no name.");
      return Optional.empty();
    }
    Component.Builder component =
        Component.builder()
            .name(element.name().get())
            .type(type(element))
            .version(element.version())
            .supplier(suppliers.of(element))
            .license(licence(element.object()))
            .externalIds(externalIds(element));
    return Optional.of(component.build());
  }

  private static Optional<Component.Type> type(Element element) {
    if (element.properties().text(Property.NO_TYPE).isPresent()) {
      return Optional.empty();
    }
    if (element.isService()) {
      return Optional.of(Component.Type.SERVICE);
    }
    Optional<Component.Type> type = element.type().flatMap(ComponentReader::type);
    if (type.isEmpty()) {
      element
          .object()
          .leave(
              "type",
              "It was not taken: an AIMS has models, data, software, services and devices.");
    }
    return type;
  }

  private static Optional<Component.Type> type(String stated) {
    return Optional.ofNullable(
        stated.equals(PLATFORM) ? Component.Type.SOFTWARE : TYPES.get(stated));
  }

  /** Leaves the type of a component that is an AI system, unless it is a known one. */
  static void readTypeOfSystem(Element element) {
    if (element.type().flatMap(ComponentReader::type).isEmpty()) {
      element.object().leave("type", "It was not taken: an AI system is no such component.");
    }
  }

  /** Takes the licences of a component; several are separated by commas. */
  static Optional<String> licence(BomObject object) {
    List<String> names = new ArrayList<>();
    for (BomObject choice : object.objects("licenses")) {
      choice.text("expression").ifPresent(names::add);
      choice
          .object("license")
          .flatMap(licence -> licence.text("id").or(() -> licence.text("name")))
          .ifPresent(names::add);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /** Takes the names that others have for a component. */
  static List<ExternalId> externalIds(Element element) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    BomObject object = element.object();
    names.put("purl", object.text("purl").stream().toList());
    names.put("cpe", object.text("cpe").stream().toList());
    names.put("swhid", object.texts("swhid"));
    names.put("omniborId", object.texts("omniborId"));
    List<ExternalId> ids = new ArrayList<>();
    names.forEach(
        (scheme, values) ->
            values.forEach(
                value -> ids.add(ExternalId.builder().scheme(scheme).value(value).build())));
    ids.addAll(element.properties().externalIds());
    return ids;
  }

  /**
   * Adds what a bill states to the components on record. A component with the only use of a name on
   * both sides is the same; so is one of which the bill states nothing else.
   */
  List<Component> merged(List<Component> existing, List<Component> read) {
    List<Component> merged = new ArrayList<>(existing);
    Map<String, List<Integer>> indexes = indexesByName(existing);
    Map<String, List<Integer>> readIndexes = indexesByName(read);
    Set<List<Object>> known = new HashSet<>();
    existing.forEach(each -> known.add(statements(each)));
    for (Component component : read) {
      List<Integer> same = indexes.getOrDefault(component.name(), List.of());
      if (same.size() == 1 && readIndexes.getOrDefault(component.name(), List.of()).size() == 1) {
        merged.set(same.get(0), merged(existing.get(same.get(0)), component));
      } else if (known.add(statements(component))) {
        merged.add(component);
      }
    }
    return merged;
  }

  private static Map<String, List<Integer>> indexesByName(List<Component> components) {
    Map<String, List<Integer>> indexes = new HashMap<>();
    for (int i = 0; i < components.size(); i++) {
      indexes.computeIfAbsent(components.get(i).name(), each -> new ArrayList<>()).add(i);
    }
    return indexes;
  }

  /** Returns what a bill can state of a component. */
  private List<Object> statements(Component component) {
    return List.of(
        component.name(),
        component.type(),
        component.version().filter(Entities::isVersion),
        component.supplier().filter(suppliers::isNamed),
        component.license(),
        component.externalIds().stream().map(id -> List.of(id.scheme(), id.value())).toList());
  }

  private static Component merged(Component existing, Component read) {
    return existing.toBuilder()
        .type(read.type().or(existing::type))
        .version(read.version().or(existing::version))
        .supplier(read.supplier().or(existing::supplier))
        .license(read.license().or(existing::license))
        .externalIds(Lists.unionOfNames(existing.externalIds(), read.externalIds()))
        .build();
  }
}
