// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;
import java.util.Map;

/** A mapper of Jackson 2 with the module of this library, as the tests of both Jacksons use it. */
final class TestMapper {

  /** The tag of tests of places and words that parsers of earlier lines state differently. */
  static final String CURRENT_JACKSON = "current-jackson";

  /** What a mapper throws when it cannot map a value. */
  static final Class<? extends Exception> REFUSAL = JsonMappingException.class;

  private static final ObjectMapper PLAIN = new ObjectMapper();

  private final ObjectMapper mapper;

  private TestMapper(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  static TestMapper with(AimsModule module) {
    return new TestMapper(JsonMapper.builder().addModule(module).build());
  }

  static TestMapper standard() {
    return with(AimsJson.standard().module());
  }

  /** Returns a mapper with the modules that it finds by itself, and one more. */
  static TestMapper withFoundModulesAnd(AimsModule module) {
    return new TestMapper(JsonMapper.builder().findAndAddModules().addModule(module).build());
  }

  static TestMapper withFoundModules() {
    return new TestMapper(JsonMapper.builder().findAndAddModules().build());
  }

  static TestMapper withDepth(int depth) {
    JsonFactory shallow =
        new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(depth).build())
            .build();
    return new TestMapper(
        JsonMapper.builder(shallow).addModule(AimsJson.standard().module()).build());
  }

  static TestMapper ofCbor() {
    return new TestMapper(CBORMapper.builder().addModule(AimsJson.standard().module()).build());
  }

  static TestMapper withNumbersAsStrings() {
    return new TestMapper(
        JsonMapper.builder()
            .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
            .addModule(AimsJson.standard().module())
            .build());
  }

  static TestMapper withDefaultTyping() {
    JsonMapper mapper = JsonMapper.builder().addModule(AimsJson.standard().module()).build();
    mapper.activateDefaultTyping(
        mapper.getPolymorphicTypeValidator(),
        ObjectMapper.DefaultTyping.NON_FINAL,
        JsonTypeInfo.As.PROPERTY);
    return new TestMapper(mapper);
  }

  byte[] write(Object value) throws IOException {
    return mapper.writeValueAsBytes(value);
  }

  <T> T read(byte[] json, Class<T> type) throws IOException {
    return mapper.readValue(json, type);
  }

  <T> T read(String json, Class<T> type) throws IOException {
    return mapper.readValue(json, type);
  }

  /** Reads a map with keys of a type. */
  Map<Object, Integer> readMap(byte[] json, Class<?> key) throws IOException {
    return mapper.readValue(
        json, mapper.getTypeFactory().constructMapType(Map.class, key, Integer.class));
  }

  /** Turns a value into a tree in memory, and reads one from it. */
  <T> T throughTree(Object value, Class<T> type) throws IOException {
    return mapper.treeToValue(mapper.valueToTree(value), type);
  }

  /** Reads a value from a tree in memory. */
  <T> T readTree(String json, Class<T> type) throws IOException {
    return mapper.treeToValue(mapper.readTree(json), type);
  }

  /** Turns a tree into maps, lists and simple values. */
  static Object plain(JsonNode json) {
    return PLAIN.convertValue(json, Object.class);
  }

  /** Reads any JSON into maps, lists and simple values. */
  static Object plain(byte[] json) throws IOException {
    return PLAIN.readValue(json, Object.class);
  }
}
