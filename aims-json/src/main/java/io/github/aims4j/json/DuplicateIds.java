package io.github.aims4j.json;

import static io.github.aims4j.internal.Quoted.quoted;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.aims4j.base.Entity;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the ids that several records of a document have. Only a document that was refused is looked
 * through again for this: an AIMS that could be built has no such ids.
 */
final class DuplicateIds {

  private final Reading in;
  private final JsonParser parser;
  private final Map<String, String> pointers = new HashMap<>();

  DuplicateIds(Reading in) {
    this.in = in;
    this.parser = in.tokens().parser();
  }

  /** Reports each record whose id an earlier one has. */
  void report() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    String name;
    while ((name = parser.nextFieldName()) != null) {
      parser.nextToken();
      if (holdsRecords(name)) {
        records();
      } else {
        parser.skipChildren();
      }
    }
  }

  private static boolean holdsRecords(String name) {
    Field<?, ?> field = Tables.AIMS.field(name);
    return field != null
        && field.type() instanceof ObjectType<?, ?> object
        && Entity.class.isAssignableFrom(object.type());
  }

  private void records() throws IOException {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      record();
    } else if (parser.hasToken(JsonToken.START_ARRAY)) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.hasToken(JsonToken.START_OBJECT)) {
          record();
        } else {
          parser.skipChildren();
        }
      }
    }
  }

  private void record() throws IOException {
    String name;
    boolean first = true;
    while ((name = parser.nextFieldName()) != null) {
      parser.nextToken();
      if (first && name.equals("id") && parser.hasToken(JsonToken.VALUE_STRING)) {
        id();
        first = false;
      } else {
        parser.skipChildren();
      }
    }
  }

  private void id() throws IOException {
    String id = parser.getText();
    String pointer = Pointer.to(parser.getParsingContext().getParent());
    String earlier = pointers.putIfAbsent(id, pointer);
    if (earlier != null) {
      in.report(
          ProblemRule.DUPLICATE_ID,
          () ->
              "The id %s is used by two records, %s and %s; ids must be unique."
                  .formatted(quoted(id), earlier, pointer));
    }
  }
}
