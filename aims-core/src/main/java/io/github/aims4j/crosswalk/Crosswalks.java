// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.CrosswalkMapping;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.standard.framework.Proposals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mappings between ISO/IEC 42001:2023 and other frameworks, found from either side: those that
 * this library ships and those that an organization recorded.
 *
 * <pre>{@code
 * Crosswalks crosswalks = Crosswalks.of(aims);
 * crosswalks.of(AnnexControl.A_6_2_4);
 * crosswalks.of(Framework.NIST_AI_RMF, "GOVERN 1.1");
 * }</pre>
 *
 * <p>They are informative: a mapping says that provisions have something in common, and never that
 * meeting one meets the other. What is not mapped may correspond nevertheless.
 *
 * <p>Source: the sources that each {@link Correspondence} names. Immutable and thread-safe.
 */
public final class Crosswalks {

  private static final Crosswalks SHIPPED =
      new Crosswalks(
          Stream.of(
                  NistAiRmf.correspondences(),
                  Iso27001.correspondences(),
                  Iso9001.correspondences(),
                  Iso23894.correspondences(),
                  EuAiAct.correspondences())
              .flatMap(List::stream)
              .toList());

  private final List<Correspondence> all;
  private final Map<Framework, FrameworkIndex> byFramework = new LinkedHashMap<>();
  private final Map<AuditCriterion, List<Correspondence>> byCriterion = new LinkedHashMap<>();

  private Crosswalks(List<Correspondence> all) {
    this.all = all;
    Framework.known().forEach(each -> byFramework.put(each, new FrameworkIndex(each)));
    for (Correspondence each : all) {
      byFramework.computeIfAbsent(each.framework(), FrameworkIndex::new).add(each);
      each.criteria().stream()
          .distinct()
          .forEach(
              criterion ->
                  byCriterion.computeIfAbsent(criterion, key -> new ArrayList<>()).add(each));
    }
  }

  /** Returns the mappings that this library ships. */
  public static Crosswalks shipped() {
    return SHIPPED;
  }

  /**
   * Returns the mappings that this library ships and, after them, those of an AIMS.
   *
   * @param aims the AIMS
   */
  public static Crosswalks of(Aims aims) {
    return SHIPPED.with(aims.crosswalks());
  }

  /**
   * Returns these mappings and, after them, those of an organization.
   *
   * @param crosswalks the organization's records
   */
  public Crosswalks with(Collection<Crosswalk> crosswalks) {
    return new Crosswalks(
        Stream.concat(all.stream(), crosswalks.stream().flatMap(Crosswalks::stated)).toList());
  }

  private static Stream<Correspondence> stated(Crosswalk crosswalk) {
    Framework framework = Framework.of(crosswalk.framework());
    return crosswalk.mappings().stream().map(each -> stated(crosswalk, framework, each));
  }

  private static Correspondence stated(
      Crosswalk crosswalk, Framework framework, CrosswalkMapping mapping) {
    return Correspondence.builder()
        .framework(framework)
        .relation(mapping.relation())
        .criteria(mapping.criteria())
        .otherIds(mapping.otherIds())
        .remark(mapping.remark())
        .crosswalk(crosswalk.id())
        .build();
  }

  /** Returns all mappings, framework by framework as shipped, then those of the organization. */
  public List<Correspondence> all() {
    return all;
  }

  /**
   * Returns the mappings to a framework, in order.
   *
   * @param framework the framework
   */
  public List<Correspondence> all(Framework framework) {
    return index(framework).all();
  }

  /** Returns the frameworks that are known or mapped, in order. */
  public List<Framework> frameworks() {
    return List.copyOf(byFramework.keySet());
  }

