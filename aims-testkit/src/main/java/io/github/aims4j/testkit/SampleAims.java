// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import io.github.aims4j.Aims;
import io.github.aims4j.json.AimsJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * The complete AIMS of two fictitious organizations. All persons, companies and events in them are
 * invented.
 *
 * <pre>{@code
 * Aims bank = SampleAims.harbourBank();
 * ConformityReport report = RuleSet.builtIn().assess(bank, SampleAims.AS_OF);
 * }</pre>
 *
 * <p>Source: written for this project. Thread-safe.
 */
public final class SampleAims {

  /** The day on which the records of the samples are up to date. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private SampleAims() {}

  /**
   * Returns the AIMS of Harbour Bank, a retail bank with a head office in Hamburg and a branch in
   * Rotterdam. It develops its own credit scoring, also uses bought systems, and is certified. The
   * AIMS has every kind of record and every attribute of the model.
   */
  public static Aims harbourBank() {
    return HarbourBank.AIMS;
  }

  /**
   * Returns the JSON document that {@link #harbourBank()} is read from, in the form of {@link
   * AimsJson#pretty()}.
   */
  public static String harbourBankJson() {
    return HarbourBank.JSON;
  }

  /**
   * Returns the AIMS of Kestrel Architects, an office of 14 people. It develops and provides no AI:
   * it uses a bought writing and drawing assistant and a bought transcription tool. It has applied
   * for certification and is not certified.
   */
  public static Aims kestrelArchitects() {
    return KestrelArchitects.AIMS;
  }

  /**
   * Returns the JSON document that {@link #kestrelArchitects()} is read from, in the form of {@link
   * AimsJson#pretty()}.
   */
  public static String kestrelArchitectsJson() {
    return KestrelArchitects.JSON;
  }

  private static String read(String name) {
    try (InputStream in = SampleAims.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + name + " of aims-testkit is missing.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Each sample is read on first use.

  private static final class HarbourBank {
    static final String JSON = read("harbour-bank.json");
    static final Aims AIMS = AimsJson.standard().read(JSON);
  }

  private static final class KestrelArchitects {
    static final String JSON = read("kestrel-architects.json");
    static final Aims AIMS = AimsJson.standard().read(JSON);
  }
}
