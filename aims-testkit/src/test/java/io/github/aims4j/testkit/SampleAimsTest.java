// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.json.AimsJson;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of the samples are the source: reading and writing them changes no byte. */
class SampleAimsTest {

  static Stream<Arguments> samples() {
    return Stream.of(
        Arguments.of("Harbour Bank", SampleAims.harbourBankJson(), SampleAims.harbourBank()),
        Arguments.of(
            "Kestrel Architects",
            SampleAims.kestrelArchitectsJson(),
            SampleAims.kestrelArchitects()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void isWrittenAsItWasRead(String name, String document, Aims aims) {
    assertThat(aims.organization().name()).isEqualTo(name);
    assertThat(AimsJson.standard().pretty().writeString(aims)).isEqualTo(document);
  }
}
