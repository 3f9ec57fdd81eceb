// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Holds ids, titles, kinds and order of the provisions against the reference tables. */
class ProvisionTablesTest {

  @Test
  void clausesAreThoseOfTheTable() {
    assertThat(Clause.values())
        .extracting(Clause::id, Clause::title, clause -> clause.isLeaf() ? "leaf" : "group")
        .containsExactlyElementsOf(
            Table.read("clauses.tsv").stream()
                .map(row -> tuple(row.get("id"), row.get("title"), row.get("kind")))
                .toList());
  }

  @Test
  void areasAreThoseOfTheTable() {
    assertThat(idsAndTitles(AnnexArea.values())).containsExactlyElementsOf(annexA("area"));
  }

  @Test
  void controlsAreThoseOfTheTable() {
    assertThat(idsAndTitles(AnnexControl.values())).containsExactlyElementsOf(annexA("control"));
  }

  @Test
  void objectivesAreThoseOfTheTableAndElseTheAreas() {
    List<Tuple> expected =
        Stream.concat(annexA("area").stream(), annexA("objective").stream())
            .filter(each -> !each.toList().get(0).equals("A.6"))
            .toList();

    assertThat(idsAndTitles(ControlObjective.values()))
        .hasSize(10)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(ControlObjective.values())
        .extracting(Provision::id)
        .containsExactly("A.2", "A.3", "A.4", "A.5", "A.6.1", "A.6.2", "A.7", "A.8", "A.9", "A.10");
  }

  @Test
  void guidanceMirrorsTheControls() {
    assertThat(idsAndTitles(Guidance.values()))
        .containsExactlyElementsOf(
            Table.read("annex-a.tsv", "control").stream()
                .map(row -> tuple("B" + row.getOrDefault("id", "").substring(1), row.get("title")))
                .toList());
    for (AnnexControl control : AnnexControl.values()) {
      assertThat(control.guidance().control()).isEqualTo(control);
      assertThat(control.guidance().id()).isEqualTo("B" + control.id().substring(1));
    }
  }

  @Test
  void annexCIsThatOfTheTable() {
    assertThat(idsAndTitles(OrganizationalObjective.values()))
        .containsExactlyElementsOf(idsAndTitles(Table.read("annex-c.tsv", "objective")));
    assertThat(idsAndTitles(RiskSource.values()))
        .containsExactlyElementsOf(idsAndTitles(Table.read("annex-c.tsv", "risk-source")));
  }

  @Test
  void namesOfConstantsFollowTheIds() {
    for (Provision provision : Provision.all()) {
      String name = ((Enum<?>) provision).name();
      String prefix = provision instanceof Clause ? "CLAUSE_" : "";
      assertThat(name).isEqualTo(prefix + provision.id().replace('.', '_'));
      assertThat(provision).hasToString(provision.id());
    }
  }

  @Test
  void controlsStandUnderTheObjectiveAndAreaOfTheirId() {
    for (AnnexControl control : AnnexControl.values()) {
      assertThat(control.id()).startsWith(control.objective().id() + ".");
      assertThat(control.id()).startsWith(control.area().id() + ".");
      assertThat(control.objective().area()).isEqualTo(control.area());
      assertThat(control.objective().controls()).contains(control);
      assertThat(control.area().controls()).contains(control);
    }
    assertThat(AnnexArea.A_6.objectives())
        .containsExactly(ControlObjective.A_6_1, ControlObjective.A_6_2);
    assertThat(AnnexArea.A_10.objectives()).containsExactly(ControlObjective.A_10);
    assertThat(ControlObjective.A_6_1.controls())
        .containsExactly(AnnexControl.A_6_1_2, AnnexControl.A_6_1_3);
    assertThat(AnnexArea.A_2.controls())
        .containsExactly(AnnexControl.A_2_2, AnnexControl.A_2_3, AnnexControl.A_2_4);
  }

  @Test
  void clausesFormATree() {
    assertThat(Clause.CLAUSE_6.parent()).isEmpty();
    assertThat(Clause.CLAUSE_6_1_2.parent()).isEqualTo(Optional.of(Clause.CLAUSE_6_1));
    assertThat(Clause.CLAUSE_6.parts())
        .containsExactly(Clause.CLAUSE_6_1, Clause.CLAUSE_6_2, Clause.CLAUSE_6_3);
    assertThat(Clause.CLAUSE_8_4.parts()).isEmpty();
    assertThat(Clause.CLAUSE_6.isGroup()).isTrue();
    assertThat(Clause.CLAUSE_6.contains(Clause.CLAUSE_6_1_2)).isTrue();
    assertThat(Clause.CLAUSE_6_1_2.contains(Clause.CLAUSE_6_1_2)).isTrue();
    assertThat(Clause.CLAUSE_6_1_2.contains(Clause.CLAUSE_6_1)).isFalse();
    assertThat(Clause.CLAUSE_10.contains(Clause.CLAUSE_9_1)).isFalse();
  }

