package io.github.aims4j.json;

import static io.github.aims4j.internal.Quoted.quoted;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.OrganizationalObjective;
import io.github.aims4j.standard.RiskSource;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A constant of an enum: its name in lower case with hyphens, or the id that the standard gives it.
 *
 * @param <E> the enum
 */
final class WordType<E extends Enum<E>> extends ValueType<E> {

  static final WordType<AnnexControl> ANNEX_CONTROL =
      new WordType<>(
          AnnexControl.values(),
          AnnexControl::id,
          text -> whyNot(text, id -> AnnexControl.parse(id).id()));

  static final WordType<RiskSource> RISK_SOURCE =
      new WordType<>(
          RiskSource.values(),
          RiskSource::id,
          text -> whyNot(text, id -> RiskSource.parse(id).id()));

  static final WordType<OrganizationalObjective> ORGANIZATIONAL_OBJECTIVE =
      new WordType<>(
          OrganizationalObjective.values(),
          OrganizationalObjective::id,
          text -> whyNot(text, id -> OrganizationalObjective.parse(id).id()));

  static final WordType<Clause> CLAUSE =
      new WordType<>(
          Clause.values(), Clause::id, text -> whyNot(text, id -> Clause.parse(id).id()));

  private final Words<E> words;
  private final Function<String, String> refusal;

  private WordType(E[] constants, Function<E, String> word, Function<String, String> refusal) {
    this.words = new Words<>(constants, word);
    this.refusal = refusal;
  }

  /** Returns the type of an enum whose constants stand by their names. */
  static <E extends Enum<E>> WordType<E> word(Class<E> type) {
    E[] constants = type.getEnumConstants();
    Words<E> words = new Words<>(constants, WordType::hyphenated);
    return new WordType<>(
        constants,
        WordType::hyphenated,
        text ->
            "%s is not one of the allowed values: %s."
                .formatted(quoted(text), String.join(", ", words.all())));
  }

  private static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The core says why an id is none; what it reads in another spelling is still not the id. */
  private static String whyNot(String text, Function<String, String> parse) {
    try {
      return "%s is not the spelling of the standard, which is %s."
          .formatted(quoted(text), parse.apply(text));
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Override
  @Nullable E read(Reading in) throws IOException {
    if (in.tokens().current() == JsonToken.VALUE_STRING) {
      E constant = words.find(in.tokens());
      if (constant != null) {
        return constant;
      }
    }
    String text = in.text();
    if (text != null) {
      in.report(ProblemRule.ILLEGAL_VALUE, () -> refusal.apply(text));
    }
    return null;
  }

  @Override
  void write(E value, Writing out) throws IOException {
    out.word(words.wordOf(value));
  }

  @Override
  void writeSchema(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "string");
    out.writeArrayFieldStart("enum");
    for (String word : words.all()) {
      out.writeString(word);
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
