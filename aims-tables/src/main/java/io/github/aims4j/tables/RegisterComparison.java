// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.Aims;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.StageComparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<List<String>, List<AiSystem>> earlier = byKey(before, key::before);
    Map<List<String>, List<AiSystem>> later = byKey(after, key::after);
    List<Pair> found = new ArrayList<>();
    List<Ambiguity> ambiguous = new ArrayList<>();
    earlier.forEach(
        (each, old) -> {
          List<AiSystem> now = later.getOrDefault(each, List.of());
          if (old.size() == 1 && now.size() == 1) {
            found.add(new Pair(old.get(0), now.get(0)));
          } else if (!now.isEmpty()) {
            ambiguous.add(new Ambiguity(old, now));
          }
        });
    return new RegisterComparison(
        found,
        ambiguous,
        before.aiSystems().stream().filter(each -> !later.containsKey(key.before(each))).toList(),
        after.aiSystems().stream().filter(each -> !earlier.containsKey(key.after(each))).toList());
  }

  private static Map<List<String>, List<AiSystem>> byKey(
      Aims aims, Function<AiSystem, List<String>> key) {
    return aims.aiSystems().stream()
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
