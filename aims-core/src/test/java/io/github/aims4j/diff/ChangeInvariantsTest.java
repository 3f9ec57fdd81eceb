// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Subject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What no diff says. */
class ChangeInvariantsTest {

  private static final Extension VALUE = Extension.of("value");

  private static AttributeChange.Builder change(ChangeType type) {
    return AttributeChange.builder().type(type).path("/title");
  }

  private static RecordChange.Builder record(ChangeType type) {
    return RecordChange.builder()
        .type(type)
        .subject(new Subject(RecordKind.RISK, Id.of("r")))
        .name("Bias");
  }

  private static void refuses(ThrowingCallable made, String message) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
  }

  @Test
  void aChangeHasTheValuesOfItsType() {
    assertThat(change(ChangeType.NEW).after(VALUE).build().toBuilder().build())
        .isEqualTo(AttributeChange.ofNew("/title", VALUE));
    refuses(
        () -> change(ChangeType.NEW).before(VALUE).build(),
        "AttributeChange at /title is NEW and has no movedFrom, before and no after; NEW has after,"
            + " GONE has before, CHANGED has both, and MOVED has movedFrom only.");
    refuses(
        () -> change(ChangeType.MOVED).movedFrom("/title").after(VALUE).build(),
        "AttributeChange at /title is MOVED and has movedFrom, no before and after; NEW has after,"
            + " GONE has before, CHANGED has both, and MOVED has movedFrom only.");
    refuses(
        () -> change(ChangeType.CHANGED).after(VALUE).build(),
        "AttributeChange at /title is CHANGED and has no movedFrom, no before and after; NEW has"
            + " after, GONE has before, CHANGED has both, and MOVED has movedFrom only.");
  }

  @Test
  void aPlaceIsAPointer() {
    refuses(
        () -> change(ChangeType.NEW).path("title").after(VALUE).build(),
        "AttributeChange.path is \"title\"; a JSON pointer to an attribute begins with a slash.");
    refuses(
        () -> change(ChangeType.MOVED).movedFrom("").build(),
        "AttributeChange.movedFrom is \"\"; a JSON pointer to an attribute begins with a slash.");
  }

  @Test
  void aRecordIsWhollyNewOrGoneOrChangedInSomething() {
    AttributeChange gone = AttributeChange.ofGone("/title", VALUE);

    assertThat(record(ChangeType.GONE).addAttribute(gone).build().toBuilder().build().lines())
        .containsExactly("AI risk r is gone: \"Bias\"");
    refuses(
        () -> record(ChangeType.NEW).addAttribute(gone).build(),
        "RecordChange of AI risk r is NEW and has 1 attributes; NEW and GONE have attributes of"
            + " that type only, CHANGED has at least one, and MOVED is not allowed.");
    refuses(
        () -> record(ChangeType.CHANGED).attributes(List.of()).build(),
        "RecordChange of AI risk r is CHANGED and has 0 attributes; NEW and GONE have attributes"
            + " of that type only, CHANGED has at least one, and MOVED is not allowed.");
    refuses(
        () -> record(ChangeType.MOVED).build(),
        "RecordChange of AI risk r is MOVED and has 0 attributes; NEW and GONE have attributes of"
            + " that type only, CHANGED has at least one, and MOVED is not allowed.");
  }

  @Test
  void twoElementsAreNotPutInOnePlace() {
    Extension.Fields empty =
        new Extension.Fields(List.of(new Extension.Field("a", new Extension.Items(List.of()))));
    AttributeChange first = AttributeChange.ofNew("/a/0", VALUE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Patch.of("it", List.of(first, first)).applyTo(empty))
        .withMessageContaining("/a/0 is new");
  }

  @Test
  void aDiffTellsHowMuchItHolds() {
    AimsDiff diff =
        AimsDiff.builder()
            .addAttribute(AttributeChange.ofNew("/edition", VALUE))
            .addRecord(record(ChangeType.NEW).build())
            .build();

    assertThat(diff).hasToString("AimsDiff[1 records, 1 attributes of the AIMS]");
    assertThat(diff.toBuilder().build()).isEqualTo(diff);
    assertThat(diff.lines())
        .containsExactly("AIMS /edition is new: \"value\"", "AI risk r is new: \"Bias\"");
  }
}
