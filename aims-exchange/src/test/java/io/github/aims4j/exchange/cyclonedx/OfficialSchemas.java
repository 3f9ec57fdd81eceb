// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.aims4j.fixtures.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schemas that the project CycloneDX publishes, with what they refer to, offline. */
final class OfficialSchemas {

  private static final String ADDRESS = "http://cyclonedx.org/schema/";

  private final SchemaRegistry registry;

  private OfficialSchemas(SchemaRegistry registry) {
    this.registry = registry;
  }

  /** Reads the schemas, or ends the test if they are absent. */
  static OfficialSchemas read() {
    Map<String, String> schemas =
        Stream.of(
                "bom-1.6.schema.json",
                "bom-1.7.schema.json",
                "spdx.schema.json",
                "jsf-0.82.schema.json",
                "cryptography-defs.schema.json")
            .collect(Collectors.toMap(name -> ADDRESS + name, OfficialSchemas::text));
    return new OfficialSchemas(
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, builder -> builder.schemas(schemas)));
  }

  private static String text(String name) {
    try {
      return Files.readString(SharedData.path("cyclonedx/" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the errors of a document, each with its place; formats such as dates count. */
  List<String> errors(CycloneDxVersion version, byte[] bom) {
    List<Error> errors =
        registry
            .getSchema(SchemaLocation.of(version.schema()))
            .validate(
                new String(bom, StandardCharsets.UTF_8),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    return errors.stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}
