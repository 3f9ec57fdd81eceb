// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An index of the provisions of one kind with constant-time lookup by id.
 *
 * @param <P> the type of the provisions
 */
final class Index<P extends Provision> {

  private final String noun;
  private final List<P> all;
  private final Map<String, P> byId;

  private Index(String noun, List<P> all) {
    this.noun = noun;
    this.all = all;
    this.byId = firstById(all);
  }

  /**
   * Creates an index.
   *
   * @param noun the noun for a provision of this kind, in the singular
   * @param all the provisions in order; the first of two with the same id takes precedence
   */
  static <P extends Provision> Index<P> of(String noun, P[] all) {
    return new Index<>(noun, List.of(all));
  }

  private static <P extends Provision> Map<String, P> firstById(List<P> all) {
    Map<String, P> result = new HashMap<>(all.size() * 2);
    all.forEach(provision -> result.putIfAbsent(provision.id(), provision));
    return Map.copyOf(result);
  }

  P parse(String text) {
    requireNonNull(text, "id");
    // Overlong text is rejected without hashing it, which would take time in proportion to its
    // length.
    @Nullable P found = Refusal.isOverlong(text) ? null : byId.get(Edition.idWithin(text));
    if (found == null) {
      throw Refusal.of(text, this);
    }
    return found;
  }

  Optional<P> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  List<P> all() {
    return all;
  }

  /** Returns the singular noun with its article. */
  String one() {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  /** Returns the singular noun. */
  String noun() {
    return noun;
  }

  /** Returns the plural noun. */
  String nouns() {
    return noun + "s";
  }
}
