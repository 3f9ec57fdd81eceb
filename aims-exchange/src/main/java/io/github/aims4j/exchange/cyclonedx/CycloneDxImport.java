// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.exchange.ExchangeResult;
import java.io.IOException;
import java.io.InputStream;

/**
 * Imports a machine-learning bill of materials of CycloneDX in JSON into an AIMS: AI systems with
 * their versions, components and suppliers, data resources, intended use and technical
 * documentation. Values are neither guessed nor lost: each is in the AIMS or in the issues.
 *
 * <pre>{@code
 * ExchangeResult result =
 *     CycloneDxImport.into(aims).read(Files.newInputStream(path), path.toString());
 * }</pre>
 *
 * <p>A bill with a component of its own ({@code metadata.component}) describes one AI system, whose
 * parts are all other components. Otherwise each machine-learning model at the top is an AI system;
 * models with equal names are its versions. A record is merged with the one on record that has its
 * id, or, if it is a supplier or a party, its name; what the bill does not state stays. Equal bills
 * and AIMS give equal results.
 *
 * <p>Source: the specification of CycloneDX 1.5 to 1.7, ECMA-424. Immutable and thread-safe.
 */
public final class CycloneDxImport {

  private static final int STANDARD_BYTES = 64 * 1024 * 1024;

  private final Aims base;
  private final int maxBytes;

  private CycloneDxImport(Aims base, int maxBytes) {
    this.base = requireNonNull(base, "base");
    this.maxBytes = maxBytes;
  }

  /**
   * Returns an import of bills of at most 64 MiB.
   *
   * @param aims the AIMS into which they are imported
   */
  public static CycloneDxImport into(Aims aims) {
    return new CycloneDxImport(aims, STANDARD_BYTES);
  }

  /**
   * Returns an import of bills of another maximum size.
   *
   * @param bytes the maximum size in bytes, at least 1
   * @throws IllegalArgumentException if it is less than 1
   */
  public CycloneDxImport withMaxBytes(int bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException(
          "CycloneDxImport.maxBytes is %s; it must be at least 1.".formatted(bytes));
    }
    return new CycloneDxImport(base, bytes);
  }

  /**
   * Imports a bill of materials from a stream, up to its end; the stream is not closed.
   *
   * @param bom the bill
   * @param name its name for messages, such as its file name
   * @throws ExchangeException if it is too large, is nested deeper than 100 levels, is not JSON or
   *     no bill of materials of CycloneDX, or has more than a million dependencies
   * @throws IOException if the stream cannot be read
   */
  public ExchangeResult read(InputStream bom, String name) throws IOException {
    requireNonNull(bom, "bom");
    requireNonNull(name, "name");
    return new BomImport(base, BomReader.read(bom, name, maxBytes), name).result();
  }
}
