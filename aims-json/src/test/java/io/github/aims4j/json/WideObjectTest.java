// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.json.Refusal.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aims4j.base.Extensions;
import io.github.aims4j.fixtures.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Objects with more fields than a word has bits, as an AIMS is one. */
class WideObjectTest {

  private static final AimsJson JSON = AimsJson.standard();
  private static final List<String> FIELDS = AimsReader.INSTANCE.fieldNames();

  private static final int FIRST_LIST = FIELDS.indexOf("scope") + 1;

  private static final String ORGANIZATION =
      "\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"}";

  @Test
  void anAimsIsWide() {
    assertThat(FIELDS).hasSizeGreaterThan(Long.SIZE);
  }

  @Test
  void readsEachFieldInAnyOrder() {
    List<String> lists = new ArrayList<>(FIELDS.subList(FIRST_LIST, FIELDS.size()));
    Collections.reverse(lists);
    StringBuilder document = new StringBuilder("{");
    lists.forEach(field -> document.append("\"%s\":[],".formatted(field)));
    document.append(ORGANIZATION).append('}');

    assertThat(JSON.writeString(JSON.read(document.toString())))
        .isEqualTo("{" + ORGANIZATION + "}");
    assertThat(JSON.read(JSON.write(Samples.aims()))).isEqualTo(Samples.aims());
  }

  @Test
  void reportsDuplicatesOnBothSidesOfTheSixtyFourth() {
    List<Tuple> expected = new ArrayList<>();
    StringBuilder document = new StringBuilder("{" + ORGANIZATION);
    for (int index : new int[] {FIRST_LIST, 62, 63, 64, FIELDS.size() - 1}) {
      document.append(",\"%1$s\":[],\"%1$s\":[]".formatted(FIELDS.get(index)));
      expected.add(tuple("json-duplicate-field", "/" + FIELDS.get(index)));
    }
    document.append('}');

    assertThat(refusal(JSON, document.toString().getBytes(StandardCharsets.UTF_8)).problems())
        .extracting(problem -> problem.finding().rule(), problem -> problem.finding().path())
        .isEqualTo(expected);
  }

  /** Every second field of 128 is required; of an object without any, it knows all of them. */
  private static final class Wide extends ObjectReader<String, String> {

    private static final long EVERY_SECOND = 0x5555555555555555L;

    private static final Name[] NAMES =
        Name.all(IntStream.range(0, 128).mapToObj(i -> "f" + i).toArray(String[]::new));

    Wide() {
      super("Wide", EVERY_SECOND, EVERY_SECOND, false);
    }

    @Override
    Name[] names() {
      return NAMES;
    }

    @Override
    int indexOf(String field) {
      return OTHER;
    }

    @Override
    String build(String builder, @Nullable Extensions extensions) {
      return builder;
    }

    @Override
    public @Nullable String read(Reading in) throws IOException {
      Object start = in.tokens().start();
      in.tokens().next();
      return end(in, start, "", null, 1, 1L << 63 | 1, true);
    }
  }

  @Test
  void reportsWhatIsMissingOnBothSidesOfTheSixtyFourth() {
    Documents documents = new Documents(JsonLimits.standard(), false);
    List<String> messages = new ArrayList<>();
    try {
      documents.read(new Wide(), "{}");
    } catch (AimsJsonException refusal) {
      refusal.problems().forEach(problem -> messages.add(problem.finding().message()));
    }

    assertThat(messages)
        .hasSize(62)
        .startsWith("The required field \"f2\" of Wide is missing.")
        .contains(
            "The required field \"f62\" of Wide is missing.",
            "The required field \"f66\" of Wide is missing.")
        .endsWith("The required field \"f126\" of Wide is missing.");
  }
}
