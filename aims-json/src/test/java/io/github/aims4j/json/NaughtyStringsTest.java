// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.fixtures.SharedData;
import io.github.aims4j.internal.Texts;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public big list of naughty strings: each as a name, and as an extension. */
class NaughtyStringsTest {

  private static final AimsJson JSON = AimsJson.standard();

  private static List<String> strings() throws IOException {
    return Arrays.asList(
        new ObjectMapper()
            .readValue(SharedData.path("naughty-strings/blns.json").toFile(), String[].class));
  }

  private static Organization named(String name) {
    return Organization.builder().id(Id.of("org")).name(name).build();
  }

  private static Aims aims(String name, String note) {
    return Aims.builder()
        .organization(named(name))
        .extensions(
            Extensions.none()
                .with("x-note", Extension.of(note))
                .with("x-" + note + ".", Extension.NULL))
        .build();
  }

  @Test
  void eachCanBeANameAndIsReadBackUnchanged() throws IOException {
    List<String> visible = strings().stream().filter(string -> !Texts.isBlank(string)).toList();

    assertThat(strings()).hasSize(515);
    assertThat(visible).hasSizeGreaterThan(500);
    for (String string : visible) {
      Aims aims = aims(string, string);
      assertThat(JSON.read(JSON.write(aims))).isEqualTo(aims);
      assertThat(JSON.read(JSON.pretty().writeString(aims)).organization().name())
          .isEqualTo(string);
    }
  }

  @Test
  void aBlankOneIsNotANameButAValidText() throws IOException {
    List<String> blank = strings().stream().filter(Texts::isBlank).toList();

    assertThat(blank).isNotEmpty();
    for (String string : blank) {
      Aims aims = aims("Example", string);
      assertThat(JSON.read(JSON.write(aims))).isEqualTo(aims);
      assertThatIllegalArgumentException().isThrownBy(() -> named(string));
    }
  }
}
