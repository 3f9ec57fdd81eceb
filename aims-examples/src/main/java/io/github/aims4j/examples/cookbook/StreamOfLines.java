// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.JsonLine;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.testkit.AimsGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** AI systems as lines of JSON (NDJSON), counted as they pass by, with one line that is broken. */
public final class StreamOfLines {

  private static final AimsJson JSON = AimsJson.standard();

  private StreamOfLines() {}

  /** Runs the example. */
  public static void main(String[] args) throws IOException {
    try (InputStream lines = lines();
        Stream<JsonLine<AiSystem>> systems = JSON.readLinesLeniently(AiSystem.class, lines)) {
      Map<LifeCycleStage, Long> stages =
          systems
              .peek(StreamOfLines::reportProblems)
              .flatMap(line -> line.value().stream())
              .flatMap(system -> system.stage().stream())
              .collect(Collectors.groupingBy(stage -> stage, TreeMap::new, Collectors.counting()));
      stages.forEach((stage, count) -> System.out.println(stage.term() + ": " + count));
    }
  }

  private static void reportProblems(JsonLine<AiSystem> line) {
    line.problems()
        .forEach(problem -> System.out.println("line " + line.number() + ": " + problem));
  }

  /** Returns the lines of generated systems; a file or a connection would do as well. */
  private static InputStream lines() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    JSON.writeLines(
        AiSystem.class,
        AimsGenerator.ofSeed(42).portfolio(100, 300).flatMap(aims -> aims.aiSystems().stream()),
        lines);
    lines.write(
        "{\"id\": \"x-ray\", \"name\": \"X-ray\", \"stage\": \"running\"}\n".getBytes(UTF_8));
    return new ByteArrayInputStream(lines.toByteArray());
  }
}
