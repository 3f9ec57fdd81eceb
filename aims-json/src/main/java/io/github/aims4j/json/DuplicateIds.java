// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.internal.Quoted.quoted;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds ids that several records of a document have. Only a document that was refused is searched
 * for them: an AIMS that could be built has none.
 */
final class DuplicateIds {

  private final Reading in;
  private final Tokens tokens;
  private final Map<String, String> pointers = new HashMap<>();

  DuplicateIds(Reading in) {
    this.in = in;
    this.tokens = in.tokens();
  }

  /** Reports each record whose id an earlier one has. */
  void report() throws IOException {
    if (tokens.next() != Token.OBJECT) {
      return;
    }
    String name;
    while ((name = tokens.nextName()) != null) {
      tokens.next();
      if (Codecs.holdsRecords(name)) {
        records(name);
      } else {
        tokens.skip();
      }
    }
  }

  private void records(String name) throws IOException {
    if (tokens.current() == Token.OBJECT) {
      record("/" + name);
    } else if (tokens.current() == Token.LIST) {
      for (int i = 0; tokens.next() != Token.LIST_END; i++) {
        if (tokens.current() == Token.OBJECT) {
          record("/" + name + "/" + i);
        } else {
          tokens.skip();
        }
      }
    }
  }

  private void record(String pointer) throws IOException {
    String name;
    boolean first = true;
    while ((name = tokens.nextName()) != null) {
      tokens.next();
      if (first && name.equals("id") && tokens.current() == Token.STRING) {
        id(tokens.text(), pointer);
        first = false;
      } else {
        tokens.skip();
      }
    }
  }

  private void id(String id, String pointer) {
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
