package io.github.aims4j.examples.compare;

import io.github.aims4j.Aims;
import io.github.aims4j.operation.AiSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two registers of AI systems, system by system. Each entry of either is in exactly one of the
 * lists, so none is lost: it was found again, or it cannot be told which entry it is, or only one
 * register has it.
 *
 * @param found the systems that each register has once, in the order of the earlier one
 * @param ambiguous what both registers have and one of them more than once
 * @param onlyEarlier the systems that only the earlier register has, in its order
 * @param onlyLater the systems that only the later register has, in its order
 */
public record RegisterComparison(
    List<ComparedSystem> found,
    List<SameKey> ambiguous,
    List<AiSystem> onlyEarlier,
    List<AiSystem> onlyLater) {

  /**
   * Copies the lists.
   *
   * @param found the systems that each register has once
   * @param ambiguous what both registers have and one of them more than once
   * @param onlyEarlier the systems that only the earlier register has
   * @param onlyLater the systems that only the later register has
   */
  public RegisterComparison {
    found = List.copyOf(found);
    ambiguous = List.copyOf(ambiguous);
    onlyEarlier = List.copyOf(onlyEarlier);
    onlyLater = List.copyOf(onlyLater);
  }

  /**
   * Entries that have one key.
   *
   * @param key the key
   * @param earlier those of the earlier register
   * @param later those of the later one
   */
  public record SameKey(List<String> key, List<AiSystem> earlier, List<AiSystem> later) {

    /**
     * Copies the lists.
     *
     * @param key the key
     * @param earlier those of the earlier register
     * @param later those of the later one
     */
    public SameKey {
      key = List.copyOf(key);
      earlier = List.copyOf(earlier);
      later = List.copyOf(later);
    }
  }

  /**
   * Compares two registers.
   *
   * @param earlier the earlier register
   * @param earlierKey what its systems are told apart by
   * @param later the later register
   * @param laterKey what its systems are told apart by
   */
  public static RegisterComparison of(
      Aims earlier, SystemKey earlierKey, Aims later, SystemKey laterKey) {
    Map<List<String>, List<AiSystem>> before = byKey(earlier, earlierKey);
    Map<List<String>, List<AiSystem>> after = byKey(later, laterKey);
    List<ComparedSystem> found = new ArrayList<>();
    List<SameKey> ambiguous = new ArrayList<>();
    before.forEach(
        (key, systems) -> {
          List<AiSystem> again = after.getOrDefault(key, List.of());
          if (systems.size() == 1 && again.size() == 1) {
            found.add(ComparedSystem.of(systems.get(0), again.get(0)));
          } else if (!again.isEmpty()) {
            ambiguous.add(new SameKey(key, systems, again));
          }
        });
    return new RegisterComparison(found, ambiguous, without(before, after), without(after, before));
  }

  private static Map<List<String>, List<AiSystem>> byKey(Aims register, SystemKey key) {
    Map<List<String>, List<AiSystem>> systems = new LinkedHashMap<>();
    for (AiSystem each : register.aiSystems()) {
      systems.computeIfAbsent(key.of(each), none -> new ArrayList<>()).add(each);
    }
    return systems;
  }

  private static List<AiSystem> without(
      Map<List<String>, List<AiSystem>> systems, Map<List<String>, List<AiSystem>> others) {
    return systems.entrySet().stream()
        .filter(each -> !others.containsKey(each.getKey()))
        .flatMap(each -> each.getValue().stream())
        .toList();
  }

  /**
   * Returns the systems that were found again and have an outcome, in the order of the earlier
   * register.
   *
   * @param outcome the outcome
   */
  public Stream<ComparedSystem> found(ComparedSystem.Outcome outcome) {
    return found.stream().filter(each -> each.outcome() == outcome);
  }
}
