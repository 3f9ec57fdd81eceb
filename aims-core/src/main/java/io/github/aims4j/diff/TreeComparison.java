// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extension.Field;
import io.github.aims4j.base.Extension.Fields;
import io.github.aims4j.base.Extension.Items;
import io.github.aims4j.base.Extensions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the attributes of two versions of a record. */
final class TreeComparison {

  private final List<AttributeChange> changes = new ArrayList<>();

  private TreeComparison() {}

  static List<AttributeChange> between(Fields before, Fields after) {
    TreeComparison comparison = new TreeComparison();
    comparison.fields("", Optional.empty(), before, after);
    return List.copyOf(comparison.changes);
  }

  private void fields(String path, Optional<String> element, Fields before, Fields after) {
    Map<String, Extension> left = new HashMap<>();
    before.values().forEach(field -> left.put(field.name(), field.value()));
    for (Field field : after.values()) {
      String place = Pointers.child(path, field.name());
      Extension earlier = left.remove(field.name());
      if (earlier == null) {
        add(AttributeChange.ofNew(place, field.value()), element);
      } else if (!earlier.equals(field.value())) {
        changed(place, element, field.name(), earlier, field.value());
      }
    }
    before.values().stream()
        .filter(field -> left.containsKey(field.name()))
        .forEach(
            field ->
                add(
                    AttributeChange.ofGone(Pointers.child(path, field.name()), field.value()),
                    element));
  }

  /** An extension has a meaning as a whole, which only its user knows. */
  private void changed(
      String path, Optional<String> element, String name, Extension before, Extension after) {
    boolean isOwn = !Extensions.isName(name);
    if (isOwn && before instanceof Fields earlier && after instanceof Fields later) {
      fields(path, element, earlier, later);
    } else if (isOwn && before instanceof Items earlier && after instanceof Items later) {
      items(path, earlier.values(), later.values());
    } else {
      add(
          AttributeChange.builder()
              .type(ChangeType.CHANGED)
              .path(path)
              .before(before)
              .after(after)
              .build(),
          element);
    }
  }

  private void items(String path, List<Extension> before, List<Extension> after) {
    ListMatch match = ListMatch.of(before, after);
    for (int earlier : match.gone()) {
      add(
          AttributeChange.ofGone(Pointers.child(path, earlier), before.get(earlier)),
          ElementKeys.name(before.get(earlier)));
    }
    for (int later = 0; later < after.size(); later++) {
      item(path, match, before, after, later);
    }
  }

  private void item(
      String path, ListMatch match, List<Extension> before, List<Extension> after, int later) {
    String place = Pointers.child(path, later);
    Extension value = after.get(later);
    Optional<String> element = ElementKeys.name(value);
    int earlier = match.earlier(later);
    if (earlier < 0) {
      add(AttributeChange.ofNew(place, value), element);
      return;
    }
    if (match.isMoved(later)) {
      add(
          AttributeChange.builder()
              .type(ChangeType.MOVED)
              .path(place)
              .movedFrom(Pointers.child(path, earlier))
              .build(),
          element);
    }
    if (before.get(earlier) instanceof Fields was && value instanceof Fields is) {
      fields(place, element, was, is);
    }
  }

  private void add(AttributeChange change, Optional<String> element) {
    changes.add(element.isEmpty() ? change : change.toBuilder().element(element).build());
  }
}
