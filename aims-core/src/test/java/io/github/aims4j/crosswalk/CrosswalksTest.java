// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aims4j.base.Id;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.CrosswalkMapping;
import io.github.aims4j.planning.CrosswalkMapping.Relation;
import io.github.aims4j.standard.AnnexArea;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Provision;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrosswalksTest {

  private static final Crosswalks SHIPPED = Crosswalks.shipped();

  private static CrosswalkMapping mapping(Relation relation, String criteria, String... otherIds) {
    return CrosswalkMapping.builder()
        .relation(relation)
        .criteria(criteria.isEmpty() ? List.of() : AuditCriterion.of(criteria.split(" ", -1)))
        .otherIds(List.of(otherIds))
        .build();
  }

  private static Crosswalks with(String framework, CrosswalkMapping... mappings) {
    return SHIPPED.with(
        List.of(
            Crosswalk.builder()
                .id(Id.of("ours"))
                .title("Ours")
                .framework(framework)
                .mappings(Arrays.asList(mappings))
                .build()));
  }

  @Test
  void aPartOfAFrameworkLeadsToProvisionsAndBack() {
    assertThat(SHIPPED.of(Framework.NIST_AI_RMF, "GOVERN 1.1"))
        .flatExtracting(Correspondence::criteria)
        .containsExactly(
            Clause.CLAUSE_4_1, Clause.CLAUSE_6_2, AnnexControl.A_2_2, AnnexControl.A_2_4);
    assertThat(SHIPPED.of(AnnexControl.A_2_4))
        .extracting(each -> tuple(each.framework(), each.otherIds()))
        .containsExactly(tuple(Framework.NIST_AI_RMF, List.of("GOVERN 1.1")));
  }

  @Test
  void aShippedPairNamesItsSourcesAndNeverSaysMoreThanThatItIntersects() {
    Correspondence pair = SHIPPED.of(Framework.NIST_AI_RMF, "GOVERN 1.1").get(2);

    assertThat(pair.relation()).isEqualTo(Relation.INTERSECTS_WITH);
    assertThat(pair.confidence()).contains(MappingConfidence.HIGH);
    assertThat(pair.remark()).contains("The source cites B.2.2, the guidance on the control.");
    assertThat(pair.sources()).hasSize(2);
    assertThat(pair.crosswalk()).isEmpty();
    assertThat(SHIPPED.all())
        .hasSize(278 + 41 + 37 + 18 + 34)
        .allSatisfy(
            each -> {
              assertThat(each.relation()).isEqualTo(Relation.INTERSECTS_WITH);
              assertThat(each.hasCounterparts()).isTrue();
              assertThat(each.sources()).isNotEmpty();
            });
  }

  @Test
  void eachMappingIsFoundFromBothSides() {
    Crosswalks all =
        with(
            "Group policy 12",
            mapping(Relation.SUBSET_OF, "A.6.2.4 6.1.2-03", "12.4", "§ 7", "規則 1"),
            mapping(Relation.NOT_RELATED, "A.5.4"),
            mapping(Relation.EQUAL, "", "12.5"));
    for (Correspondence each : all.all()) {
      assertThat(each.criteria()).allSatisfy(side -> assertThat(all.of(side)).contains(each));
      assertThat(each.otherIds())
          .allSatisfy(id -> assertThat(all.of(each.framework(), id)).contains(each));
    }
    for (Provision provision : Provision.all()) {
      assertThat(all.of(provision))
          .allMatch(each -> each.criteria().stream().anyMatch(side -> side.isWithin(provision)));
    }
  }

  @Test
  void everyIdOfAnotherFrameworkIsOnItsList() {
    for (Framework framework : Framework.known()) {
      assertThat(SHIPPED.unknownIds(framework)).as(framework.id()).isEmpty();
      assertThat(SHIPPED.all(framework))
          .flatExtracting(Correspondence::otherIds)
          .allSatisfy(id -> assertThat(framework.parse(id).id()).isEqualTo(id));
    }
  }

  @Test
  void everySubcategoryOfNistAiRmfIsMapped() {
    assertThat(Framework.NIST_AI_RMF.parts())
        .extracting(FrameworkPart::id)
        .filteredOn(id -> id.contains("."))
        .hasSize(72)
        .allSatisfy(id -> assertThat(SHIPPED.of(Framework.NIST_AI_RMF, id)).isNotEmpty());
  }

  @Test
  void clausesOnImpactAssessmentHaveNoCounterpartInManagementSystemStandards() {
    for (Clause clause : List.of(Clause.CLAUSE_6_1_4, Clause.CLAUSE_8_4)) {
      assertThat(SHIPPED.of(clause))
          .extracting(Correspondence::framework)
          .doesNotContain(Framework.ISO_IEC_27001, Framework.ISO_9001)
          .contains(Framework.NIST_AI_RMF);
    }
  }

  @Test
  void iso9001HasImprovementUnderOtherNumbers() {
    assertThat(SHIPPED.of(Framework.ISO_9001, "10.3"))
        .flatExtracting(Correspondence::criteria)
        .containsExactly(Clause.CLAUSE_10_1);
    assertThat(SHIPPED.of(Framework.ISO_9001, "10.1")).isEmpty();
    assertThat(SHIPPED.of(Framework.ISO_9001, "8.2")).isEmpty();
  }

  @Test
  void aWholeHasTheMappingsOfItsParts() {
    assertThat(SHIPPED.of(Framework.NIST_AI_RMF, "GOVERN 1"))
        .extracting(each -> each.otherIds().get(0))
        .contains("GOVERN 1.1", "GOVERN 1.7")
        .doesNotContain("GOVERN 2.1");
    assertThat(SHIPPED.of(AnnexArea.A_2))
        .flatExtracting(Correspondence::criteria)
        .contains(AnnexControl.A_2_2, AnnexControl.A_2_3, AnnexControl.A_2_4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GOVERN 1.1",
        "govern 1.1",
        "govern-1.1",
        "Govern1.1",
        "GOVERN_01.01",
        "GV-1.1",
        " gv 1.1 ",
        "NIST AI RMF 1.0 GOVERN 1.1",
        "nist-ai-rmf govern 1.1"
      })
  void anIdIsFoundHoweverSpelled(String text) {
    assertThat(SHIPPED.lookUp(text).readings())
        .extracting(CrosswalkReading::framework, CrosswalkReading::id)
        .containsExactly(tuple(Optional.of(Framework.NIST_AI_RMF), "GOVERN 1.1"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.6.2.4,A.6.2.4",
    "ISO/IEC 42001:2023 A.6.2.4,A.6.2.4",
    "Annex A.6.2.4,A.6.2.4",
    "42001 6.1.4,6.1.4",
    "6.1.4-03,6.1.4"
  })
  void aProvisionIsFoundHoweverSpelled(String text, String id) {
    assertThat(SHIPPED.lookUp(text).readings())
        .extracting(CrosswalkReading::framework, CrosswalkReading::id)
        .containsExactly(tuple(Optional.empty(), id));
  }

  @Test
  void anIdOfSeveralFrameworksHasSeveralReadingsAndANameDecides() {
    assertThat(SHIPPED.lookUp("A.5.2").readings())
        .extracting(CrosswalkReading::framework)
        .containsExactly(Optional.empty(), Optional.of(Framework.ISO_IEC_27001));
    assertThat(SHIPPED.lookUp("10.1").readings())
        .extracting(CrosswalkReading::framework)
        .containsExactly(
            Optional.empty(),
            Optional.of(Framework.ISO_IEC_27001),
            Optional.of(Framework.ISO_9001));
    assertThat(SHIPPED.lookUp("ISO 9001 10.1").readings())
        .extracting(CrosswalkReading::framework, CrosswalkReading::title)
        .containsExactly(tuple(Optional.of(Framework.ISO_9001), Optional.of("General")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GOVREN 1.1 | ; near it: GOVERN 1.1 (NIST AI RMF 1.0)
          GOVERN 1.9 | ; near it: GOVERN 1.1 to GOVERN 1.7 (NIST AI RMF 1.0)
          A.6.2.9 | ; near it: A.6.2.2 to A.6.2.8 (ISO/IEC 42001:2023)
          Art. 114 | ; near it: Art. 1 to Art. 113 (EU AI Act (Reg. 2024/1689))
          Annex XIV | ; near it: Annex I to Annex XIII (EU AI Act (Reg. 2024/1689))
          hello, world | ''
          """)
  void anIdThatNobodyHasIsRefusedWithWhatIsNear(String text, String near) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHIPPED.lookUp(text).readings())
        .withMessage(
            "\"%s\" is neither a provision of ISO/IEC 42001:2023 nor a part of a framework with a crosswalk (nist-ai-rmf, iso-27001, iso-9001, iso-23894, eu-ai-act)%s."
                .formatted(text, near));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "\u0000", "\u202e", "\ud800"})
  void whatIsNoIdIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> SHIPPED.lookUp(text));
  }

  @Test
  void aHugeTextIsRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHIPPED.lookUp("A.".repeat(1_000_000)).readings())
        .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(400));
  }

  @Test
  void anOrganizationsMappingIsFoundBesideThoseOfTheLibrary() {
    Crosswalks all =
        with(
            "iso/iec 27001:2022",
            mapping(Relation.SUBSET_OF, "A.6.2.8", "A.8.15", "A.8.16"),
            mapping(Relation.EQUAL, "7.5.3", "7.5.3"));

    assertThat(all.of(Framework.ISO_IEC_27001, "a.8.16"))
        .extracting(Correspondence::relation, Correspondence::crosswalk, Correspondence::criteria)
        .containsExactly(
            tuple(
                Relation.SUBSET_OF,
                Optional.of(Id.of("ours")),
                List.<AuditCriterion>of(AnnexControl.A_6_2_8)));
    assertThat(all.of(Framework.ISO_IEC_27001, "7.5.3"))
        .extracting(Correspondence::relation)
        .containsExactly(Relation.INTERSECTS_WITH, Relation.EQUAL);
    assertThat(SHIPPED.of(Framework.ISO_IEC_27001, "A.8.16")).isEmpty();
  }

  @Test
  void idsThatAFrameworkDoesNotHaveAreNamed() {
    Crosswalks all =
        with(
            "ISO/IEC 27001:2022",
            mapping(Relation.EQUAL, "6.1.3", "6.1.3 d)", "A.5.38", "A.8.34", "18.1"));

    assertThat(all.unknownIds(Framework.ISO_IEC_27001)).containsExactly("A.5.38", "18.1");
  }

  @Test
  void anotherEditionIsAnotherFramework() {
    Crosswalks all = with("ISO/IEC 27001:2013", mapping(Relation.EQUAL, "A.6.2.8", "A.12.4.1"));

    assertThat(all.frameworks()).hasSize(6);
    Framework own = all.framework("ISO/IEC 27001:2013");
    assertThat(own.id()).isEqualTo("iso-iec-27001-2013");
    assertThat(own.reference()).isEqualTo("ISO/IEC 27001:2013");
    assertThat(own).isNotEqualTo(Framework.ISO_IEC_27001);
    assertThat(own.hasAllParts()).isFalse();
    assertThat(all.lookUp("A.12.4.1").readings())
        .extracting(CrosswalkReading::framework, CrosswalkReading::id)
        .containsExactly(tuple(Optional.of(own), "A.12.4.1"));
  }

  @ParameterizedTest
  @CsvSource({
    "nist-ai-rmf,nist-ai-rmf",
    "NIST,nist-ai-rmf",
    "iso 27001,iso-27001",
    "ISO/IEC 27001:2022,iso-27001",
    "27001,iso-27001",
    "ai act,eu-ai-act",
    "EU,eu-ai-act"
  })
  void aFrameworkIsFoundHoweverSpelled(String text, String id) {
    assertThat(SHIPPED.framework(text).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ISO | several frameworks; the frameworks are iso-27001, iso-9001, iso-23894.
          soc2 | no framework with a crosswalk; the frameworks are nist-ai-rmf, iso-27001, iso-9001, iso-23894, eu-ai-act.
          """)
  void aNameThatIsNoneOrOfSeveralIsRefused(String text, String rest) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHIPPED.framework(text))
        .withMessage("\"%s\" names %s".formatted(text, rest));
  }

  @Test
  void theInverseOfARelationIsThatOfTheOtherDirection() {
    assertThat(Relation.values())
        .extracting(Relation::inverse)
        .containsExactly(
            Relation.EQUAL,
            Relation.SUPERSET_OF,
            Relation.SUBSET_OF,
            Relation.INTERSECTS_WITH,
            Relation.NOT_RELATED);
  }
}
