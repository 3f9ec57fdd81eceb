// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes parsers and generators of Jackson 2 that keep to limits. Immutable and thread-safe. */
final class JsonStreams {

  private static final int BUFFER_LENGTH = 8192;

  private final JsonFactory factory;
  private final JsonLimits limits;

  /**
   * Keeps to limits.
   *
   * @throws IllegalStateException if the version of Jackson is too old
   */
  JsonStreams(JsonLimits limits) {
    JacksonVersion.require(JacksonVersion.present());
    this.limits = limits;
    this.factory = new JsonFactoryBuilder().streamReadConstraints(constraints(limits)).build();
  }

  private static StreamReadConstraints constraints(JsonLimits limits) {
    StreamReadConstraints.Builder constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.depth())
            // The parser counts the literal of a number as a string, too.
            .maxStringLength(Math.max(limits.stringLength(), limits.numberLength()))
            .maxNumberLength(limits.numberLength());
    return JacksonVersion.limitsNames(JacksonVersion.present())
        ? constraints.maxNameLength(limits.nameLength()).build()
        : constraints.build();
  }

  /** Returns the tokens of a document, from an index on. */
  Tokens tokens(byte[] document, int start) throws IOException {
    return new Tokens(factory.createParser(document, start, document.length - start));
  }

  /**
   * Returns what is written.
   *
   * @param content what is written
   * @param keepsUnknownFields whether fields of any name are written
   * @param indented whether it has white space and ends with a line feed
   */
  byte[] write(Content content, boolean keepsUnknownFields, boolean indented) throws IOException {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(BUFFER_LENGTH);
        JsonGenerator json = factory.createGenerator(bytes)) {
      if (indented) {
        json.setPrettyPrinter(new Indentation());
      }
      content.writeTo(new Writing(json, limits.depth(), keepsUnknownFields));
      json.flush();
      if (indented) {
        bytes.append('\n');
      }
      return bytes.toByteArray();
    }
  }

  /** Returns the JSON pointer to what a parser or a generator is at. */
  static String pointer(JsonStreamContext place) {
    List<String> segments = new ArrayList<>();
    for (@Nullable JsonStreamContext each = place; each != null; each = each.getParent()) {
      if (each.inObject() && each.hasCurrentName()) {
        segments.add(each.getCurrentName());
      } else if (each.inArray() && each.hasCurrentIndex()) {
        segments.add(Integer.toString(each.getCurrentIndex()));
      }
    }
    return Pointer.of(segments);
  }
}
