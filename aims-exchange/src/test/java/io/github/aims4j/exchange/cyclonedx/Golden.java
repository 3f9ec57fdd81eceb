// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that states what is expected. */
record Golden(Path path) {

  static Golden file(String name) {
    return new Golden(Path.of("src/test/resources/io/github/aims4j/exchange/cyclonedx", name));
  }

  /**
   * Demands that the file has this text. With {@code -Daims4j.golden=write} it is written anew, for
   * review in git.
   */
  void mustBe(String text) throws IOException {
    if ("write".equals(System.getProperty("aims4j.golden"))) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }
    assertThat(text).isEqualTo(Files.readString(path));
  }
}
