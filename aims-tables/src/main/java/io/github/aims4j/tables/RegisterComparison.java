// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.Aims;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.StageComparison;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The comparison of the systems in two registers. Each system of both is listed exactly once: found
 * in both, ambiguous, or in one register only.
 *
 * <p>Source: this library, on the life cycle of A.6 (ISO/IEC 42001:2023). Immutable and
 * thread-safe.
 */
public final class RegisterComparison {

  private final List<Pair> found;
  private final List<Ambiguity> ambiguous;
  private final List<AiSystem> onlyBefore;
  private final List<AiSystem> onlyAfter;

  private RegisterComparison(
      List<Pair> found,
      List<Ambiguity> ambiguous,
      List<AiSystem> onlyBefore,
      List<AiSystem> onlyAfter) {
    this.found = List.copyOf(found);
    this.ambiguous = List.copyOf(ambiguous);
    this.onlyBefore = List.copyOf(onlyBefore);
    this.onlyAfter = List.copyOf(onlyAfter);
  }

  /** A system in both registers. Immutable and thread-safe. */
  public static final class Pair {

    private static final Set<String> NOT_COMPARED = Set.of("id", "name", "versions", "source");

    private final AiSystem before;
    private final AiSystem after;
    private final List<StageComparison> versions;

    private Pair(AiSystem before, AiSystem after) {
      this.before = before;
      this.after = after;
      this.versions = List.copyOf(StageComparison.of(before, after));
    }

    /** Returns the earlier record. */
    public AiSystem before() {
      return before;
    }

    /** Returns the later record. */
    public AiSystem after() {
      return after;
    }

    /** Tells whether the system has another name, apart from case and white space. */
    public boolean isRenamed() {
      return !Spaces.folded(before.name()).equals(Spaces.folded(after.name()));
    }

    /**
     * Returns the names of the attributes and extensions that differ, in the order of JSON, without
     * the id, the name, the versions and the source.
     */
    public List<String> changedAttributes() {
      ObjectNode earlier = RecordTree.of(before);
      ObjectNode later = RecordTree.of(after);
      Set<String> names = new LinkedHashSet<>();
      earlier.fieldNames().forEachRemaining(names::add);
      later.fieldNames().forEachRemaining(names::add);
      names.removeAll(NOT_COMPARED);
      return names.stream().filter(name -> !earlier.path(name).equals(later.path(name))).toList();
    }

    /** Returns the comparison of each version; an imported system has one version. */
    public List<StageComparison> versions() {
      return versions;
    }
  }

  /**
   * Systems with the same key if a register has more than one of them. Immutable and thread-safe.
   *
   * @param before the earlier records, at least one
   * @param after the later records, at least one
   */
  public record Ambiguity(List<AiSystem> before, List<AiSystem> after) {

    /**
     * Creates an ambiguity from copies of the records.
     *
     * @param before the earlier records
     * @param after the later records
     */
    public Ambiguity {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * Compares two registers.
   *
   * @param before the earlier one
   * @param after the later one
   * @param key the key that identifies systems
   */
  public static RegisterComparison of(Aims before, Aims after, SystemKey key) {
    IdentityHashMap<AiSystem, AiSystem> same = byField(before, after, key);
    Set<AiSystem> paired = Collections.newSetFromMap(new IdentityHashMap<>());
    paired.addAll(same.keySet());
    paired.addAll(same.values());
    List<AiSystem> old = without(before, paired);
    List<AiSystem> now = without(after, paired);
    Map<List<String>, List<AiSystem>> earlier = byKey(old, key::before);
    Map<List<String>, List<AiSystem>> later = byKey(now, key::after);
    List<Ambiguity> ambiguous = new ArrayList<>();
    earlier.forEach(
        (each, ones) -> {
          List<AiSystem> others = later.getOrDefault(each, List.of());
          if (ones.size() == 1 && others.size() == 1) {
            same.put(ones.get(0), others.get(0));
          } else if (!others.isEmpty()) {
            ambiguous.add(new Ambiguity(ones, others));
          }
        });
    return new RegisterComparison(
        before.aiSystems().stream()
            .flatMap(each -> Stream.ofNullable(same.get(each)).map(other -> new Pair(each, other)))
            .toList(),
        ambiguous,
        old.stream().filter(each -> !later.containsKey(key.before(each))).toList(),
        now.stream().filter(each -> !earlier.containsKey(key.after(each))).toList());
  }

  private static List<AiSystem> without(Aims aims, Set<AiSystem> paired) {
    return aims.aiSystems().stream().filter(each -> !paired.contains(each)).toList();
  }

  /** Returns the systems with the same text in the field of the key, if no others have it. */
  private static IdentityHashMap<AiSystem, AiSystem> byField(
      Aims before, Aims after, SystemKey key) {
    IdentityHashMap<AiSystem, AiSystem> same = new IdentityHashMap<>();
    Map<String, List<AiSystem>> later = byText(after, key);
    byText(before, key)
        .forEach(
            (text, ones) -> {
              List<AiSystem> others = later.getOrDefault(text, List.of());
              if (ones.size() == 1 && others.size() == 1) {
                same.put(ones.get(0), others.get(0));
              }
            });
    return same;
  }

  private static Map<String, List<AiSystem>> byText(Aims aims, SystemKey key) {
    Map<String, List<AiSystem>> systems = new LinkedHashMap<>();
    for (AiSystem system : aims.aiSystems()) {
      key.text(system)
          .ifPresent(text -> systems.computeIfAbsent(text, each -> new ArrayList<>()).add(system));
    }
    return systems;
  }

  private static Map<List<String>, List<AiSystem>> byKey(
      List<AiSystem> systems, Function<AiSystem, List<String>> key) {
    return systems.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  /** Returns the systems in both registers, in the order of the earlier one. */
  public List<Pair> found() {
    return found;
  }

  /**
   * Returns the systems whose key is not unique, so that they cannot be matched, in the order of
   * the earlier register.
   */
  public List<Ambiguity> ambiguous() {
    return ambiguous;
  }

  /** Returns the systems in the earlier register only, in its order. */
  public List<AiSystem> onlyBefore() {
    return onlyBefore;
  }

  /** Returns the systems in the later register only, in its order. */
  public List<AiSystem> onlyAfter() {
    return onlyAfter;
  }

  /**
   * Returns the systems in both registers that have another name, in the order of the earlier one.
   */
  public List<Pair> renamed() {
    return found.stream().filter(Pair::isRenamed).toList();
  }

  /**
   * Returns the number of versions of systems in both registers with a change.
   *
   * @param change the change of the stage
   */
  public long count(StageComparison.Change change) {
    return versions(change).count();
  }

  /**
   * Returns the number of these versions without a reason for the change.
   *
   * @param change the change of the stage
   */
  public long countWithoutReason(StageComparison.Change change) {
    return versions(change).filter(version -> !version.unmet().isEmpty()).count();
  }

  private Stream<StageComparison> versions(StageComparison.Change change) {
    return found.stream()
        .flatMap(pair -> pair.versions().stream())
        .filter(version -> version.change() == change);
  }
}
