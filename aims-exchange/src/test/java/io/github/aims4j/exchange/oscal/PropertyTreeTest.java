// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyTreeTest {

  private static ObjectNode property(String name) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", name)
        .put("ns", OscalNames.NAMESPACE)
        .put("value", "v");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.00", "a.01", "_0041", "a._0062", "a.1000000000"})
  void anotherFormOfANameIsNotTaken(String name) {
    PropertyTree tree = new PropertyTree();

    assertThat(tree.take(property(name))).isFalse();
    assertThat(tree.attributes()).isEmpty();
  }

  @Test
  void whatIsWrittenIsTakenOnce() {
    PropertyTree tree = new PropertyTree();

    assertThat(tree.take(property("a.0"))).isTrue();
    assertThat(tree.take(property("a.10"))).isTrue();
    assertThat(tree.take(property("x-b._005f_00e9"))).isTrue();
    assertThat(tree.take(property("a.0"))).isFalse();
    assertThat(tree.attributes().toString())
        .isEqualTo("{\"a\":[\"v\",\"v\"],\"x-b\":{\"_é\":\"v\"}}");
  }
}
