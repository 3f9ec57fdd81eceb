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
 * What became of the systems of a register in a later one. Each system of both is in it once: found
 * again, ambiguous, or in one register only.
 *
 * <p>Source: this library's own form, on the life cycle of A.6 (ISO/IEC 42001:2023). Immutable and
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

  /** A system that both registers have. Immutable and thread-safe. */
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

    /** Returns what became of the stage of each version; an import makes one version. */
    public List<StageComparison> versions() {
      return versions;
    }
  }

  /**
   * Systems with one key, of which a register has more than one. Immutable and thread-safe.
   *
   * @param before the earlier records, at least one
   * @param after the later records, at least one
   */
  public record Ambiguity(List<AiSystem> before, List<AiSystem> after) {

    /**
     * Copies the records.
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
   * @param key by what a system is known again
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

  /** Returns the systems that both registers have, in the order of the earlier one. */
  public List<Pair> found() {
    return found;
  }

  /**
   * Returns the systems of which a register has several by one key, so that which became which
   * cannot be told, in the order of the earlier register.
   */
  public List<Ambiguity> ambiguous() {
    return ambiguous;
  }

  /** Returns the systems that only the earlier register has, in its order. */
  public List<AiSystem> onlyBefore() {
    return onlyBefore;
  }

  /** Returns the systems that only the later register has, in its order. */
  public List<AiSystem> onlyAfter() {
    return onlyAfter;
  }

  /**
   * Returns how many versions of the systems that were found again changed in that way.
   *
   * @param change what became of their stage
   */
  public long count(StageComparison.Change change) {
    return versions(change).count();
  }

  /**
   * Returns how many of the versions that changed in that way lack a reason.
   *
   * @param change what became of their stage
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