  /**
   * Returns the framework that a text names, however spelled: its reference, its id, another of its
   * names, or a beginning that no other has.
   *
   * @param text a name, such as {@code nist-ai-rmf} or {@code ISO 27001}
   * @throws IllegalArgumentException if it names none or several; the message lists them
   */
  public Framework framework(String text) {
    requireNonNull(text, "text");
    List<Framework> named =
        frameworks().stream().filter(each -> each.names().include(text)).toList();
    List<Framework> meant =
        named.isEmpty()
            ? frameworks().stream().filter(each -> each.names().beginWith(text)).toList()
            : named;
    if (meant.size() == 1) {
      return meant.get(0);
    }
    throw new IllegalArgumentException(
        "%s names %s; the frameworks are %s."
            .formatted(
                Quoted.quoted(text),
                meant.isEmpty() ? "no framework with a crosswalk" : "several frameworks",
                ids(meant.isEmpty() ? frameworks() : meant)));
  }

  private static String ids(List<Framework> frameworks) {
    return frameworks.stream()
        .map(each -> Quoted.shown(each.id()))
        .collect(Collectors.joining(", "));
  }

  /**
   * Returns the mappings of a provision and of its parts: for a clause, also those of its
   * obligations; for a group or an area, those of all that it contains.
   *
   * @param criterion a provision or an obligation
   */
  public List<Correspondence> of(AuditCriterion criterion) {
    requireNonNull(criterion, "criterion");
    return byCriterion.entrySet().stream()
        .filter(each -> isOf(each.getKey(), criterion))
        .flatMap(each -> each.getValue().stream())
        .distinct()
        .toList();
  }

  private static boolean isOf(AuditCriterion mapped, AuditCriterion asked) {
    return mapped.equals(asked) || (asked instanceof Provision whole && mapped.isWithin(whole));
  }

  /**
   * Returns the mappings of a part of a framework and of its own parts, in order; none: nothing is
   * mapped to it.
   *
   * @param framework the framework
   * @param otherId the id of the part, however spelled
   */
  public List<Correspondence> of(Framework framework, String otherId) {
    return index(framework).of(framework.key(otherId));
  }

  private FrameworkIndex index(Framework framework) {
    FrameworkIndex index = byFramework.get(requireNonNull(framework, "framework"));
    return index == null ? new FrameworkIndex(framework) : index;
  }

  /**
   * Returns the ids that mappings give parts of a framework although its list, which is complete,
   * has no such part; none if all are on the list or there is no complete list.
   *
   * @param framework the framework
   */
  public List<String> unknownIds(Framework framework) {
    return framework.hasAllParts()
        ? all(framework).stream()
            .flatMap(each -> each.otherIds().stream())
            .filter(id -> framework.part(id).isEmpty())
            .distinct()
            .toList()
        : List.of();
  }

  /**
   * Returns what a text can mean, however spelled: a provision of the standard, a part of a
   * framework, or one of each kind. A name in front decides: {@code ISO/IEC 27001 A.5.2}.
   *
   * @param text an id, alone or preceded by the name of the standard or of a framework
   * @throws IllegalArgumentException if it means nothing; the message says what is near
   */
  public CrosswalkLookup lookUp(String text) {
    requireNonNull(text, "text");
    List<CrosswalkReading> readings = new ArrayList<>();
    StandardIds.find(text).map(this::reading).ifPresent(readings::add);
    byFramework.values().forEach(each -> each.read(text).ifPresent(readings::add));
    if (readings.isEmpty()) {
      throw new IllegalArgumentException(refusal(text));
    }
    return CrosswalkLookup.builder().text(text).readings(readings).build();
  }

  private CrosswalkReading reading(Provision provision) {
    return new CrosswalkReading(
        Optional.empty(), provision.id(), Optional.of(provision.title()), of(provision));
  }

  private String refusal(String text) {
    return "%s is neither a provision of ISO/IEC 42001:2023 nor a part of a framework with a crosswalk (%s)%s."
        .formatted(Quoted.quoted(text), ids(frameworks()), proposals(text));
  }

  private String proposals(String text) {
    Proposals proposals = new Proposals();
    proposals.look(StandardIds.PROVISIONS, StandardIds.key(text));
    byFramework.values().forEach(each -> proposals.look(each.vocabulary(), each.key(text)));
    List<String> near = proposals.best();
    return near.isEmpty() ? "" : "; near it: " + String.join(", ", near);
  }
}
