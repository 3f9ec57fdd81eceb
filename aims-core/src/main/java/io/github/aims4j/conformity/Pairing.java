// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.aims4j.finding.Argument;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Pairs what two reports say, each with at most one of the other report.
 *
 * @param <T> what is paired
 */
final class Pairing<T> {

  /** What makes two statements of rules the same, whatever their wording. */
  private record Identity(String rule, Optional<String> check, Place place) {}

  /** What tells several statements of one identity apart. */
  private record Wording(Identity identity, List<Argument> arguments) {}

  private List<T> gone;
  private List<T> added;
  private final List<T> same = new ArrayList<>();

  private Pairing(List<T> earlier, List<T> later) {
    this.gone = earlier;
    this.added = later;
  }

  static Pairing<Finding> ofFindings(ConformityReport earlier, ConformityReport later) {
    Pairing<Finding> pairing = new Pairing<>(earlier.findings(), later.findings());
    pairing.pair(
        later.silenced().stream().flatMap(each -> each.findings().stream()).toList(),
        Pairing::identity,
        Finding::arguments);
    return pairing;
  }

  static Pairing<PlacedQuestion> ofQuestions(ConformityReport earlier, ConformityReport later) {
    Pairing<PlacedQuestion> pairing =
        new Pairing<>(
            PlacedQuestion.each(earlier.questions().stream()),
            PlacedQuestion.each(later.questions().stream()));
    pairing.pair(
        PlacedQuestion.each(later.silenced().stream().flatMap(each -> each.questions().stream())),
        Pairing::identity,
        each -> each.question().arguments());
    return pairing;
  }

  private static Identity identity(Finding finding) {
    return new Identity(
        finding.rule(), finding.check(), new Place(finding.subject(), finding.path()));
  }

  private static Identity identity(PlacedQuestion placed) {
    return new Identity(placed.question().rule(), placed.question().check(), placed.place());
  }

  private void pair(
      List<T> silencedLater,
      Function<T, Identity> identity,
      Function<T, List<Argument>> arguments) {
    Set<Identity> alone = alone(gone, identity);
    alone.retainAll(
        alone(Stream.concat(added.stream(), silencedLater.stream()).toList(), identity));
    Function<T, ?> wording = each -> new Wording(identity.apply(each), arguments.apply(each));
    Function<T, ?> key =
        each -> alone.contains(identity.apply(each)) ? identity.apply(each) : wording.apply(each);
    added = pair(added, key);
    pair(silencedLater, key);
  }

  /** Returns the identities that one statement alone has. */
  private static <T> Set<Identity> alone(List<T> statements, Function<T, Identity> identity) {
    Map<Identity, Long> counts = statements.stream().collect(groupingBy(identity, counting()));
    counts.values().removeIf(count -> count > 1);
    return new HashSet<>(counts.keySet());
  }

  /** Pairs what the later report says with what is not paired yet, and returns what stays alone. */
  private List<T> pair(List<T> later, Function<T, ?> key) {
    Map<Object, Deque<T>> open = new LinkedHashMap<>();
    gone.forEach(each -> open.computeIfAbsent(key.apply(each), k -> new ArrayDeque<>()).add(each));
    List<T> alone = new ArrayList<>();
    for (T each : later) {
      Deque<T> candidates = open.get(key.apply(each));
      boolean isPaired = candidates != null && candidates.poll() != null;
      (isPaired ? same : alone).add(each);
    }
    gone = open.values().stream().flatMap(Collection::stream).toList();
    return alone;
  }

  /** Returns what only the later report says. */
  List<T> added() {
    return added;
  }

  /** Returns what only the earlier report says. */
  List<T> gone() {
    return gone;
  }

  /** Returns what both reports say, as the later one says it. */
  List<T> same() {
    return same;
  }
}
