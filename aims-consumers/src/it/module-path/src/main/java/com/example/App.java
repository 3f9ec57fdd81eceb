// SPDX-License-Identifier: Apache-2.0
package com.example;

import io.github.aims4j.Aims;
import io.github.aims4j.cli.AimsCommand;
import io.github.aims4j.exchange.oscal.OscalExport;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.report.HtmlReport;
import io.github.aims4j.tables.Mapping;
import io.github.aims4j.testkit.SampleAims;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;

/** Writes the same document with both lines of Jackson, as a module, with all warnings. */
public final class App {

  private App() {}

  public static void main(String[] args) throws IOException {
    Aims aims = SampleAims.harbourBank();
    String json = AimsJson.standard().writeString(aims);
    expect(json, io.github.aims4j.json.jackson3.AimsJson.standard().writeString(aims));
    expect(aims, AimsJson.standard().read(json));
    expect(false, Mapping.shippedNames().isEmpty());
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    HtmlReport.of(aims, LocalDate.of(2026, 9, 30)).write(report);
    expect(true, report.size() > 0);
    expect(false, OscalExport.of(aims, LocalDate.of(2026, 9, 30)).write().files().isEmpty());
    for (Class<?> type :
        new Class<?>[] {
          AimsCommand.class, Aims.class, AimsJson.class, HtmlReport.class, OscalExport.class
        }) {
      expect(true, type.getModule().isNamed());
    }
  }

  private static void expect(Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new AssertionError("Expected " + expected + ", found " + found);
    }
  }
}
