// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.context.Organization;
import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.diff.RecordForm;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.JsonLimits;
import io.github.aims4j.planning.Risk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a diff is applied to, and what it refuses. */
class AimsDiffTest {

  private static final AimsJson JSON = AimsJson.standard();
  private static final RecordForm FORM = JSON.recordForm();
  private static final Aims EMPTY = Samples.emptyAims();
  private static final Aims WITH_RISK = EMPTY.with(risk("Bias"));

  private static Risk risk(String title) {
    return Risk.builder().id(Id.of("r")).title(title).build();
  }

  private static AimsDiff between(Aims earlier, Aims later) {
    return AimsDiff.between(earlier, later, FORM);
  }

  private static void refuses(AimsDiff diff, Aims aims, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> diff.applyTo(aims, FORM))
        .withMessage(message);
  }

  @Test
  void itAppliesToTheEarlierVersionOnly() {
    refuses(
        between(EMPTY, WITH_RISK),
        WITH_RISK,
        "The diff adds the AI risk r, which the AIMS already has; it applies to the version without"
            + " it.");
    refuses(
        between(WITH_RISK, EMPTY.with(risk("Unfair decisions"))),
        EMPTY,
        "The diff changes the AI risk r, which the AIMS does not have; it applies to the version"
            + " with it.");
    refuses(
        between(WITH_RISK, EMPTY.with(risk("Unfair decisions"))),
        EMPTY.with(risk("Leaks")),
        "The diff does not apply to the AI risk r: it has \"/title: \"Bias\" -> \"Unfair"
            + " decisions\"\", and the AIMS has another value there.");
    refuses(
        between(WITH_RISK, EMPTY),
        EMPTY.with(risk("Leaks")),
        "The diff does not apply to the AI risk r: it has \"/title is gone: \"Bias\"\", and the AIMS"
            + " has another value there.");
    refuses(
        between(EMPTY, EMPTY.toBuilder().edition("2027").build()),
        EMPTY.toBuilder().edition("2028").build(),
        "The diff does not apply to the AIMS: it has \"/edition is new: \"2027\"\", and the AIMS has"
            + " another value there.");
  }

  @Test
  void whatDidNotChangeCanDiffer() {
    AimsDiff diff = between(WITH_RISK, EMPTY.with(risk("Unfair decisions")));
    Party party = Party.builder().id(Id.of("p")).name("Jo").build();

    assertThat(diff.applyTo(WITH_RISK.with(party), FORM))
        .isEqualTo(EMPTY.with(party).with(risk("Unfair decisions")));
  }

  @Test
  void anOrganizationWithAnotherIdIsAnother() {
    Aims other =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("other")).name("Other").build())
            .build();
    AimsDiff diff = between(EMPTY, other);

    assertThat(diff.lines())
        .containsExactly(
            "organization org is gone: \"Example\"", "organization other is new: \"Other\"");
    assertThat(diff.applyTo(EMPTY, FORM)).isEqualTo(other);
  }

  @Test
  void anIdThatBelongsToAnotherKindOfRecordIsAnother() {
    Aims party = EMPTY.with(Party.builder().id(Id.of("r")).name("Jo").build());
    AimsDiff diff = between(WITH_RISK, party);

    assertThat(diff.lines())
        .containsExactly("party r is new: \"Jo\"", "AI risk r is gone: \"Bias\"");
    assertThat(diff.applyTo(WITH_RISK, FORM)).isEqualTo(party);
  }

  @Test
  void anExtensionThatIsNullIsKept() {
    Risk risk = risk("Bias");
    Extensions nothing = Extensions.none().with("x-seen", Extension.NULL);
    Aims later = EMPTY.with(risk.toBuilder().extensions(nothing).build());
    AimsDiff diff = between(WITH_RISK, later);

    assertThat(diff.lines()).containsExactly("AI risk r /x-seen is new: null");
    AimsDiff read = JSON.readRecord(AimsDiff.class, JSON.writeRecord(AimsDiff.class, diff));
    assertThat(read.applyTo(WITH_RISK, FORM)).isEqualTo(later);
  }

  @Test
  void aRecordThatExceedsTheLimitsIsRefused() {
    RecordForm form = JSON.withLimits(JsonLimits.standard().withStringLength(10)).recordForm();
    Aims later = EMPTY.with(risk("Unfair decisions"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AimsDiff.between(WITH_RISK, later, form))
        .withMessageStartingWith(
            "A text, a number, a name or the depth of the record exceeds the limits of JSON; they"
                + " are 10 characters,");
  }

  @Test
  void anElementWithAnInvisibleLabelHasNone() {
    AimsJson keeping = JSON.keepingUnknownFields();
    String invisible = Character.toString(0x200b);
    String document =
        "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"},\"parties\":[{\"id\":\"p\",\"name\":\"P\",\"more\":[{\"label\":\"%s\",\"of\":\"%s\"}]}]}";
    Aims earlier = keeping.read(document.formatted(invisible, "1"));
    Aims later = keeping.read(document.formatted(invisible, "2"));

    assertThat(AimsDiff.between(earlier, later, keeping.recordForm()).lines())
        .containsExactly("party p /more/0/of: \"1\" -> \"2\"");
  }

  @Test
  void onlyTheOrderOfExtensionsIsNoChange() {
    Extensions one = Extensions.none().with("x-a", Extension.of(1)).with("x-b", Extension.of(2));
    Extensions other = Extensions.none().with("x-b", Extension.of(2)).with("x-a", Extension.of(1));

    assertThat(
            between(
                    EMPTY.with(risk("Bias").toBuilder().extensions(one).build()),
                    EMPTY.with(risk("Bias").toBuilder().extensions(other).build()))
                .isEmpty())
        .isTrue();
  }

  @Test
  void aDayInAnExtensionIsNoAct() {
    AimsDiff diff = between(EMPTY.with(seenOn("2026-02-01")), EMPTY.with(seenOn("2026-01-01")));

    assertThat(diff.records()).hasSize(1);
    assertThat(diff.findings()).isEmpty();
  }

  private static Risk seenOn(String day) {
    return risk("Bias").toBuilder()
        .extensions(Extensions.of(List.of(new Extension.Field("x-seenOn", Extension.of(day)))))
        .build();
  }
}
