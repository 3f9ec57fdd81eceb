// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Register;
import io.github.aims4j.context.Organization;
import io.github.aims4j.fixtures.DocsPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every example of the page on mappings runs, and its result is what the page shows. */
class MappingsPageTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "```json\n(?<json>.*?)```\n\n```csv\n(?<csv>.*?)```\n\n```result\n(?<result>.*?)```",
          Pattern.DOTALL);

  @Test
  void theExamplesRun() throws IOException {
    String page = DocsPage.of("docs/mappings.md").text();
    Matcher example = EXAMPLE.matcher(page);
    ObjectNode base = null;
    StringBuilder actual = new StringBuilder();
    int count = 0;
    while (example.find()) {
      ObjectNode mapping = (ObjectNode) JSON.readTree(example.group("json"));
      if (base == null) {
        base = mapping;
      }
      String result = result(merged(base, mapping), example.group("csv"));
      example.appendReplacement(
          actual,
          Matcher.quoteReplacement(
              example.group().substring(0, example.group().lastIndexOf("```result"))
                  + "```result\n"
                  + result
                  + "```"));
      count++;
    }
    example.appendTail(actual);

    assertThat(count).isGreaterThan(8);
    if ("write".equals(System.getProperty("aims4j.golden"))) {
      Files.writeString(Path.of("..", "docs", "mappings.md"), actual);
    } else {
      assertThat(page).isEqualTo(actual.toString());
    }
  }

  private static ObjectNode merged(ObjectNode base, ObjectNode mapping) {
    ObjectNode merged = mapping.deepCopy();
    merged.set("register", base.get("register"));
    merged.set("organization", base.get("organization"));
    return merged;
  }

  /** Returns the records and the issues, one in a line; the source of records is left out. */
  private static String result(ObjectNode mapping, String csv) throws IOException {
    ImportResult result =
        RegisterImport.of(SmallRegister.mapping(mapping.toString()))
            .read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "example.csv");
    List<String> lines = new ArrayList<>();
    for (Entity<?> record : result.aims().records().toList()) {
      if (!(record instanceof Organization) && !(record instanceof Register)) {
        ObjectNode tree = RecordTree.of(record);
        tree.remove("source");
        lines.add(tree.toString());
      }
    }
    result
        .issues()
        .forEach(
            issue ->
                lines.add(
                    "row %s, %s%s: %s"
                        .formatted(
                            issue.row(),
                            issue.kind().term(),
                            issue.value().isEmpty() ? "" : ", " + issue.value(),
                            issue.done())));
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  @Test
  void thePageNamesEveryFormatOfDates() throws IOException {
    String page = DocsPage.of("docs/mappings.md").text();

    for (DateForm form : DateForm.values()) {
      assertThat(page).contains("`" + form.term() + "`");
    }
  }
}
