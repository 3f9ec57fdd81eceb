// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/**
 * Two spaces, line feeds on every platform, and nothing between the brackets of what is empty.
 * Jackson has settings for this from 2.17 on.
 */
final class Indentation extends DefaultPrettyPrinter {

  private static final long serialVersionUID = 1L;

  Indentation() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    indentObjectsWith(indenter);
    indentArraysWith(indenter);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeEndObject(JsonGenerator json, int fields) throws IOException {
    end(json, fields, '}');
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    end(json, values, ']');
  }

  private void end(JsonGenerator json, int values, char bracket) throws IOException {
    _nesting--;
    if (values > 0) {
      _objectIndenter.writeIndentation(json, _nesting);
    }
    json.writeRaw(bracket);
  }
}
