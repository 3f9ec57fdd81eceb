// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report;

import gg.jte.TemplateOutput;
import io.github.aims4j.internal.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes a page in which no character is hidden, or changes how others are shown. */
final class VisibleOutput implements TemplateOutput {

  private final Writer writer;

  VisibleOutput(Writer writer) {
    this.writer = writer;
  }

  @Override
  public void writeContent(String value) {
    try {
      writer.write(Quoted.visibleLines(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void writeContent(String value, int beginIndex, int endIndex) {
    writeContent(value.substring(beginIndex, endIndex));
  }
}
