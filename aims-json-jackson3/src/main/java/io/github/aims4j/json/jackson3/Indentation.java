// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json.jackson3;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Two spaces, line feeds on every platform, and nothing between the brackets of what is empty. */
final class Indentation extends DefaultPrettyPrinter {

  private static final long serialVersionUID = 1L;

  Indentation() {
    super(
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator(""));
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    indentObjectsWith(indenter);
    indentArraysWith(indenter);
  }
}
