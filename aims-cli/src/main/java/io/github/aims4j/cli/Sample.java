// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The sample organizations, whose documents are part of the command line. */
enum Sample {
  /** A bank that develops AI systems and is certified. */
  HARBOUR_BANK("harbour-bank.json"),
  /** A small office that uses bought AI systems. */
  KESTREL_ARCHITECTS("kestrel-architects.json");

  private final String file;

  Sample(String file) {
    this.file = file;
  }

  /** Returns the document in UTF-8. */
  byte[] document() {
    try (InputStream in = Sample.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The sample " + file + " is not part of this build.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
