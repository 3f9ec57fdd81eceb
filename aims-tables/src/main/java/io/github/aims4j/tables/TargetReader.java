// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;

import io.github.aims4j.operation.ImpactAssessmentStatement.Answer;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the targets of the columns of a mapping. */
final class TargetReader {

  private static final List<String> ATTRIBUTES =
      List.of(
          "name",
          "description",
          "purpose",
          "stage",
          "history",
          "impactLevel",
          "impactAssessment",
          "impactAssessment.date",
          "nextReevaluation",
          "owner",
          "suppliers",
          "roles",
          "deployments.site",
          "deployments.jurisdiction");

  /** Attributes that can be the target of more than one column. */
  private static final Set<String> REPEATABLE = Set.of("history", "suppliers", "roles");

  private final List<DateForm> dateForms;
  private final Set<String> fed = new HashSet<>();

  TargetReader(List<DateForm> dateForms) {
    this.dateForms = dateForms;
  }

  /** Reads the target of a column; empty: kept as an extension. */
  Optional<Target> read(JsonPlace place) {
    Optional<JsonPlace> attribute = place.optional("attribute");
    if (attribute.isEmpty()) {
      place.allowOnly("header", "position", "extension");
      return Optional.empty();
    }
    String name = attribute.get().text();
    if (!ATTRIBUTES.contains(name)) {
      throw attribute
          .get()
          .wrong(
              "%s is not an attribute; the attributes are %s."
                  .formatted(quoted(name), String.join(", ", ATTRIBUTES)));
    }
    if (!fed.add(name) && !REPEATABLE.contains(name)) {
      throw attribute.get().wrong("another column already has the target %s.".formatted(name));
    }
    return Optional.of(target(name, place));
  }

  /** Requires a column with the name as its target, which every system must have. */
  void requireName(JsonPlace columns) {
    if (!fed.contains("name")) {
      throw columns.wrong("no column has the target name, which is required for every AI system.");
    }
  }

  private Target target(String attribute, JsonPlace place) {
    return switch (attribute) {
      case "stage" -> Target.Translated.stage(values(place, TargetReader::lifeCycleStage));
      case "impactLevel" -> Target.Translated.impactLevel(values(place, TargetReader::impactLevel));
      case "impactAssessment" ->
          Target.Translated.impactAssessment(values(place, value -> value.constant(Answer.class)));
      case "roles" -> Target.Translated.role(values(place, value -> value.constant(AiRole.class)));
      case "history" -> Target.Date.history(forms(place, "stages"), stages(place));
      case "impactAssessment.date" ->
          new Target.Date(attribute, forms(place), SystemDraft::impactAssessmentDate);
      case "nextReevaluation" ->
          new Target.Date(attribute, forms(place), SystemDraft::nextReevaluation);
      default -> plain(attribute, place);
    };
  }

  private static Target plain(String attribute, JsonPlace place) {
    place.allowOnly("header", "position", "extension", "attribute");
    return switch (attribute) {
      case "name" -> new Target.Name();
      case "description" -> new Target.Text(attribute, SystemDraft::description);
      case "purpose" -> new Target.Text(attribute, SystemDraft::purpose);
      case "owner" -> new Target.PartyName(attribute, SystemDraft::owner);
      case "suppliers" -> new Target.PartyName(attribute, SystemDraft::supplier);
      case "deployments.site" -> new Target.Text(attribute, SystemDraft::site);
      default -> new Target.Text(attribute, SystemDraft::jurisdiction);
    };
  }

  private static LifeCycleStage lifeCycleStage(JsonPlace place) {
    return place.constant(LifeCycleStage.class);
  }

  private static ImpactLevel impactLevel(JsonPlace place) {
    place.allowOnly("label", "elevated");
    return ImpactLevel.builder()
        .label(place.field("label").text())
        .elevated(place.field("elevated").truth())
        .build();
  }

  private static List<LifeCycleStage> stages(JsonPlace place) {
    return place.field("stages").items().stream().map(TargetReader::lifeCycleStage).toList();
  }

  private List<DateForm> forms(JsonPlace place, String... more) {
    allowOnly(place, more);
    if (dateForms.isEmpty()) {
      throw place.wrong("the column contains dates, but the mapping lists no \"dateForms\".");
    }
    return dateForms;
  }

  private static <V> Map<String, V> values(JsonPlace place, Function<JsonPlace, V> reading) {
    allowOnly(place, "values");
    Map<String, V> values = new LinkedHashMap<>();
    place
        .field("values")
        .fields()
        .forEach(
            (text, value) -> {
              if (values.put(Spaces.collapse(text), reading.apply(value)) != null) {
                throw value.wrong("the same text, apart from white space, is already listed.");
              }
            });
    return Collections.unmodifiableMap(values);
  }

  private static void allowOnly(JsonPlace place, String... more) {
    List<String> names = new ArrayList<>(List.of("header", "position", "extension", "attribute"));
    names.addAll(List.of(more));
    place.allowOnly(names.toArray(String[]::new));
  }
}
