// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.exchange.internal.Carried;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.HumanOversight;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossesTest {

  private static final Organization CLINIC =
      Organization.builder().id(Id.of("clinic")).name("Lindow Clinic").build();

  private static final AiSystem ALARM =
      AiSystem.builder()
          .id(Id.of("fall-alarm"))
          .name("Fall alarm")
          .purpose("Alert nurses")
          .addAffectedGroup("patients")
          .addAffectedGroup("nurses")
          .oversight(HumanOversight.builder().description("A nurse looks.").means("Mute").build())
          .addVersion(AiSystemVersion.builder().label("4.0").build())
          .build();

  private static final Aims AIMS =
      Aims.builder().edition("2031").organization(CLINIC).addAiSystem(ALARM).build();

  private static Losses lossesOf(Carried carried) {
    return carried.lossesOf(AimsJson.standard().write(AIMS));
  }

  @Test
  void everythingIsLostIfNothingIsWritten() {
    Losses losses = lossesOf(new Carried());

    assertThat(losses)
        .hasToString(
            """
            aims.edition: 1
            organization.name: 1
            aiSystems.name: 1
            aiSystems.purpose: 1
            aiSystems.oversight.description: 1
            aiSystems.oversight.means: 1
            aiSystems.affectedGroups: 2
            aiSystems.versions.label: 1
            """);
    assertThat(losses.values()).isEqualTo(9);
  }

  @Test
  void whatIsWrittenIsNotLost() {
    Carried carried = new Carried();
    carried.add(CLINIC, "name");
    carried.add(ALARM, "name", "purpose", "versions");
    carried.add(ALARM, "oversight.means", "affected");

    assertThat(lossesOf(carried))
        .hasToString(
            """
            aims.edition: 1
            aiSystems.oversight.description: 1
            aiSystems.affectedGroups: 2
            """);
  }

  @Test
  void theFirstPlaceAndTheReasonAreKnown() {
    Carried carried = new Carried();
    carried.explain("aiSystems", "There is no bill of systems.");
    carried.add(CLINIC, "sector");

    assertThat(lossesOf(carried).list())
        .contains(
            new Loss(
                "organization", "name", 1, "/organization/name", "The format has no place for it."),
            new Loss(
                "aiSystems",
                "affectedGroups",
                2,
                "/aiSystems/0/affectedGroups/0",
                "There is no bill of systems."));
  }

  @Test
  void extensionsAreLostToo() {
    Aims aims =
        AIMS.toBuilder()
            .extensions(Extensions.none().with("x-note", Extension.of("kept")))
            .build()
            .with(
                ALARM.toBuilder()
                    .extensions(Extensions.none().with("x-cost", Extension.of(7)))
                    .build());
    Carried carried = new Carried();
    carried.add(CLINIC, "name");
    carried.add(ALARM, "name", "purpose", "versions", "oversight", "affectedGroups");

    assertThat(carried.lossesOf(AimsJson.standard().write(aims)))
        .hasToString(
            """
            aims.edition: 1
            aiSystems.x-cost: 1
            aims.x-note: 1
            """);
  }

  @Test
  void areWrittenAsCsvThatIsSafeForSpreadsheets() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Losses.of(
            List.of(
                new Loss("risks", "title", 2, "/risks/1/title", "No place."),
                new Loss("aims", "=x,\"y\"", 1, "/=x,\"y\"", "No place.")))
        .write(out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            records,attribute,values,first,reason
            risks,title,2,/risks/1/title,No place.
            aims,"'=x,""y""\",1,"/=x,""y""\",No place.
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void aLossHasAtLeastOneValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Loss("risks", "title", 0, "", ""))
        .withMessage("Loss.values is 0; it must be at least 1.");
  }
}
