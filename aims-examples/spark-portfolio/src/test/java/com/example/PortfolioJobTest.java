// SPDX-License-Identifier: Apache-2.0
package com.example;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.JsonLine;
import io.github.aims4j.portfolio.Origin;
import io.github.aims4j.portfolio.Portfolio;
import io.github.aims4j.portfolio.PortfolioRollUp;
import io.github.aims4j.portfolio.RuleCounts;
import io.github.aims4j.testkit.AimsGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark comes to the same portfolio as one thread that reads one line after the other. */
class PortfolioJobTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  private static final int AIMS = 200;

  @TempDir private static Path folder;

  private static SparkSession spark;
  private static Path group;
  private static Portfolio onSpark;

  @BeforeAll
  static void runOnce() throws Exception {
    group = folder.resolve("group.ndjson");
    try (OutputStream out = Files.newOutputStream(group)) {
      write(AimsGenerator.ofSeed(1).portfolio(AIMS / 2, 90), out);
      out.write("\n\r\n{\"aims4j\":\"0.1\",\n".getBytes(StandardCharsets.UTF_8));
      out.write(new byte[] {'{', '"', (byte) 0xFF, '"', '}', '\n'});
      write(AimsGenerator.ofSeed(2).portfolio(AIMS / 2, 90), out);
    }
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", 1 << 20)
            .getOrCreate();
    onSpark = PortfolioJob.run(spark, group.toUri().toString(), AS_OF, out().toUri().toString());
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static Path out() {
    return folder.resolve("out");
  }

  private static void write(Stream<Aims> aims, OutputStream out) throws IOException {
    AimsJson.standard().writeLines(Aims.class, aims, out);
  }

  private static Portfolio streamed() throws IOException {
    RuleSet rules = RuleSet.builtIn();
    PortfolioRollUp rollUp = PortfolioRollUp.asOf(AS_OF);
    try (InputStream in = Files.newInputStream(group);
        Stream<JsonLine<Aims>> lines = AimsJson.standard().readLinesLeniently(Aims.class, in)) {
      lines.forEach(
          line -> {
            Origin origin = new Origin("group.ndjson", line.number());
            line.value()
                .ifPresentOrElse(
                    aims -> rollUp.add(origin, aims, rules.assess(aims, AS_OF)),
                    () -> rollUp.addUnread(origin, line.problems().get(0).toString()));
          });
    }
    return rollUp.toPortfolio();
  }

  @Test
  void thePortfolioIsThatOfOneThreadThatReadsLineAfterLine() throws IOException {
    assertTrue(Files.size(group) > 4 << 20, "several partitions");
    assertEquals(AIMS, onSpark.lines().size());
    assertEquals(2, onSpark.unread());
    assertEquals(streamed(), onSpark);
  }

  @Test
  void thePortfolioIsWrittenAsJson() throws IOException {
    assertArrayEquals(
        AimsJson.standard().pretty().writeRecord(Portfolio.class, onSpark),
        Files.readAllBytes(out().resolve("portfolio.json")));
  }

  @Test
  void everyFindingIsARowInParquet() {
    Dataset<Row> findings = spark.read().parquet(out().resolve("findings").toUri().toString());
    Map<String, Long> expected = new TreeMap<>();
    for (RuleCounts each : onSpark.rules()) {
      if (each.counts().findings() > 0) {
        expected.put(each.rule(), (long) each.counts().findings());
      }
    }
    Map<String, Long> found = new TreeMap<>();
    findings
        .groupBy("rule")
        .agg(count(col("path")))
        .collectAsList()
        .forEach(row -> found.put(row.getString(0), row.getLong(1)));

    assertEquals(expected, found);
    assertEquals(10, findings.columns().length);
  }
}
