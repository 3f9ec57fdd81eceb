// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The runnable jar carries the licences of the libraries in it. */
class LicencesIT {

  private static final Map<String, String> FIRST_WORDS =
      Map.of(
          "aims4j", "Apache License",
          "fastcsv", "MIT License",
          "slf4j", "Permission is hereby granted",
          "stax2-api", "Simplified BSD License");

  @Test
  void areInTheJar() throws IOException {
    try (JarFile jar = new JarFile(Path.of("target", "aims.jar").toFile())) {
      for (Map.Entry<String, String> licence : FIRST_WORDS.entrySet()) {
        ZipEntry entry = jar.getEntry("META-INF/licences/" + licence.getKey());
        assertThat(entry).as(licence.getKey()).isNotNull();
        assertThat(new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
            .contains(licence.getValue());
      }
    }
  }
}
