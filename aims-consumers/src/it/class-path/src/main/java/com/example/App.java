// SPDX-License-Identifier: Apache-2.0
package com.example;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.AimsModule;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.tables.Mapping;
import io.github.aims4j.testkit.SampleAims;
import java.util.Optional;

/** Builds a record, reads and writes with the codec and a mapper, and assesses: without modules, with all warnings. */
public final class App {

  private App() {}

  public static void main(String[] args) throws Exception {
    expect(args[0], JsonMapper.builder().build().version().toString());

    Aims sample = SampleAims.harbourBank();
    Risk risk = Risk.builder().id(Id.of("new-risk")).title("Unfair refusals").build();
    Aims aims = sample.with(risk);
    String json = AimsJson.standard().writeString(aims);
    expect(aims, AimsJson.standard().read(json));
    expect(Optional.of(risk), aims.find(Risk.class, risk.id()));

    JsonMapper mapper = JsonMapper.builder().addModule(new AimsModule()).build();
    expect(aims, mapper.readValue(mapper.writeValueAsString(aims), Aims.class));

    ConformityReport report = RuleSet.builtIn().assess(aims, SampleAims.AS_OF);
    expect(false, report.findings().isEmpty());
    expect(false, Mapping.shippedNames().isEmpty());
  }

  private static void expect(Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new AssertionError("Expected " + expected + ", found " + found);
    }
  }
}
