// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.AiSystem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The AI systems in scope that are not retired. */
final class SystemsInUse {

  private final Aims aims;
  private final List<AiSystem> systems;
  private final Set<Id<AiSystem>> ids;

  private SystemsInUse(Aims aims) {
    this.aims = aims;
    this.systems = aims.aiSystemsInScope().filter(each -> !each.isRetired()).toList();
    this.ids = systems.stream().map(AiSystem::id).collect(Collectors.toSet());
  }

  static SystemsInUse of(Aims aims) {
    return new SystemsInUse(aims);
  }

  Stream<AiSystem> stream() {
    return systems.stream();
  }

  boolean contains(Id<AiSystem> id) {
    return ids.contains(id);
  }

  /** A system without a record is assumed to be possibly in use. */
  boolean mayContain(Id<AiSystem> id) {
    return contains(id) || aims.find(AiSystem.class, id).isEmpty();
  }
}
