// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Documents that the baseline accepts are still accepted, and mean the same. */
class FormatIT {

  private static final Path BASELINE =
      PublishedModule.CHECKOUT.resolve("api-baseline/aims.schema.json");
  private static final Set<String> FREE = Set.of("description", "title", "$id");

  private final List<String> changes = new ArrayList<>();

  @Test
  void noDocumentOfTheBaselineIsRefused() throws IOException {
    ObjectMapper mapper = new ObjectMapper();

    compare(
        "", mapper.readTree(BASELINE.toFile()), mapper.readTree(PublishedModule.SCHEMA.toFile()));

    assertThat(changes)
        .as(
            "Documents written by earlier versions would no longer be read, or would mean something"
                + " else. Keep the field as it was and add an optional one, or, if the change is"
                + " meant, add a Migration and an entry in CHANGELOG.md, then run"
                + " tools/api-baseline (VERSIONING.md).")
        .isEmpty();
  }

  private void compare(String path, JsonNode before, JsonNode now) {
    if (!before.isObject() || !now.isObject()) {
      if (!before.equals(now)) {
        changes.add("%s was %s and is %s.".formatted(path, before, now));
      }
      return;
    }
    compareLists(path, before, now);
    Set<String> names = new TreeSet<>();
    before.fieldNames().forEachRemaining(names::add);
    if (!isMap(path)) {
      now.fieldNames().forEachRemaining(names::add);
    }
    for (String name : names) {
      String inner = path + "/" + name;
      if (!isMap(path) && (FREE.contains(name) || isList(name))) {
        continue;
      }
      if (before.has(name) && now.has(name)) {
        compare(inner, before.get(name), now.get(name));
      } else {
        changes.add(inner + (now.has(name) ? " is new." : " is gone."));
      }
    }
  }

  /** New names are compatible there. */
  private static boolean isMap(String path) {
    return path.equals("/$defs")
        || (path.endsWith("/properties") && !path.endsWith("/properties/properties"));
  }

  private static boolean isList(String name) {
    return name.equals("required") || name.equals("enum");
  }

  private void compareLists(String path, JsonNode before, JsonNode now) {
    if (isMap(path)) {
      return;
    }
    for (JsonNode required : now.path("required")) {
      if (!contains(before.path("required"), required)) {
        changes.add("%s: the field %s is newly required.".formatted(path, required));
      }
    }
    for (JsonNode constant : before.path("enum")) {
      if (!contains(now.path("enum"), constant)) {
        changes.add("%s: the constant %s is gone.".formatted(path, constant));
      }
    }
    if (now.has("enum") && !before.has("enum")) {
      changes.add(path + " accepts only some constants now.");
    }
  }

  private static boolean contains(JsonNode list, JsonNode element) {
    for (JsonNode each : list) {
      if (each.equals(element)) {
        return true;
      }
    }
    return false;
  }
}
