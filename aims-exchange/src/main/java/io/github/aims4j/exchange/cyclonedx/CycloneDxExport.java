// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.exchange.Losses;
import io.github.aims4j.exchange.internal.Carried;
import io.github.aims4j.exchange.internal.NamedUuid;
import io.github.aims4j.json.AimsJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes an AIMS as a CycloneDX bill of materials in JSON: the standard with its requirements by id
 * and short title, what the statement of applicability decides and what the records support and
 * contradict, and each version of an AI system as a machine-learning model with a model card.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("aims.cdx.json"))) {
 *   Losses losses = CycloneDxExport.of(aims, LocalDate.of(2026, 9, 30)).write(out);
 * }
 * }</pre>
 *
 * <p>Nothing is claimed of what nobody looked at: silence is a requirement without a claim, a
 * contradiction is a counter claim with its findings, and no score of conformance is written. Equal
 * records and options give equal bytes. The bill names persons who own data.
 *
 * <p>Source: the specification of CycloneDX 1.6 and 1.7, ECMA-424. Immutable and thread-safe.
 */
public final class CycloneDxExport {

  private final Aims aims;
  private final LocalDate asOf;
  private final CycloneDxVersion version;
  private final Optional<Instant> timestamp;

  private CycloneDxExport(
      Aims aims, LocalDate asOf, CycloneDxVersion version, Optional<Instant> timestamp) {
    this.aims = requireNonNull(aims, "aims");
    this.asOf = requireNonNull(asOf, "asOf");
    this.version = requireNonNull(version, "version");
    this.timestamp = timestamp;
  }

  /**
   * Returns an export in version 1.6 without a timestamp.
   *
   * @param aims the AIMS
   * @param asOf the day as of which the records are read
   */
  public static CycloneDxExport of(Aims aims, LocalDate asOf) {
    return new CycloneDxExport(aims, asOf, CycloneDxVersion.V1_6, Optional.empty());
  }

  /**
   * Returns an export in another version of CycloneDX.
   *
   * @param other the version
   */
  public CycloneDxExport withVersion(CycloneDxVersion other) {
    return new CycloneDxExport(aims, asOf, other, timestamp);
  }

  /**
   * Returns an export that states when it was made.
   *
   * @param instant when the bill is made
   */
  public CycloneDxExport withTimestamp(Instant instant) {
    return new CycloneDxExport(
        aims, asOf, version, Optional.of(requireNonNull(instant, "instant")));
  }

  /**
   * Writes the bill of materials; the stream is not closed.
   *
   * @param out the output stream
   * @return what the bill leaves out
   * @throws IllegalArgumentException if the AIMS cannot be written as JSON: a string contains an
   *     unpaired surrogate, or an extension has the name of a field
   * @throws IOException if the stream cannot be written
   */
  public Losses write(OutputStream out) throws IOException {
    byte[] json = AimsJson.standard().write(aims);
    Carried carried = new Carried();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (BomGenerator bom = new BomGenerator(bytes)) {
      bom.document(() -> write(bom, serialNumber(json), carried));
    }
    bytes.write('\n');
    bytes.writeTo(out);
    return carried.lossesOf(json);
  }

  private void write(BomGenerator bom, String serialNumber, Carried carried) throws IOException {
    bom.text("$schema", version.schema());
    bom.text("bomFormat", "CycloneDX");
    bom.text("specVersion", version.toString());
    bom.text("serialNumber", serialNumber);
    bom.number("version", 1);
    bom.object("metadata", () -> metadata(bom));
    new SystemsPart(bom, aims, asOf, carried).write();
    new DeclarationsPart(bom, aims, asOf, carried).write();
    new StandardPart(bom, aims, carried).write();
  }

  private void metadata(BomGenerator bom) throws IOException {
    bom.text("timestamp", timestamp.map(Instant::toString));
    bom.object("manufacturer", () -> bom.text("name", aims.organization().name()));
    new Property.Properties()
        .add(Property.AS_OF, asOf.toString())
        .add(Property.ID, aims.organization().id().value())
        .write(bom);
  }

  /** Other records, another day or another version make another document. */
  private String serialNumber(byte[] json) {
    String options =
        "cyclonedx/%s/%s/%s/".formatted(version, asOf, timestamp.map(Instant::toString).orElse(""));
    byte[] start = options.getBytes(StandardCharsets.UTF_8);
    byte[] name = Arrays.copyOf(start, start.length + json.length);
    System.arraycopy(json, 0, name, start.length, json.length);
    return "urn:uuid:" + NamedUuid.of(name);
  }
}
