// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Provision;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * One set of records, seen by the clauses of a second management system standard: an integrated
 * management system. The clauses of ISO/IEC 27001:2022 have the numbers of the harmonized
 * structure; those of ISO 9001:2015 have older ones.
 *
 * <pre>{@code
 * ConformityReport report = RuleSet.builtIn().assess(aims, asOf);
 * IntegratedSystem system =
 *     IntegratedSystem.of(Crosswalks.of(aims), Framework.ISO_IEC_27001, report);
 * }</pre>
 *
 * <p>What the other standard asks beyond is named by id and title and not judged: the records of an
 * AIMS do not show it. Even where clauses are shared, their subject differs.
 *
 * <p>Source: the harmonized structure of the ISO/IEC Directives; this library's own form. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class IntegratedSystem permits ImmutableIntegratedSystem {

  private static final List<Framework> OF_NO_MANAGEMENT_SYSTEM =
      List.of(Framework.NIST_AI_RMF, Framework.ISO_IEC_23894, Framework.EU_AI_ACT);

  IntegratedSystem() {}

  /**
   * Returns the records seen by the clauses of another standard.
   *
   * @param crosswalks the mappings
   * @param standard the other standard
   * @param report what the records support, contradict and leave open
   * @throws IllegalArgumentException if it is known not to be a management system standard
   */
  public static IntegratedSystem of(
      Crosswalks crosswalks, Framework standard, ConformityReport report) {
    if (OF_NO_MANAGEMENT_SYSTEM.contains(standard)) {
      throw new IllegalArgumentException(
          "%s is not a management system standard, so no system is integrated with it; %s and %s are."
              .formatted(standard, Framework.ISO_IEC_27001, Framework.ISO_9001));
    }
    FrameworkView view = FrameworkView.of(crosswalks, standard, report);
    return builder().view(view).records(records(view, new RecordsByProvision(report))).build();
  }

  private static List<SharedRecord> records(FrameworkView view, RecordsByProvision report) {
    Map<Subject, Set<String>> otherIds = new TreeMap<>();
    for (FrameworkDemand demand : view.demands()) {
      demand.supportedBy().forEach(each -> at(otherIds, each).add(demand.id()));
    }
    Map<Subject, Set<Provision>> provisions = new TreeMap<>();
    report
        .supporting()
        .forEach(
            (criterion, subjects) ->
                subjects.forEach(
                    each ->
                        provisions
                            .computeIfAbsent(each, key -> new TreeSet<>(AuditCriterion.byNumber()))
                            .add(criterion.provision())));
    return provisions.entrySet().stream()
        .map(
            each ->
                new SharedRecord(
                    each.getKey(),
                    List.copyOf(each.getValue()),
                    List.copyOf(at(otherIds, each.getKey()))))
        .toList();
  }

  private static Set<String> at(Map<Subject, Set<String>> otherIds, Subject record) {
    return otherIds.computeIfAbsent(record, key -> new LinkedHashSet<>());
  }

  /**
   * Returns the clauses of the other standard that are shared, with what the records say of each,
   * and what either standard has that the other has not.
   */
  public abstract FrameworkView view();

  /** Returns the records that support a provision of ISO/IEC 42001:2023, in order. */
  public abstract List<SharedRecord> records();

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableIntegratedSystem.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableIntegratedSystem.builder().from(this);
  }

  /** Builds values of {@link IntegratedSystem}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableIntegratedSystem.Builder {

    Builder() {}

    /** Sets {@link IntegratedSystem#view()}. */
    public abstract Builder view(FrameworkView view);

    /** Adds one of {@link IntegratedSystem#records()}. */
    public abstract Builder addRecord(SharedRecord record);

    /** Replaces {@link IntegratedSystem#records()}. */
    public abstract Builder records(Iterable<? extends SharedRecord> records);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract IntegratedSystem build();
  }
}
