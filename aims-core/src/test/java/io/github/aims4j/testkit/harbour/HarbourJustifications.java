package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.standard.AnnexControl.A_10_2;
import static io.github.aims4j.standard.AnnexControl.A_10_3;
import static io.github.aims4j.standard.AnnexControl.A_10_4;
import static io.github.aims4j.standard.AnnexControl.A_2_2;
import static io.github.aims4j.standard.AnnexControl.A_2_3;
import static io.github.aims4j.standard.AnnexControl.A_2_4;
import static io.github.aims4j.standard.AnnexControl.A_3_2;
import static io.github.aims4j.standard.AnnexControl.A_3_3;
import static io.github.aims4j.standard.AnnexControl.A_4_2;
import static io.github.aims4j.standard.AnnexControl.A_4_3;
import static io.github.aims4j.standard.AnnexControl.A_4_4;
import static io.github.aims4j.standard.AnnexControl.A_4_5;
import static io.github.aims4j.standard.AnnexControl.A_4_6;
import static io.github.aims4j.standard.AnnexControl.A_5_2;
import static io.github.aims4j.standard.AnnexControl.A_5_3;
import static io.github.aims4j.standard.AnnexControl.A_5_4;
import static io.github.aims4j.standard.AnnexControl.A_5_5;
import static io.github.aims4j.standard.AnnexControl.A_6_1_2;
import static io.github.aims4j.standard.AnnexControl.A_6_1_3;
import static io.github.aims4j.standard.AnnexControl.A_6_2_2;
import static io.github.aims4j.standard.AnnexControl.A_6_2_3;
import static io.github.aims4j.standard.AnnexControl.A_6_2_4;
import static io.github.aims4j.standard.AnnexControl.A_6_2_5;
import static io.github.aims4j.standard.AnnexControl.A_6_2_6;
import static io.github.aims4j.standard.AnnexControl.A_6_2_7;
import static io.github.aims4j.standard.AnnexControl.A_6_2_8;
import static io.github.aims4j.standard.AnnexControl.A_7_2;
import static io.github.aims4j.standard.AnnexControl.A_7_3;
import static io.github.aims4j.standard.AnnexControl.A_7_4;
import static io.github.aims4j.standard.AnnexControl.A_7_5;
import static io.github.aims4j.standard.AnnexControl.A_7_6;
import static io.github.aims4j.standard.AnnexControl.A_8_2;
import static io.github.aims4j.standard.AnnexControl.A_8_3;
import static io.github.aims4j.standard.AnnexControl.A_8_4;
import static io.github.aims4j.standard.AnnexControl.A_8_5;
import static io.github.aims4j.standard.AnnexControl.A_9_2;
import static io.github.aims4j.standard.AnnexControl.A_9_3;
import static io.github.aims4j.standard.AnnexControl.A_9_4;

import io.github.aims4j.base.Id;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.ApplicabilityEntry.Reason;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Why each control of Annex A is necessary for Harbour Bank. */
final class HarbourJustifications {

  private HarbourJustifications() {}

  /**
   * The entries in the order of Annex A, with the risks that were known on a day.
   *
   * @param day the day
   */
  static List<ApplicabilityEntry> included(LocalDate day) {
    Map<AnnexControl, ApplicabilityEntry.Builder> entries = new EnumMap<>(AnnexControl.class);
    addPoliciesAndPeople(entries);
    addResources(entries);
    addImpact(entries);
    addLifeCycle(entries);
    addData(entries);
    addInformation(entries);
    addUse(entries);
    addOthers(entries);
    return entries.entrySet().stream()
        .map(entry -> entry.getValue().risks(risksOf(entry.getKey(), day)).build())
        .toList();
  }

  private static void addPoliciesAndPeople(Map<AnnexControl, ApplicabilityEntry.Builder> to) {
    put(
        to,
        A_2_2,
        "All units need one line on AI, and private tools have to be kept out.",
        List.of(Reason.RISK_TREATMENT));
    put(
        to,
        A_2_3,
        "Credit, privacy, security, people and procurement each touch AI; their policies must not contradict.",
        List.of(Reason.RISK_TREATMENT, Reason.GOOD_PRACTICE));
    put(to, A_2_4, "The law on AI changes each year.", List.of(Reason.LAW, Reason.RISK_TREATMENT));
    put(
        to,
        A_3_2,
        "Three units work on one score; without named roles each relies on the other.",
        List.of(Reason.RISK_TREATMENT, Reason.LAW));
    put(
        to,
        A_3_3,
        "Officers see first what goes wrong, and the law on whistle-blowers asks for a channel.",
        List.of(Reason.LAW));
  }

  private static void addResources(Map<AnnexControl, ApplicabilityEntry.Builder> to) {
    put(
        to,
        A_4_2,
        "The budget is set by system and stage, so the need has to be written down.",
        List.of(Reason.GOOD_PRACTICE));
    put(
        to,
        A_4_3,
        "Personal data of 400,000 people are used; where they lie must be known.",
        List.of(Reason.LAW, Reason.RISK_TREATMENT));
    put(
        to,
        A_4_4,
        "A score can be built again only if tools and versions are known.",
        List.of(Reason.GOOD_PRACTICE));
    put(
        to,
        A_4_5,
        "Scoring and alerts depend on one supplier of computing.",
        List.of(Reason.LAW, Reason.RISK_TREATMENT));
    put(
        to,
        A_4_6,
        "Two people know the pipeline; officers have to know when a score misleads.",
        List.of(Reason.RISK_TREATMENT));
  }

