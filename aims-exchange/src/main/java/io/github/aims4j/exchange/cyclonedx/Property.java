// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.base.ExternalId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A named value for what CycloneDX has no field for. The names begin with {@value #PREFIX}, and
 * documents with them can be imported again.
 *
 * @param name the name
 * @param value the value
 */
record Property(String name, String value) {

  static final String PREFIX = "aims4j:";

  static final String AS_OF = PREFIX + "asOf";
  static final String ID = PREFIX + "id";
  static final String PURPOSE = PREFIX + "purpose";
  static final String DOMAIN = PREFIX + "domain";
  static final String ROLE = PREFIX + "role";
  static final String ORIGIN = PREFIX + "origin";
  static final String AUTONOMY = PREFIX + "autonomy";
  static final String AFFECTED_GROUP = PREFIX + "affectedGroup";
  static final String SUPPLIER = PREFIX + "supplier";
  static final String STAGE = PREFIX + "stage";
  static final String NO_TYPE = PREFIX + "noType";
  static final String PERSONAL_DATA = PREFIX + "personalData";

  /** The beginning of the names of properties for names elsewhere; the scheme follows. */
  static final String EXTERNAL_ID = PREFIX + "externalId:";

  /** Collects properties in order. */
  static final class Properties {

    private final List<Property> list = new ArrayList<>();

    Properties add(String name, String value) {
      list.add(new Property(name, value));
      return this;
    }

    Properties add(String name, Optional<String> value) {
      value.ifPresent(text -> add(name, text));
      return this;
    }

    Properties addAll(String name, List<String> values) {
      values.forEach(value -> add(name, value));
      return this;
    }

    Properties addExternalIds(List<ExternalId> ids) {
      ids.forEach(id -> add(EXTERNAL_ID + id.scheme(), id.value()));
      return this;
    }

    void write(BomGenerator out) throws IOException {
      out.objects(
          "properties",
          list,
          (Property property) -> {
            out.text("name", property.name());
            out.text("value", property.value());
          });
    }
  }

  /** Returns the word for a constant, as in the JSON of an AIMS. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
