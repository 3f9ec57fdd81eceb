package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.aims4j.standard.Provision;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something of the standard that has an id, such as a clause or a control of Annex A. */
final class ProvisionType extends ValueType<Provision> {

  static final ProvisionType PROVISION = new ProvisionType();

  private ProvisionType() {}

  @Override
  @Nullable Provision read(Reading in) throws IOException {
    String text = in.text();
    if (text == null) {
      return null;
    }
    try {
      return Provision.parse(text);
    } catch (IllegalArgumentException e) {
      in.report(ProblemRule.ILLEGAL_VALUE, () -> String.valueOf(e.getMessage()));
      return null;
    }
  }

  @Override
  void write(Provision value, Writing out) throws IOException {
    if (!Provision.parse(value.id()).equals(value)) {
      throw new IllegalArgumentException(
          "The objective %s cannot be written: its id is read as the area with the same id."
              .formatted(value.id()));
    }
    out.text(value.id());
  }

  @Override
  void writeSchema(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "string");
    out.writeStringField("pattern", "^([ABC]\\.)?[0-9]+(\\.[0-9]+)*$");
    out.writeEndObject();
  }
}
