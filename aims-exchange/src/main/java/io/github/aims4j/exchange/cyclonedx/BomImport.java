// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Register;
import io.github.aims4j.base.Source;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.operation.AiSystem;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The import of one bill of materials. */
final class BomImport {

  /** What a bill can state, by the accessors of the records that are made of it. */
  private static final List<String> ATTRIBUTES =
      List.of(
          "name",
          "group",
          "description",
          "purpose",
          "versions",
          "components",
          "suppliers",
          "supplies",
          "statement",
          "users",
          "limits",
          "contents",
          "data");

  private static final String NO_NAME = "It was not taken: it has no name.";
  private static final int LAST_YEAR = 9999;
  private static final Pattern SCHEMA =
      Pattern.compile("https?://cyclonedx\\.org/schema/bom-1\\.[0-9]\\.schema\\.json");
  private static final Set<String> KNOWN_VERSIONS = Set.of("1.5", "1.6", "1.7");

  private final Aims base;
  private final String name;
  private final Issues issues = new Issues();
  private final Ids ids;
  private final BomObject bom;
  private final Optional<BomObject> metadata;
  private final Register register;
  private final Source source;
  private final Suppliers suppliers;
  private final Owners owners;
  private final ComponentReader components;
  private final DataReader data;
  private final DocumentReader documents;
  private final List<Entity<?>> records = new ArrayList<>();
  private final Map<Element, Set<Id<AiSystem>>> dataOwners = new LinkedHashMap<>();

  BomImport(Aims base, JsonNode bom, String name) {
    this.base = base;
    this.name = name;
    this.ids = new Ids(base);
    this.bom = new BomObject(bom, "", issues);
    this.metadata = this.bom.object("metadata");
    this.register = register();
    this.source = Source.builder().register(register.id()).build();
    this.suppliers = new Suppliers(base, ids, source);
    this.owners = new Owners(base, ids, source);
    this.components = new ComponentReader(suppliers);
    this.data = new DataReader(base, ids, source, suppliers, owners);
    this.documents = new DocumentReader(base, ids, source);
  }

  private Register register() {
    readForm();
    Optional<String> serialNumber = bom.text("serialNumber");
    String title = serialNumber.orElse(name);
    Id<Register> id =
        serialNumber
            .flatMap(each -> ids.<Register>take(each, BomImport::isRegister))
            .orElseGet(() -> ids.make("bom " + title, RecordKind.REGISTER, BomImport::isRegister));
    return Register.builder()
        .id(id)
        .title("CycloneDX bill of materials " + title)
        .asOf(metadata.flatMap(BomImport::day))
        .attributes(ATTRIBUTES)
        .build();
  }

  private void readForm() {
    bom.passOver("bomFormat");
    if (bom.text("$schema").filter(each -> SCHEMA.matcher(each).matches()).isEmpty()) {
      bom.leave("$schema", "It was not taken: it is no schema of CycloneDX.");
    }
    if (!bom.isNumber("version", 1)) {
      bom.leave("version", "It was not taken: which revision of the bill it is has no place.");
    }
    if (!bom.has("specVersion")) {
      bom.note("The bill states no specVersion; it was read as one of 1.7.");
    } else if (bom.text("specVersion").filter(KNOWN_VERSIONS::contains).isEmpty()) {
      bom.leave(
          "specVersion",
          "The bill was read as one of 1.7: versions 1.5 to 1.7 are known to this import.");
    }
  }

  private static boolean isRegister(Entity<?> record) {
    return record.kind() == RecordKind.REGISTER;
  }

  private static Optional<LocalDate> day(BomObject about) {
    Optional<String> timestamp = about.text("timestamp");
    try {
      Optional<LocalDate> day = timestamp.map(text -> OffsetDateTime.parse(text).toLocalDate());
      if (day.filter(each -> each.getYear() < 1 || each.getYear() > LAST_YEAR).isEmpty()) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // It is left, as a day out of range is.
    }
    about.leave("timestamp", "It was not taken: it is no date with time and offset.");
    return Optional.empty();
  }

  /** The bills of this library name the organization, which is that of the AIMS or another one. */
  private void passOverOwn(BomObject about) {
    KnownProperties properties = KnownProperties.of(about);
    for (String name : List.of(Property.AS_OF, Property.ID)) {
      properties.leave(name, "It was not taken: of what the bill was made is no record.");
    }
    properties.finish();
    about
        .object("manufacturer")
        .flatMap(manufacturer -> manufacturer.text("name"))
        .filter(each -> !each.equals(base.organization().name()))
        .ifPresent(
            each ->
                about.leave("manufacturer", "Who made the bill is not taken; it is no record."));
  }

