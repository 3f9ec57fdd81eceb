// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.internal.Quoted;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.standard.ProvisionText;
import io.github.aims4j.standard.ProvisionTexts;
import java.io.PrintWriter;
import java.util.List;

/** Prints texts of the user's copy of the standard. */
final class ProvisionTextLines {

  private static final String INDENT = "  ";

  private final ProvisionTexts texts;
  private final WrappedText out;

  ProvisionTextLines(ProvisionTexts texts, PrintWriter out) {
    this.texts = texts;
    this.out = new WrappedText(out);
  }

  /** Prints the texts of provisions, if there are any, with a heading for each. */
  void print(List<Provision> provisions) {
    List<Provision> known =
        provisions.stream().filter(each -> texts.text(each).isPresent()).toList();
    if (known.isEmpty()) {
      return;
    }
    out.gap();
    out.line("Text of these provisions in your copy of the standard:");
    for (Provision provision : known) {
      out.line(provision.id() + " ", provision.title());
      print(texts.text(provision).orElseThrow());
    }
  }

  /** Prints the text of a provision or an obligation, if there is one, after an empty line. */
  void printOne(AuditCriterion criterion) {
    texts
        .text(criterion)
        .ifPresent(
            text -> {
              out.gap();
              out.line("Text in your copy of the standard:");
              print(text);
            });
  }

  private void print(ProvisionText text) {
    out.line(INDENT, "Language: " + Quoted.visible(text.language()));
    text.text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> out.line(INDENT, Quoted.visible(line)));
  }
}
