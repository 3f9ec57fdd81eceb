// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import static io.github.aims4j.internal.Quoted.quoted;
import static io.github.aims4j.internal.Quoted.shown;

import io.github.aims4j.base.Extension;
import java.util.List;
import java.util.stream.IntStream;

/** Words changes, each in one line. */
final class ChangeText {

  /** How much of what two texts have in common is shown before what differs. */
  private static final int CONTEXT = 20;

  private ChangeText() {}

  static List<String> lines(RecordChange change) {
    return switch (change.type()) {
      case NEW -> List.of("%s is new: %s".formatted(change.subject(), quoted(change.name())));
      case GONE -> List.of("%s is gone: %s".formatted(change.subject(), quoted(change.name())));
      default ->
          change.attributes().stream()
              .map(attribute -> change.subject() + " " + attribute)
              .toList();
    };
  }

  static String of(AttributeChange change) {
    String place =
        shown(change.path()) + change.element().map(each -> " (" + shown(each) + ")").orElse("");
    return switch (change.type()) {
      case NEW -> "%s is new: %s".formatted(place, text(change.after().orElseThrow()));
      case GONE -> "%s is gone: %s".formatted(place, text(change.before().orElseThrow()));
      case MOVED -> "%s moved from %s".formatted(place, shown(change.movedFrom().orElseThrow()));
      case CHANGED ->
          place + ": " + both(change.before().orElseThrow(), change.after().orElseThrow());
    };
  }

  private static String both(Extension before, Extension after) {
    if (before instanceof Extension.Text earlier && after instanceof Extension.Text later) {
      int common = common(earlier.value(), later.value());
      return from(earlier.value(), common) + " -> " + from(later.value(), common);
    }
    return text(before) + " -> " + text(after);
  }

  /** Returns the number of characters with which both texts begin. */
  private static int common(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    return IntStream.range(0, shorter)
        .filter(index -> one.charAt(index) != other.charAt(index))
        .findFirst()
        .orElse(shorter);
  }

  private static String from(String text, int common) {
    if (common <= 2 * CONTEXT) {
      return quoted(text);
    }
    int start = common - CONTEXT;
    int whole = Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    return quoted("..." + text.substring(whole));
  }

  private static String text(Extension value) {
    if (value instanceof Extension.Text text) {
      return quoted(text.value());
    } else if (value instanceof Extension.Num number) {
      return shown(number.literal());
    } else if (value instanceof Extension.Bool truth) {
      return Boolean.toString(truth.value());
    }
    return value instanceof Extension.Null ? "null" : shown(value.toString());
  }
}
