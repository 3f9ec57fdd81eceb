// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Renders templates to streams. */
final class Rendering {

  private Rendering() {}

  /** A page that only needs to know where to go. */
  interface Template {

    /** Renders the page. */
    void render(HtmlTemplateOutput html);
  }

  /** Renders a page in UTF-8; the stream is flushed and stays open. */
  static void to(OutputStream out, Template template) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    try {
      template.render(new OwaspHtmlTemplateOutput(new VisibleOutput(writer)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }
}