  private void read(Optional<Element> subject) {
    if (subject.isPresent() && subject.get().name().isEmpty()) {
      subject.get().object().leave(NO_NAME);
    }
    BomParts parts = new BomParts(bom, subject.filter(each -> each.name().isPresent()), name);
    if (subject.isPresent() && parts.all().stream().noneMatch(Element::isModel)) {
      subject
          .get()
          .object()
          .note(
              "The bill has no machine-learning model; whether this is an AI system is for a person"
                  + " to state.");
    }
    Set<Element> handled = new HashSet<>(parts.systems());
    for (FoundSystem found : found(parts)) {
      read(found, parts, handled);
    }
    for (Element element : parts.top()) {
      if (handled.contains(element)) {
        continue;
      }
      if (element.isData()) {
        dataOwners.put(element, new LinkedHashSet<>());
      } else {
        element.object().leave("It was not taken: it belongs to no AI system of the bill.");
      }
    }
    dataOwners.forEach(
        (element, aiSystems) -> data.read(element, List.copyOf(aiSystems)).ifPresent(records::add));
    bom.leave("declarations", "Claims are not taken: they are no records.");
    bom.leave("definitions", "Standards are not taken: an AIMS has ISO/IEC 42001:2023.");
    parts.all().forEach(element -> element.properties().finish());
    bom.finish();
  }

  /** Returns the systems; models with equal groups and names are versions of one. */
  private static List<FoundSystem> found(BomParts parts) {
    Map<List<String>, List<Element>> byKey = new LinkedHashMap<>();
    Map<List<String>, Optional<String>> exportedIds = new LinkedHashMap<>();
    for (Element element : parts.systems()) {
      if (element.name().isEmpty()) {
        element.object().leave(NO_NAME);
        continue;
      }
      Optional<String> id = element.properties().text(Property.ID);
      List<String> key =
          id.map(List::of)
              .orElseGet(() -> List.of(element.group().orElse(""), element.name().get()));
      byKey.computeIfAbsent(key, each -> new ArrayList<>()).add(element);
      exportedIds.put(key, id);
    }
    List<FoundSystem> found = new ArrayList<>();
    byKey.forEach(
        (key, versions) ->
            found.add(found(versions, exportedIds.getOrDefault(key, Optional.empty()), parts)));
    return found;
  }

  /** Data at the top are resources; what is nested in them, like all else, are components. */
  private static FoundSystem found(
      List<Element> versions, Optional<String> exportedId, BomParts parts) {
    Map<Element, List<Element>> partsOf = new LinkedHashMap<>();
    Set<Element> data = new LinkedHashSet<>();
    for (Element version : versions) {
      List<Element> all = new ArrayList<>(version.nested());
      for (Element part : parts.parts(version)) {
        if (part.isData()) {
          data.add(part);
          all.addAll(part.nested());
        } else {
          all.addAll(part.withNested());
        }
      }
      partsOf.put(version, all);
    }
    return new FoundSystem(
        versions.get(0).name().orElseThrow(), exportedId, versions, partsOf, data);
  }

  private void read(FoundSystem found, BomParts parts, Set<Element> handled) {
    SystemReader reader = new SystemReader(base, ids, source, suppliers, components, found);
    AiSystem system = documents.read(found, reader.versions(), reader.read());
    records.add(system);
    for (Element version : reader.versions().values()) {
      handled.addAll(parts.parts(version));
      for (BomObject dataset : version.datasets()) {
        data.read(dataset, List.of(system.id())).ifPresent(records::add);
      }
    }
    for (Element element : found.data()) {
      if (handled.contains(element)) {
        dataOwners.computeIfAbsent(element, each -> new LinkedHashSet<>()).add(system.id());
      }
    }
  }

  /** Imports the bill; once. */
  ExchangeResult result() {
    metadata.ifPresent(this::passOverOwn);
    read(metadata.flatMap(each -> each.object("component")).map(Element::component));
    return merged();
  }

  private ExchangeResult merged() {
    List<Entity<?>> all = new ArrayList<>(owners.created());
    all.addAll(suppliers.created());
    all.addAll(records);
    all.addAll(documents.records());
    int created = 0;
    List<Entity<?>> changed = new ArrayList<>();
    for (Entity<?> record : all) {
      Optional<Entity<?>> before = base.find(record.id());
      if (before.isEmpty()) {
        created++;
      }
      if (before.filter(record::equals).isEmpty()) {
        changed.add(record);
      }
    }
    if (created > 0) {
      changed.add(register);
    }
    return new ExchangeResult(
        base.withAll(changed),
        issues.sorted(),
        created,
        changed.size() - created - (created > 0 ? 1 : 0),
        all.size() - changed.size() + (created > 0 ? 1 : 0));
  }
}
