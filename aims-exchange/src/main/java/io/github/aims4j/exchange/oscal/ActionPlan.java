// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.base.Id;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Nonconformity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The plan of action and milestones: an item for each nonconformity, with its actions. */
final class ActionPlan {

  private static final String NO_STATEMENT = "No statement is recorded.";

  private final Exporting exporting;
  private final Set<Id<CorrectiveAction>> written = new HashSet<>();

  ActionPlan(Exporting exporting) {
    this.exporting = exporting;
  }

  /**
   * Returns the plan; empty: there are no nonconformities.
   *
   * @param hasSecurityPlan whether there is a system security plan
   */
  Optional<ObjectNode> document(boolean hasSecurityPlan) {
    List<Nonconformity> nonconformities = exporting.aims().nonconformities();
    if (nonconformities.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode document = exporting.document(OscalFile.ACTION_PLAN);
    ObjectNode root = (ObjectNode) document.get(OscalFile.ACTION_PLAN.kind());
    if (hasSecurityPlan) {
      root.putObject("import-ssp").put("href", OscalFile.SECURITY_PLAN.fileName());
    }
    root.putObject("system-id")
        .put("identifier-type", OscalNames.NAMESPACE)
        .put("id", exporting.aims().organization().id().value());
    ArrayNode items = root.putArray("poam-items");
    nonconformities.forEach(each -> add(items.addObject(), each));
    return Optional.of(document);
  }

  private void add(ObjectNode target, Nonconformity nonconformity) {
    target.put("uuid", exporting.uuid("nonconformity", nonconformity.id()));
    Attributes attributes =
        Attributes.of(nonconformity)
            .line("title", target, "title")
            .lines("statement", target, "description", NO_STATEMENT);
    exporting.carry(nonconformity, attributes.addTo(target));
    List<CorrectiveAction> actions =
        exporting
            .aims()
            .referring(CorrectiveAction.class, "nonconformities", nonconformity.id())
            .toList();
    for (int i = 0; i < actions.size(); i++) {
      add(target, actions.get(i), "correctiveActions.%s.".formatted(i));
    }
  }

  /** An action for several nonconformities is written in full once, and then by its id. */
  private void add(ObjectNode target, CorrectiveAction action, String prefix) {
    if (written.add(action.id())) {
      exporting.carry(action, Attributes.of(action).addTo(target, prefix));
    } else {
      PropertyTree.add(prefix + "id", action.id().value(), target.withArray("props"));
    }
  }
}
