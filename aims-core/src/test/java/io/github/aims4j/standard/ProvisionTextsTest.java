// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvisionTextsTest {

  private static final ProvisionText TEXT = new ProvisionText("Our own words.", "en");

  @Test
  void anObligationHasTheTextOfItsClause() {
    ProvisionTexts texts =
        ProvisionTexts.of(
            provision -> provision == Clause.CLAUSE_8_4 ? Optional.of(TEXT) : Optional.empty());

    assertThat(texts.text(Clause.CLAUSE_8_4)).contains(TEXT);
    assertThat(texts.text(Obligation.parse("8.4-01"))).contains(TEXT);
    assertThat(texts.text(Clause.CLAUSE_8_2)).isEmpty();
    assertThat(texts.text(AnnexControl.A_5_2)).isEmpty();
  }

  @Test
  void thisLibraryIncludesNoText() {
    assertThat(Provision.all())
        .allSatisfy(each -> assertThat(ProvisionTexts.none().text(each)).isEmpty());
  }

  @Test
  void blankTextAndLanguageAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProvisionText(" ", "en"))
        .withMessage(
            "ProvisionText.text is blank (\" \"); at least one visible character is required.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProvisionText("Text", ""))
        .withMessage(
            "ProvisionText.language is blank (\"\"); at least one visible character is required.");
  }
}
