package io.github.aims4j.testkit.harbour;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Source;
import io.github.aims4j.base.SourceCell;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What came over from the bank's earlier register, and what is kept in its archive. */
final class HarbourExport {

  private HarbourExport() {}

  /** A row of the export, with one cell whose text says more than the value taken from it. */
  static Source row(int row, String attribute, String column, String text) {
    return Source.builder()
        .register(Id.of("grc-export-2026"))
        .row(row)
        .addCell(SourceCell.builder().attribute(attribute).column(column).text(text).build())
        .build();
  }

  /** Something in the archive, with every attribute of evidence. */
  static Evidence kept(
      String what, String location, String hash, String on, String by, LocalDate validUntil) {
    return Evidence.builder()
        .what(what)
        .location("archive/aims/" + location)
        .hash("sha-256:" + hash)
        .collectedOn(PartialDate.parse(on))
        .collectedBy(Id.of(by))
        .validUntil(validUntil)
        .build();
  }

  static <T extends Entity<T>> List<Id<T>> ids(String... ids) {
    return Arrays.stream(ids).map(Id::<T>of).toList();
  }

  static PartialDate on(String date) {
    return PartialDate.parse(date);
  }
}
