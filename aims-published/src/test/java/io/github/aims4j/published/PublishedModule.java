// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A module that users get.
 *
 * @param artifactId its artifact id, which is also the name of its folder
 */
record PublishedModule(String artifactId) {

  static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
  static final String VERSION = System.getProperty("aims4j.version", "");

  /** The schema of AIMS documents, which aims-json derives from the model. */
  static final Path SCHEMA =
      CHECKOUT.resolve("aims-json/target/classes/io/github/aims4j/json/aims.schema.json");

  private static final Path BOM = CHECKOUT.resolve("aims-bom/pom.xml");
  private static final Pattern MANAGED =
      Pattern.compile("<dependency>.*?<artifactId>(.*?)</artifactId>", Pattern.DOTALL);

  /** Returns those that aims-bom lists. */
  static List<PublishedModule> all() {
    List<PublishedModule> modules =
        MANAGED
            .matcher(text(BOM))
            .results()
            .map((MatchResult found) -> new PublishedModule(found.group(1)))
            .toList();
    assertThat(modules).as("modules in %s", BOM).isNotEmpty();
    return modules;
  }

  Path folder() {
    return CHECKOUT.resolve(artifactId);
  }

  /** Returns the POM that is published, without what only the build needs. */
  Path pom() {
    return built("published-pom.xml");
  }

  /** Returns the list of the libraries that come with it, with their licences. */
  Path libraries() {
    return built("generated-sources/license/THIRD-PARTY.txt");
  }

  Path jar() {
    return built(artifactId + "-" + VERSION + ".jar");
  }

  /**
   * Returns a jar beside the main one.
   *
   * @param classifier such as {@code sources}
   */
  Path jar(String classifier) {
    return built(artifactId + "-" + VERSION + "-" + classifier + ".jar");
  }

  private Path built(String name) {
    Path file = folder().resolve("target").resolve(name);
    assertThat(file).as("what ./mvnw verify makes").exists();
    return file;
  }

  static String text(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return artifactId;
  }
}
