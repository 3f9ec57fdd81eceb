// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What no account says. */
class AsOfInvariantsTest {

  private static final AsOfNote NOTE =
      AsOfNote.builder()
          .subject(new Subject(RecordKind.RISK, Id.of("r")))
          .name("Bias")
          .path("")
          .reason(AsOfReason.DATED_LATER)
          .message("identifiedOn is 2026-01-01.")
          .build();

  private static AsOfAccount.Builder account() {
    return AsOfAccount.builder().asOf(LocalDate.of(2025, 12, 31)).records(1);
  }

  private static void refuses(ThrowingCallable made, String message) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
  }

  @Test
  void thereIsAlwaysAnOrganization() {
    refuses(
        () -> account().records(0).build(),
        "AsOfAccount.records is 0; there is always an organization.");
  }

  @Test
  void recordsAreCountedByTheAttributesThatTheyHave() {
    UndatedAttributes.Builder counts = UndatedAttributes.builder().kind(RecordKind.RISK);

    assertThat(counts.records(2).attributes(2).build().toBuilder().build())
        .isEqualTo(counts.build());
    refuses(
        () -> counts.records(0).build(),
        "UndatedAttributes has 0 records and 2 attributes; there must be at least one record, and"
            + " one attribute of each.");
    refuses(
        () -> counts.records(3).build(),
        "UndatedAttributes has 3 records and 2 attributes; there must be at least one record, and"
            + " one attribute of each.");
  }

  @Test
  void aNoteSaysSomething() {
    refuses(
        () -> NOTE.toBuilder().message(" ").build(),
        "AsOfNote.message is blank (\" \"); at least one visible character is required.");
    refuses(
        () -> NOTE.toBuilder().name("").build(),
        "AsOfNote.name is blank (\"\"); at least one visible character is required.");
  }

  @Test
  void notesAreOrderedByRecordPathReasonAndMessage() {
    List<AsOfNote> ordered =
        List.of(
            NOTE,
            NOTE.toBuilder().message("lastReview is 2026-01-01.").build(),
            NOTE.toBuilder().reason(AsOfReason.NO_DATE).build(),
            NOTE.toBuilder().path("/acceptance").build(),
            NOTE.toBuilder().subject(new Subject(RecordKind.RISK, Id.of("s"))).build());

    assertThat(Stream.of(4, 2, 0, 3, 1).map(ordered::get).sorted()).isEqualTo(ordered);
    assertThat(ordered.get(3)).hasToString("AI risk r /acceptance: identifiedOn is 2026-01-01.");
  }

  @Test
  void anAccountWithoutChangesSaysSo() {
    AsOfAccount unchanged = account().addNotDatable(NOTE).build();

    assertThat(unchanged.isUnchanged()).isTrue();
    assertThat(unchanged.toBuilder().addLeftOut(NOTE).build().isUnchanged()).isFalse();
    assertThat(unchanged.toBuilder().addWoundBack(NOTE).build().isUnchanged()).isFalse();
  }

  @Test
  void everyReasonHasATermOfItsOwn() {
    assertThat(Stream.of(AsOfReason.values()).map(AsOfReason::term)).doesNotHaveDuplicates();
  }
}
