// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.fixtures.Attribute;
import io.github.aims4j.fixtures.ModelType;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.planning.Risk;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordNamesTest {

  static Stream<Attribute> names() {
    return ModelType.all().stream()
        .flatMap(type -> type.attributes().stream())
        .filter(attribute -> attribute.name().equals("title") || attribute.name().equals("name"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void titleAndNameAreTheNameOfARecord(Attribute attribute) {
    ModelType<?> type =
        ModelType.all().stream()
            .filter(each -> each.attributes().contains(attribute))
            .findFirst()
            .orElseThrow();
    Object value = type.build(Samples.values(type, 1));
    if (value instanceof Entity<?> each) {
      assertThat(RecordNames.of(each)).contains((String) attribute.get(value));
    }
  }

  @Test
  void anIdWithoutRecordStandsForItself() {
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("o")).name("Org").build())
            .addRisk(Risk.builder().id(Id.of("r1")).title("Wrong answers").build())
            .build();

    assertThat(aims.nameOf(Id.of("r1"))).isEqualTo("Wrong answers");
    assertThat(aims.nameOf(Id.of("o"))).isEqualTo("Org");
    assertThat(aims.nameOf(Id.of("r2"))).isEqualTo("r2");
  }
}
