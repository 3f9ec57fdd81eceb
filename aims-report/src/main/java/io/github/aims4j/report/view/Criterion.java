// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.ProvisionText;
import io.github.aims4j.standard.ProvisionTexts;
import java.util.Optional;

/**
 * A provision or an obligation.
 *
 * @param id the id
 * @param title what it is about, in a few words of this library
 * @param text the text of the user's copy of the standard; absent: none was given
 */
public record Criterion(String id, String title, Optional<ProvisionText> text) {

  static Criterion of(AuditCriterion criterion, ProvisionTexts texts) {
    String title =
        criterion instanceof Obligation obligation
            ? obligation.summary()
            : criterion.provision().title();
    return new Criterion(criterion.citation(), title, texts.text(criterion));
  }

  /** Returns the anchor of its status. */
  public String anchor() {
    return "status-" + id;
  }
}
