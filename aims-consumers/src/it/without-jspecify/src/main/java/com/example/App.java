// SPDX-License-Identifier: Apache-2.0
package com.example;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.context.Organization;
import io.github.aims4j.json.AimsJson;
import java.time.LocalDate;

/** Compiles with all warnings, and runs, where nobody has the annotations for null. */
public final class App {

  private App() {}

  public static void main(String[] args) {
    try {
      Class.forName("org.jspecify.annotations.NullMarked");
      throw new AssertionError("JSpecify is here.");
    } catch (ClassNotFoundException expected) {
      Aims aims =
          Aims.builder()
              .organization(Organization.builder().id(Id.of("bank")).name("Harbour Bank").build())
              .build();
      if (!AimsJson.standard().read(AimsJson.standard().write(aims)).equals(aims)) {
        throw new AssertionError("Another AIMS was read than was written.");
      }
      RuleSet.builtIn().assess(aims, LocalDate.of(2026, 9, 30));
    }
  }
}
