package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.standard.RiskSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A clause, a control of Annex A or a risk source of Annex C, by its id in the standard. */
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
      return parse(text);
    } catch (IllegalArgumentException e) {
      in.report(ProblemRule.ILLEGAL_VALUE, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static Provision parse(String id) {
    if (id.startsWith("A.")) {
      return AnnexControl.parse(id);
    }
    return id.startsWith("C.") ? RiskSource.parse(id) : Clause.parse(id);
  }

  @Override
  void write(Provision value, Writing out) throws IOException {
    out.json().writeString(value.id());
  }

  @Override
  void writeSchema(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "string");
    out.writeStringField("pattern", "^([AC]\\.)?[0-9]+(\\.[0-9]+)*$");
    out.writeEndObject();
  }
}