  private static void addImpact(Map<AnnexControl, ApplicabilityEntry.Builder> to) {
    put(
        to,
        A_5_2,
        "Lending and fraud alerts weigh on people; the process makes sure that it is seen in time.",
        List.of(Reason.LAW, Reason.GOOD_PRACTICE));
    put(
        to,
        A_5_3,
        "Supervisors in two countries ask for the results, and for how long they are kept.",
        List.of(Reason.LAW));
    put(
        to,
        A_5_4,
        "Refusals, gaps between groups and stopped payments hit persons.",
        List.of(Reason.LAW, Reason.RISK_TREATMENT));
    put(
        to,
        A_5_5,
        "Lending shapes quarters and trades; the bank wants to see it.",
        List.of(Reason.GOOD_PRACTICE));
  }

  private static void addLifeCycle(Map<AnnexControl, ApplicabilityEntry.Builder> to) {
    put(
        to,
        A_6_1_2,
        "Fair approval and robust scoring are aims of development, not of use alone.",
        List.of(Reason.GOOD_PRACTICE));
    put(to, A_6_1_3, "Credit scoring is developed inside.", List.of(Reason.LAW));
    put(
        to,
        A_6_2_2,
        "Without written requirements neither side can tell whether a model is good enough.",
        List.of(Reason.LAW, Reason.GOOD_PRACTICE));
    put(
        to,
        A_6_2_3,
        "People leave; the design has to stay. Features that stand in for origin are refused here.",
        List.of(Reason.RISK_TREATMENT, Reason.LAW));
    put(
        to,
        A_6_2_4,
        "Drift, gaps between groups and attacks are found by testing.",
        List.of(Reason.RISK_TREATMENT, Reason.LAW));
    put(
        to,
        A_6_2_5,
        "Thresholds went live by hand; a plan with conditions prevents that.",
        List.of(Reason.RISK_TREATMENT));
    put(
        to,
        A_6_2_6,
        "The world moves after release, and so do suppliers.",
        List.of(Reason.RISK_TREATMENT, Reason.LAW));
    put(
        to,
        A_6_2_7,
        "Supervisors, officers and brokers each need another description.",
        List.of(Reason.RISK_TREATMENT, Reason.LAW));
    put(
        to,
        A_6_2_8,
        "What happened can be told only from logs.",
        List.of(Reason.RISK_TREATMENT, Reason.LAW));
  }

  private static void addData(Map<AnnexControl, ApplicabilityEntry.Builder> to) {
    put(
        to,
        A_7_2,
        "What may be used for development is limited by purpose and by law.",
        List.of(Reason.RISK_TREATMENT, Reason.LAW));
    put(
        to,
        A_7_3,
        "Data are bought from a bureau.",
        List.of(Reason.RISK_TREATMENT, Reason.CONTRACT));
    put(to, A_7_4, "Wrong entries lead to wrong refusals.", List.of(Reason.RISK_TREATMENT));
    put(
        to,
        A_7_5,
        "After the merger of two core systems the origin of a field is not plain.",
        List.of(Reason.RISK_TREATMENT));
    put(
        to,
        A_7_6,
        "Missing values and labels change what a model learns.",
        List.of(Reason.RISK_TREATMENT));
  }

  private static void addInformation(Map<AnnexControl, ApplicabilityEntry.Builder> to) {
    put(
        to,
        A_8_2,
        "Officers, brokers and customers must know what the systems can do.",
        List.of(Reason.RISK_TREATMENT, Reason.LAW));
    put(
        to,
        A_8_3,
        "Those who are hit by a false alarm need a way to say so.",
        List.of(Reason.RISK_TREATMENT));
    put(
        to,
        A_8_4,
        "Users have to act when a score is wrong; data leaks have to be told.",
        List.of(Reason.LAW, Reason.RISK_TREATMENT));
    put(
        to,
        A_8_5,
        "Supervisors, the data protection authority and applicants are owed reports.",
        List.of(Reason.LAW, Reason.RISK_TREATMENT));
  }

  private static void addUse(Map<AnnexControl, ApplicabilityEntry.Builder> to) {
    put(
        to,
        A_9_2,
        "A score helps a person to decide only if the person knows how.",
        List.of(Reason.RISK_TREATMENT));
    put(to, A_9_3, "Human review is measured against an aim.", List.of(Reason.RISK_TREATMENT));
    put(
        to,
        A_9_4,
        "A score for loans must not choose tenants.",
        List.of(Reason.RISK_TREATMENT, Reason.LAW));
  }

  private static void addOthers(Map<AnnexControl, ApplicabilityEntry.Builder> to) {
    put(
        to,
        A_10_2,
        "Four suppliers, a partner and the brokers share the work.",
        List.of(Reason.CONTRACT, Reason.RISK_TREATMENT));
    put(
        to,
        A_10_3,
        "Data, computing and two whole systems come from outside.",
        List.of(Reason.CONTRACT, Reason.LAW, Reason.RISK_TREATMENT));
    put(
        to,
        A_10_4,
        "Since October 2025 brokers see scores in their portal.",
        List.of(Reason.CONTRACT, Reason.RISK_TREATMENT));
  }

  private static void put(
      Map<AnnexControl, ApplicabilityEntry.Builder> to,
      AnnexControl control,
      String justification,
      List<Reason> reasons) {
    to.put(
        control,
        ApplicabilityEntry.builder()
            .annexControl(control)
            .decision(Decision.INCLUDED)
            .justification(justification)
            .reasons(reasons));
  }

  private static List<Id<Risk>> risksOf(AnnexControl control, LocalDate day) {
    return HarbourRisks.all().stream()
        .filter(risk -> risk.controls().contains(control))
        .filter(risk -> risk.identifiedOn().orElseThrow().isBefore(day))
        .map(Risk::id)
        .toList();
  }
}
