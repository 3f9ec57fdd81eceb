// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aims4j.Aims;
import io.github.aims4j.fixtures.SharedData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The public JSONTestSuite: each of its texts as the value of an extension, and alone. */
class JsonTestSuiteTest {

  private static final AimsJson JSON = AimsJson.standard();

  /** Texts that are JSON but are refused, and why. Every {@code n_} text is refused. */
  private static final Map<String, String> REFUSED_ALTHOUGH_JSON =
      Map.of(
          "y_object_duplicated_key.json",
          "The object contains the field \"a\" more than once.",
          "y_object_duplicated_key_and_value.json",
          "The object contains the field \"a\" more than once.");

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(SharedData.path("json-test-suite/test_parsing"))) {
      return files.sorted().toList();
    }
  }

  static List<Path> valid() throws IOException {
    return texts().stream().filter(text -> isValid(text) && refusal(text).isEmpty()).toList();
  }

  static List<Path> invalid() throws IOException {
    return texts().stream().filter(text -> name(text).startsWith("n_")).toList();
  }

  static List<Path> implementationDefined() throws IOException {
    return texts().stream().filter(text -> name(text).startsWith("i_")).toList();
  }

  private static boolean isValid(Path text) {
    return name(text).startsWith("y_");
  }

  private static String name(Path text) {
    return text.getFileName().toString();
  }

  private static String refusal(Path text) {
    return REFUSED_ALTHOUGH_JSON.getOrDefault(name(text), "");
  }

  private static byte[] wrapped(Path text) throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.writeBytes(
        "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"},\"x-value\":"
            .getBytes(StandardCharsets.UTF_8));
    document.writeBytes(Files.readAllBytes(text));
    document.write('}');
    return document.toByteArray();
  }

  @Test
  void theSuiteIsWhole() throws IOException {
    assertThat(texts()).hasSize(318);
    assertThat(texts()).filteredOn(JsonTestSuiteTest::isValid).hasSize(95);
    assertThat(invalid()).hasSize(188);
    assertThat(implementationDefined()).hasSize(35);
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aValidTextIsKeptAndWrittenBack(Path text) throws IOException {
    Aims aims = JSON.read(wrapped(text));

    assertThat(aims.extensions().get("x-value")).isPresent();
    assertThat(JSON.read(JSON.write(aims))).isEqualTo(aims);
  }

  @Test
  void duplicateFieldsAreRefusedBecauseOneWouldBeDropped() throws IOException {
    List<Path> refused = texts().stream().filter(text -> !refusal(text).isEmpty()).toList();

    assertThat(refused).hasSameSizeAs(REFUSED_ALTHOUGH_JSON.keySet());
    for (Path text : refused) {
      byte[] document = wrapped(text);
      assertThatExceptionOfType(AimsJsonException.class)
          .as(name(text))
          .isThrownBy(() -> JSON.read(document))
          .withMessageEndingWith(refusal(text));
    }
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void anInvalidTextIsRefused(Path text) throws IOException {
    byte[] document = wrapped(text);

    assertThatExceptionOfType(AimsJsonException.class).isThrownBy(() -> JSON.read(document));
  }

  @ParameterizedTest
  @MethodSource("implementationDefined")
  void aTextThatParsersDisagreeAboutIsKeptWholeOrRefused(Path text) throws IOException {
    byte[] document = wrapped(text);
    try {
      Aims aims = JSON.read(document);
      assertThat(aims.extensions().get("x-value")).isPresent();
      assertThat(JSON.read(JSON.write(aims))).isEqualTo(aims);
    } catch (AimsJsonException refusal) {
      assertThat(refusal.problems()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noTextIsADocumentByItself(Path text) throws IOException {
    byte[] document = Files.readAllBytes(text);

    assertThatExceptionOfType(AimsJsonException.class).isThrownBy(() -> JSON.read(document));
  }
}
