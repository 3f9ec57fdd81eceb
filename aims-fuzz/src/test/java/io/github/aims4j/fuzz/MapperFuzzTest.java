// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.aims4j.Aims;
import io.github.aims4j.json.AimsModule;
import java.io.CharConversionException;
import java.io.IOException;

/** A mapper of Jackson with the module. */
class MapperFuzzTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new AimsModule()).build();

  @FuzzTest
  void aims(byte[] document) throws IOException {
    Aims aims;
    try {
      aims = MAPPER.readValue(document, Aims.class);
    } catch (JacksonException | CharConversionException e) {
      return;
    }
    if (aims != null) {
      assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(aims), Aims.class)).isEqualTo(aims);
    }
  }
}
