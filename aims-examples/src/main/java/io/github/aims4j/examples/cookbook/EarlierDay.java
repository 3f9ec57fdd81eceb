// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import io.github.aims4j.Aims;
import io.github.aims4j.asof.AimsAsOf;
import io.github.aims4j.asof.AsOfAccount;
import io.github.aims4j.asof.AsOfNote;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.testkit.SampleAims;
import java.time.LocalDate;
import java.util.List;

/** An AIMS as it stood at the end of a year, and what the rules of now make of it. */
public final class EarlierDay {

  private EarlierDay() {}

  /** Runs the example. */
  public static void main(String[] args) {
    Aims bank = SampleAims.harbourBank();
    LocalDate day = LocalDate.of(2025, 12, 31);
    AimsAsOf then = AimsAsOf.of(bank, day, AimsJson.standard().recordForm());
    AsOfAccount account = then.account();

    System.out.printf("%s of %s records, %s%n", account.records(), bank.records().count(), day);
    print("Left out", account.leftOut());
    print("Wound back", account.woundBack());
    print("Not datable", account.notDatable());

    ConformityReport report = then.assess(RuleSet.builtIn());
    System.out.println("Minor findings then: " + report.count(Weight.POTENTIAL_MINOR));
    System.out.println(report.takenBack().orElseThrow());
  }

  private static void print(String title, List<AsOfNote> notes) {
    System.out.printf("%s: %s%n", title, notes.size());
    notes.stream().limit(2).forEach(note -> System.out.println("  " + note));
  }
}
