package io.github.aims4j.testkit.kestrel;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.base.Review;
import io.github.aims4j.base.Source;
import io.github.aims4j.base.SourceCell;
import java.time.LocalDate;

/** Short forms of what many records need. */
final class Kit {

  static final Id<Party> MAEVE = Id.of("p-maeve-tierney");
  static final Id<Party> CONOR = Id.of("p-conor-lavelle");
  static final Id<Party> UNA = Id.of("p-una-brannigan");
  static final Id<Party> PIOTR = Id.of("p-piotr-wolny");
  static final Id<Party> GRACE = Id.of("p-grace-adeyemi");
  static final Id<Party> RUAIRI = Id.of("p-ruairi-keane");
  static final Id<Party> SILE = Id.of("p-sile-doran");
  static final Id<Party> SANDVIG = Id.of("p-henrik-sandvig");
  static final Id<Party> STUDIO = Id.of("p-studio");
  static final Id<Party> OFFICE = Id.of("p-office");
  static final Id<Party> FIRM = Id.of("p-kestrel");

  private Kit() {}

  static PartialDate on(String date) {
    return PartialDate.parse(date);
  }

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static Approval approvedByMaeve(String date) {
    return Approval.builder().approvedBy(MAEVE).date(on(date)).build();
  }

  static Review review(
      String date, Id<Party> by, String occasion, String outcome, boolean changed) {
    return Review.builder()
        .date(on(date))
        .addReviewedBy(by)
        .occasion(occasion)
        .outcome(outcome)
        .changed(changed)
        .build();
  }

  static EffectivenessReview worked(String date, Id<Party> by, String remark) {
    return EffectivenessReview.builder()
        .date(on(date))
        .effective(true)
        .reviewedBy(by)
        .remark(remark)
        .build();
  }

  static PlannedAction done(
      String what, Id<Party> owner, String due, String completed, String judgedBy) {
    return PlannedAction.builder()
        .what(what)
        .owner(owner)
        .due(day(due))
        .completedOn(on(completed))
        .evaluation(judgedBy)
        .build();
  }

  static PlannedAction open(String what, Id<Party> owner, String due, String judgedBy) {
    return PlannedAction.builder()
        .what(what)
        .owner(owner)
        .due(day(due))
        .evaluation(judgedBy)
        .build();
  }

  static Evidence seen(String what, String location, String date, Id<Party> by) {
    return Evidence.builder()
        .what(what)
        .location(location)
        .collectedOn(on(date))
        .collectedBy(by)
        .build();
  }

  static Source row(int row, String attribute, String column, String text) {
    return Source.builder()
        .register(Id.of("reg-office-2026"))
        .row(row)
        .addCell(SourceCell.builder().attribute(attribute).column(column).text(text).build())
        .build();
  }
}
