// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Exceptions cross the border of a process by Java serialization: in tests, queues and clusters.
 */
class SerializedProblemsTest {

  private static AimsJsonException throughSerialization(AimsJsonException refusal)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refusal);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (AimsJsonException) in.readObject();
    }
  }

  @Test
  void theProblemsOfARefusalAreKept() throws IOException, ClassNotFoundException {
    String document =
        Refusal.document("\"colour\": 1, \"risks\": [%s{}]".formatted("1,".repeat(1_100)));
    AimsJsonException refusal =
        Refusal.refusal(AimsJson.standard(), document.getBytes(StandardCharsets.UTF_8));

    AimsJsonException read = throughSerialization(refusal);

    assertThat(read.problems()).isEqualTo(refusal.problems()).hasSize(1_000);
    assertThat(read.omitted()).isEqualTo(refusal.omitted()).isPositive();
    assertThat(read).hasMessage(refusal.getMessage());
  }
}