  @Test
  void partsAreLookedUpAndNotSearchedFor() {
    assertThat(Clause.CLAUSE_6.parts()).isSameAs(Clause.CLAUSE_6.parts());
    assertThat(AnnexArea.A_6.controls()).isSameAs(AnnexArea.A_6.controls());
    assertThat(AnnexArea.A_6.objectives()).isSameAs(AnnexArea.A_6.objectives());
    assertThat(ControlObjective.A_6_2.controls()).isSameAs(ControlObjective.A_6_2.controls());
  }

  @Test
  void annexCAloneIsInformative() {
    assertThat(Provision.all().stream().filter(each -> !each.isNormative()))
        .hasSize(18)
        .allMatch(each -> each.id().startsWith("C."));
  }

  @Test
  void allAreOrderedByNumber() {
    assertThat(Provision.all()).hasSize(43 + 9 + 10 + 38 + 38 + 11 + 7).doesNotHaveDuplicates();
    assertThat(Provision.all().stream().filter(AnnexControl.class::isInstance))
        .containsExactly(AnnexControl.values());
    assertThat(Provision.all().subList(0, 43)).containsExactly(Clause.values());
    assertThat(Provision.all())
        .containsSubsequence(
            Clause.CLAUSE_9_3_3,
            Clause.CLAUSE_10,
            AnnexArea.A_2,
            ControlObjective.A_2,
            AnnexControl.A_2_2,
            AnnexArea.A_6,
            ControlObjective.A_6_1,
            AnnexControl.A_6_1_2,
            AnnexControl.A_9_4,
            AnnexArea.A_10,
            AnnexControl.A_10_4,
            Guidance.B_2_2,
            OrganizationalObjective.C_2_9,
            OrganizationalObjective.C_2_10,
            RiskSource.C_3_1);
  }

  @Test
  void phasesFollowTheMapping() {
    assertThat(PdcaPhase.values())
        .containsExactly(PdcaPhase.PLAN, PdcaPhase.DO, PdcaPhase.CHECK, PdcaPhase.ACT);
    for (Clause clause : Clause.values()) {
      assertThat(clause.phase()).isEqualTo(expectedPhase(clause));
      assertThat(clause.phase().clauses()).contains(clause);
    }
    assertThat(PdcaPhase.ACT.clauses())
        .containsExactly(Clause.CLAUSE_10, Clause.CLAUSE_10_1, Clause.CLAUSE_10_2);
    assertThat(AnnexControl.values())
        .allSatisfy(control -> assertThat(control.phase()).isEqualTo(PdcaPhase.DO));
    assertThat(PdcaPhase.mappingSource().confidence()).isEqualTo(Confidence.POLICY);
    assertThat(PdcaPhase.mappingSource().statement())
        .isEqualTo(
            "The assignment of clauses 4, 5, 6 and 7 to PLAN, of clause 8 and the controls to DO,"
                + " of clause 9 to CHECK and of clause 10 to ACT follows an introductory document"
                + " on ISO/IEC 42001; the standard itself has no assignment. ISO 9001 and ISO 14001"
                + " show clause 7 under DO and clause 5 at the centre.");
  }

  private static PdcaPhase expectedPhase(Clause clause) {
    return switch (clause.id().replaceFirst("\\..*", "")) {
      case "4", "5", "6", "7" -> PdcaPhase.PLAN;
      case "8" -> PdcaPhase.DO;
      case "9" -> PdcaPhase.CHECK;
      default -> PdcaPhase.ACT;
    };
  }

  private static List<Tuple> annexA(String kind) {
    return idsAndTitles(Table.read("annex-a.tsv", kind));
  }

  private static List<Tuple> idsAndTitles(List<Map<String, String>> rows) {
    return rows.stream().map(row -> tuple(row.get("id"), row.get("title"))).toList();
  }

  private static List<Tuple> idsAndTitles(Provision[] provisions) {
    return Arrays.stream(provisions).map(each -> tuple(each.id(), each.title())).toList();
  }
}
