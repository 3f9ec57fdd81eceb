// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that states what is expected.
 *
 * @param path where it is
 */
public record Golden(Path path) {

  /**
   * Returns a file of a test.
   *
   * @param test the class of the test, in whose package the file is
   * @param name the name of the file
   */
  public static Golden of(Class<?> test, String name) {
    String folder = test.getPackageName().replace('.', '/');
    return new Golden(Path.of("src/test/resources", folder, name));
  }

  /**
   * Demands that the file has this text. With {@code -Daims4j.golden=write} it is written anew, for
   * review in git.
   */
  public void mustBe(String text) throws IOException {
    if ("write".equals(System.getProperty("aims4j.golden"))) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }
    assertThat(text).isEqualTo(Files.readString(path).replace("\r\n", "\n"));
  }
}
