// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json.jackson3;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** Makes parsers and generators of Jackson 3 that keep to limits. Immutable and thread-safe. */
final class JsonStreams {

  private static final int BUFFER_LENGTH = 8192;

  private static final ObjectWriteContext COMPACT = ObjectWriteContext.empty();

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return new Indentation();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  private final JsonFactory factory;
  private final JsonLimits limits;

  JsonStreams(JsonLimits limits) {
    this.limits = limits;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    // The parser counts the literal of a number as a string, too.
                    .maxStringLength(Math.max(limits.stringLength(), limits.numberLength()))
                    .maxNumberLength(limits.numberLength())
                    .maxNameLength(limits.nameLength())
                    .build())
            .build();
  }

  /** Returns the tokens of a document, from an index on. */
  Tokens tokens(byte[] document, int start) throws IOException {
    return new Tokens(
        factory.createParser(ObjectReadContext.empty(), document, start, document.length - start));
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
        JsonGenerator json = factory.createGenerator(indented ? INDENTED : COMPACT, bytes)) {
      content.writeTo(new Writing(json, limits.depth(), keepsUnknownFields));
      json.flush();
      if (indented) {
        bytes.append('\n');
      }
      return bytes.toByteArray();
    }
  }

  /** Returns the JSON pointer to what a parser or a generator is at. */
  static String pointer(TokenStreamContext place) {
    List<String> segments = new ArrayList<>();
    for (@Nullable TokenStreamContext each = place; each != null; each = each.getParent()) {
      if (each.inObject() && each.hasCurrentName()) {
        segments.add(each.currentName());
      } else if (each.inArray() && each.hasCurrentIndex()) {
        segments.add(Integer.toString(each.getCurrentIndex()));
      }
    }
    return Pointer.of(segments);
  }
}
