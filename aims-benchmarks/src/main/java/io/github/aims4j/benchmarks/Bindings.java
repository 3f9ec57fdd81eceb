// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.aims4j.Aims;
import io.github.aims4j.json.AimsJson;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.Property;
import org.cyclonedx.parsers.JsonParser;

/** The libraries that are compared: this one, data binding of Jackson, and CycloneDX. */
final class Bindings {

  private Bindings() {}

  /** Reads and writes an AIMS. */
  static final class OfAims implements Binding {

    private final AimsJson json = AimsJson.standard();

    @Override
    public Object read(byte[] document) {
      return json.read(document);
    }

    @Override
    public byte[] write(Object value) {
      return json.write((Aims) value);
    }
  }

  /** Reads and writes an {@link Inventory} as {@link InventoryRow records}. */
  static final class OfRecords implements Binding {

    private final ObjectMapper mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    @Override
    public Object read(byte[] document) throws IOException {
      return mapper.readValue(document, InventoryRow.class);
    }

    @Override
    public byte[] write(Object value) throws IOException {
      return mapper.writeValueAsBytes(value);
    }
  }

  /** Reads and writes a bill of materials. */
  static final class OfBom implements Binding {

    private static final int BYTES_PER_COMPONENT = 600;

    private final JsonParser parser = new JsonParser();

    @Override
    public Object read(byte[] document) throws IOException {
      try {
        return parser.parse(document);
      } catch (ParseException invalid) {
        throw new IOException(invalid);
      }
    }

    @Override
    public byte[] write(Object value) throws IOException {
      try {
        return BomGeneratorFactory.createJson(Version.VERSION_16, (Bom) value)
            .toJsonString(false)
            .getBytes(UTF_8);
      } catch (GeneratorException invalid) {
        throw new IOException(invalid);
      }
    }

    /** Returns a bill of materials whose document has about as many bytes. */
    static Bom bom(int bytes) {
      Bom bom = new Bom();
      bom.setComponents(
          IntStream.range(0, bytes / BYTES_PER_COMPONENT).mapToObj(OfBom::component).toList());
      return bom;
    }

    private static Component component(int number) {
      Component component = new Component();
      component.setType(Component.Type.LIBRARY);
      component.setBomRef("component-" + number);
      component.setGroup("org.example");
      component.setName("library-" + number);
      component.setVersion("1." + number);
      component.setDescription("A library that a service needs to answer its customers");
      component.setPurl("pkg:maven/org.example/library-%s@1.%s".formatted(number, number));
      component.setHashes(List.of(new Hash(Hash.Algorithm.SHA_256, "%064x".formatted(number))));
      License license = new License();
      license.setId("Apache-2.0");
      LicenseChoice licenses = new LicenseChoice();
      licenses.addLicense(license);
      component.setLicenses(licenses);
      component.setProperties(List.of(new Property("owner", "Platform team " + number % 7)));
      return component;
    }
  }
}
