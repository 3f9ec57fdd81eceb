package io.github.aims4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.testkit.harbour.HarbourBank;
import io.github.aims4j.testkit.kestrel.KestrelArchitects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample organizations that ship as JSON are those of the testkit. {@code
 * -Daims4j.golden=write} writes them anew, for review in git.
 */
class SampleFilesTest {

  private static final Path SHIPPED = Path.of("src/main/resources/io/github/aims4j/examples");

  static Stream<Arguments> samples() {
    return Stream.of(
        Arguments.of("harbour-bank.json", HarbourBank.aims()),
        Arguments.of("kestrel-architects.json", KestrelArchitects.aims()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void theFileIsTheSample(String name, Aims sample) throws IOException {
    Path file = SHIPPED.resolve(name);
    byte[] written = AimsJson.standard().pretty().write(sample);
    if ("write".equals(System.getProperty("aims4j.golden"))) {
      Files.write(file, written);
    }

    assertThat(file).hasBinaryContent(written);
    assertThat(AimsJson.standard().read(Files.readAllBytes(file))).isEqualTo(sample);
  }
}
