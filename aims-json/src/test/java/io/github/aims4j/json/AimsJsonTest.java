// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.planning.Risk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AimsJsonTest {

  private static final AimsJson JSON = AimsJson.standard();

  @Test
  void readsFromBytesTextStreamAndReaderAlike() throws IOException {
    Aims aims = Samples.aims();
    String document = JSON.writeString(aims);
    byte[] bytes = JSON.write(aims);

    assertThat(JSON.read(bytes)).isEqualTo(aims);
    assertThat(JSON.read(document)).isEqualTo(aims);
    assertThat(JSON.read(new ByteArrayInputStream(bytes))).isEqualTo(aims);
    assertThat(JSON.read(new StringReader(document))).isEqualTo(aims);
    assertThat(document.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
  }

  @Test
  void writesToAStreamThatStaysOpenAndGetsNothingOfWhatIsRefused() throws IOException {
    StringBuilder closed = new StringBuilder();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.append("closed");
          }
        };
    Risk refused = Risk.builder().id(Id.of("lone")).title("lone \ud83d").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.write(Samples.aims().with(refused), out));
    assertThat(out.size()).isZero();
    JSON.write(Samples.aims(), out);

    assertThat(out.toByteArray()).isEqualTo(JSON.write(Samples.aims()));
    assertThat(closed).isEmpty();
  }

  @Test
  void theOrderOfFieldsInADocumentDoesNotCount() {
    String document =
        "{\"risks\":[{\"title\":\"t\",\"id\":\"r\"}],\"organization\":{\"name\":\"O\",\"id\":\"o\"},"
            + "\"aims4j\":\"0.1\"}";

    assertThat(JSON.writeString(JSON.read(document)))
        .isEqualTo(
            "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"},"
                + "\"risks\":[{\"id\":\"r\",\"title\":\"t\"}]}");
  }

  @Test
  void anEmptyListIsTheSameAsNone() {
    String document = "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"}%s}";

    assertThat(JSON.read(document.formatted(",\"risks\":[]")))
        .isEqualTo(JSON.read(document.formatted("")));
    assertThat(JSON.writeString(JSON.read(document.formatted(",\"risks\":[]"))))
        .isEqualTo(document.formatted(""));
  }

  @Test
  void writesLineFeedsAndNothingBetweenEmptyBrackets() {
    Aims aims =
        Samples.emptyAims().toBuilder()
            .extensions(Extensions.none().with("x-a", new Extension.Items(List.of())))
            .build();

    assertThat(JSON.pretty().writeString(aims))
        .isEqualTo(
            """
            {
              "aims4j": "0.1",
              "organization": {
                "id": "org",
                "name": "Example"
              },
              "x-a": []
            }
            """);
  }

  @Test
  void nothingIsWrittenOfWhatIsRefused() {
    Aims aims =
        Samples.emptyAims().toBuilder()
            .extensions(Extensions.none().with("x-a", Extension.of("a\ude00")))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.write(aims, out))
        .withMessage("The string at /x-a cannot be written: it contains an unpaired surrogate.");
    assertThat(out.size()).isZero();
  }

  @Test
  void aTypeThatIsNotJsonIsNamedWithThoseThatAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.readRecord(String.class, new byte[0]))
        .withMessageStartingWith(
            "java.lang.String is not written as JSON; these types are: Aims, ConformityReport,");
  }

  @Test
  void aRecordIsReadByItsType() {
    byte[] risk = JSON.writeRecord(Risk.class, Samples.risk());

    assertThat(JSON.readRecord(Risk.class, risk)).isEqualTo(Samples.risk());
    assertThat(JSON.pretty().writeRecord(Risk.class, Samples.risk())).endsWith('\n');
  }

  @Test
  void aRecordOfAnyKindIsWrittenWithoutItsType() {
    List<Entity<?>> records = Samples.aims().records().toList();

    assertThat(records).hasSizeGreaterThan(60);
    for (Entity<?> record : records) {
      assertThat(JSON.writeRecord(record)).isEqualTo(writtenByType(record));
    }
    assertThat(JSON.pretty().writeRecord(Samples.risk()))
        .isEqualTo(JSON.pretty().writeRecord(Risk.class, Samples.risk()));
  }

  // The class above that of a record is its type.
  @SuppressWarnings("unchecked")
  private static <T> byte[] writtenByType(Entity<?> record) {
    return JSON.writeRecord((Class<T>) record.getClass().getSuperclass(), (T) record);
  }
}
