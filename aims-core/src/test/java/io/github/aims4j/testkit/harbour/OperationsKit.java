package io.github.aims4j.testkit.harbour;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.base.Source;
import io.github.aims4j.base.SourceCell;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Small values that the records of planning and operation share. */
final class OperationsKit {

  private OperationsKit() {}

  static <T extends Entity<T>> List<Id<T>> ids(String... values) {
    return Arrays.stream(values).map(value -> new Id<T>(value)).toList();
  }

  static PartialDate on(String date) {
    return PartialDate.parse(date);
  }

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static Approval approval(String party, String date, String remark) {
    return Approval.builder().approvedBy(Id.of(party)).date(on(date)).remark(remark).build();
  }

  static EffectivenessReview look(String date, boolean effective, String party, String remark) {
    return EffectivenessReview.builder()
        .date(on(date))
        .effective(effective)
        .reviewedBy(Id.of(party))
        .remark(remark)
        .build();
  }

  /** An action that is still to be done. */
  static PlannedAction open(String what, String owner, String due, String evaluation) {
    return PlannedAction.builder()
        .what(what)
        .owner(Id.of(owner))
        .due(day(due))
        .evaluation(evaluation)
        .build();
  }

  /** An action that was done and looked at. */
  static PlannedAction done(
      String what,
      String owner,
      String due,
      String completed,
      String evaluation,
      EffectivenessReview effectiveness) {
    return open(what, owner, due, evaluation).toBuilder()
        .completedOn(on(completed))
        .effectiveness(effectiveness)
        .build();
  }

  /** A row of the export of the earlier tool, with the cell that a value was taken from. */
  static Source exported(int row, String attribute, String column, String text) {
    return Source.builder()
        .register(Id.of("grc-export-2026"))
        .row(row)
        .addCell(SourceCell.builder().attribute(attribute).column(column).text(text).build())
        .build();
  }

  /** Evidence with every attribute; the hash stands for that of the file that is kept. */
  static Evidence evidence(
      String what, String location, String collectedOn, String collectedBy, String validUntil) {
    return Evidence.builder()
        .what(what)
        .location(location)
        .hash("sha-256:" + sha256(location))
        .collectedOn(on(collectedOn))
        .collectedBy(Id.of(collectedBy))
        .validUntil(day(validUntil))
        .build();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** What is done about an impact, without an end. */
  static List<PlannedAction> measures(String... texts) {
    return Stream.of(texts).map(text -> PlannedAction.builder().what(text).build()).toList();
  }
}
