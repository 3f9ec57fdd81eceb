// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.asof.AsOfAccount;
import io.github.aims4j.asof.AsOfNote;
import io.github.aims4j.asof.AsOfReason;
import io.github.aims4j.asof.UndatedAttributes;
import io.github.aims4j.base.RecordKind;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints how an AIMS was taken back to a day: the counts, and each place. Records without a date
 * are listed by kind.
 */
final class AsOfText {

  private final WrappedText text;

  AsOfText(PrintWriter out) {
    this.text = new WrappedText(out);
  }

  void print(AsOfAccount account) {
    text.line("As of %s: %s.".formatted(account.asOf(), records(account)));
    text.line(
        "%s left out, %s wound back, %s not datable."
            .formatted(
                Counted.of(account.leftOut().size(), "record", "records"),
                Counted.of(account.woundBack().size(), "place", "places"),
                account.notDatable().size()));
    if (account.isUnchanged()) {
      text.line("Nothing in it is dated later.");
    }
    section("LEFT OUT", account.leftOut());
    section("WOUND BACK", account.woundBack());
    notDatable(account.notDatable());
    undated(account.undatedAttributes());
  }

  private static String records(AsOfAccount account) {
    return Counted.of(account.records(), "record", "records");
  }

  private void section(String title, List<AsOfNote> notes) {
    if (!notes.isEmpty()) {
      text.title(title);
      notes.forEach(note -> text.line("- ", note.toString()));
    }
  }

  private void notDatable(List<AsOfNote> notes) {
    Map<RecordKind, List<String>> undated = new EnumMap<>(RecordKind.class);
    List<AsOfNote> others = new ArrayList<>();
    for (AsOfNote note : notes) {
      if (note.reason() == AsOfReason.NO_DATE && note.path().isEmpty()) {
        undated
            .computeIfAbsent(note.subject().kind(), kind -> new ArrayList<>())
            .add(note.subject().id().value());
      } else {
        others.add(note);
      }
    }
    section("NOT DATABLE", others);
    if (!undated.isEmpty()) {
      text.title("NO DATE SHOWS THAT THEY EXISTED");
      undated.forEach((kind, ids) -> text.line("- ", "%s: %s".formatted(kind.term(), some(ids))));
    }
  }

  private static String some(List<String> ids) {
    String named = ids.stream().limit(ReportText.MOST_PLACES).collect(Collectors.joining(", "));
    int more = ids.size() - ReportText.MOST_PLACES;
    return more > 0 ? "%s and %s more".formatted(named, more) : named;
  }

  private void undated(List<UndatedAttributes> counts) {
    if (counts.isEmpty()) {
      return;
    }
    text.title("ATTRIBUTES WITHOUT A DATE, AS THEY STAND NOW");
    counts.forEach(
        each ->
            text.line(
                "- ",
                "%s: %s in %s"
                    .formatted(
                        each.kind().term(),
                        each.attributes(),
                        Counted.of(each.records(), "record", "records"))));
  }
}
