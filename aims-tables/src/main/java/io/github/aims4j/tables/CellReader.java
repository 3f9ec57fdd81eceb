// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the texts of cells as values of an attribute. */
final class CellReader {

  private final RecordBook book;
  private final boolean hasDates;

  /**
   * Creates a reader.
   *
   * @param book the records to which cells refer
   * @param hasDates whether cells can be dates, whose texts are in the ISO format
   */
  CellReader(RecordBook book, boolean hasDates) {
    this.book = book;
    this.hasDates = hasDates;
  }

  /**
   * What was read from one text of a cell.
   *
   * @param value the value; absent: none was read
   * @param kind the kind of issue if none was read
   * @param why why none was read, as the end of a sentence
   * @param date the date that was read, if it is one
   */
  record Reading(Optional<JsonNode> value, Kind kind, String why, Optional<DateForm.Reading> date) {

    static Reading of(JsonNode value) {
      return new Reading(Optional.of(value), Kind.REFUSED_VALUE, "", Optional.empty());
    }

    static Reading of(String value) {
      return of(TextNode.valueOf(value));
    }

    static Reading none(Kind kind, String why) {
      return new Reading(Optional.empty(), kind, why, Optional.empty());
    }
  }

  /**
   * Reads a text.
   *
   * @param text one value of a cell
   * @param target the attribute
   * @param row the number of the row
   * @param ownId the text in the column with the id of the party; absent: there is no such column
   */
  List<Reading> read(String text, Target target, int row, Optional<String> ownId) {
    if (target.values().isPresent()) {
      return listed(text, target, target.values().get());
    }
    return List.of(plain(text, target, row, ownId));
  }

  /** Tells whether a text is the name of a party or supplier that a row named first. */
  boolean isName(String type, String id, String text) {
    return RecordBook.isMade(type) && book.isName(type, id, text);
  }

  private static List<Reading> listed(String text, Target target, ValueMap values) {
    Optional<JsonNode> value = values.get(Spaces.collapse(text));
    if (value.isEmpty()) {
      return List.of(
          Reading.none(
              Kind.UNLISTED_VALUE,
              "%s, because the mapping only lists %s."
                  .formatted(notImported(text, target), values.texts())));
    }
    if (!value.get().isArray()) {
      return List.of(Reading.of(value.get()));
    }
    List<Reading> several = new ArrayList<>();
    value.get().forEach(each -> several.add(Reading.of(each)));
    return several;
  }

  private Reading plain(String text, Target target, int row, Optional<String> ownId) {
    String collapsed = Spaces.collapse(text);
    return switch (target.path().form()) {
      case TEXT -> Reading.of(target.isName() ? collapsed : text);
      case WORD -> word(collapsed, target);
      case INTEGER -> integer(collapsed, target);
      case TRUTH -> truth(collapsed, target);
      case DAY, PARTIAL_DATE -> date(text, target);
      case ID -> id(collapsed, target, row, ownId);
      case INSTANT, PERIOD, PROVISION, OBJECT -> Reading.of(collapsed);
    };
  }

  /** One value of several is named; the value of a whole cell stands beside the issue. */
  private static String notImported(String text, Target target) {
    return target.split().isPresent()
        ? "%s was not imported as one of %s".formatted(quoted(text), target.attribute())
        : "No %s was imported".formatted(target.attribute());
  }

  private static Reading word(String text, Target target) {
    List<String> words = new ArrayList<>();
    target.path().schema().path("enum").forEach(each -> words.add(each.textValue()));
    String plain = asWord(text);
    return words.stream()
        .filter(each -> asWord(each).equals(plain))
        .findFirst()
        .map(Reading::of)
        .orElseGet(
            () ->
                Reading.none(
                    Kind.UNLISTED_VALUE,
                    "%s, because it must be one of %s."
                        .formatted(notImported(text, target), String.join(", ", words))));
  }

  private static String asWord(String text) {
    return text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
  }

  private static Reading integer(String text, Target target) {
    String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    boolean isInteger =
        !digits.isEmpty()
            && digits.length() <= 9
            && digits.chars().allMatch(each -> each >= '0' && each <= '9');
    return isInteger
        ? Reading.of(IntNode.valueOf(Integer.parseInt(digits)))
        : Reading.none(
            Kind.UNREADABLE_VALUE, notImported(text, target) + ", because it must be an integer.");
  }

  private static Reading truth(String text, Target target) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> Reading.of(BooleanNode.TRUE);
      case "no", "false" -> Reading.of(BooleanNode.FALSE);
      default ->
          Reading.none(
              Kind.UNLISTED_VALUE,
              notImported(text, target)
                  + ", because it must be yes or no; a mapping can list other texts.");
    };
  }

  private Reading date(String text, Target target) {
    Optional<DateForm.Reading> read =
        DateForm.read(text, target.forms())
            .or(() -> hasDates ? DateForm.read(text, List.of(DateForm.ISO)) : Optional.empty());
    if (read.isEmpty()) {
      return Reading.none(
          Kind.UNREADABLE_DATE,
          "No date was imported, because the text matches no date format of the mapping.");
    }
    PartialDate date = read.get().date();
    if (target.path().form() == ValueForm.PARTIAL_DATE) {
      return new Reading(
          Optional.of(TextNode.valueOf(date.toString())), Kind.REFUSED_VALUE, "", read);
    }
    if (date.precision() != PartialDate.Precision.DAY) {
      return Reading.none(
          Kind.UNREADABLE_DATE,
          "No date was imported, because %s is a day, and the text states none."
              .formatted(target.attribute()));
    }
    return new Reading(
        Optional.of(TextNode.valueOf(date.firstDay().toString())), Kind.REFUSED_VALUE, "", read);
  }

  private Reading id(String text, Target target, int row, Optional<String> ownId) {
    String type = target.path().record();
    if (RecordBook.isMade(type)) {
      return Reading.of(book.named(type, text, ownId, row));
    }
    Optional<String> known = book.find(type, text);
    if (known.isPresent()) {
      return Reading.of(known.get());
    }
    try {
      return Reading.of(Id.of(text).value());
    } catch (IllegalArgumentException e) {
      return Reading.none(
          Kind.UNREADABLE_VALUE,
          notImported(text, target) + ", because it is neither an id nor the name of a record.");
    }
  }
}
