// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the checkout that says what the build must make. */
record Golden(Path file) {

  /**
   * Demands that the file has this text. With {@code -Daims4j.golden=write} it is written anew, for
   * review in git.
   *
   * @param text what the build made
   * @param advice what to consider before the file is written anew
   */
  void holds(String text, String advice) throws IOException {
    if ("write".equals(System.getProperty("aims4j.golden"))) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    }
    assertThat(text)
        .as(
            "%s. If the change is meant, run ./mvnw verify -Daims4j.golden=write and review %s in"
                + " git.",
            advice, PublishedModule.CHECKOUT.relativize(file))
        .isEqualTo(Files.exists(file) ? PublishedModule.text(file) : "");
  }
}
