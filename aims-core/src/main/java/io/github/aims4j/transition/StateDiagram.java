// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A workflow as a Mermaid state diagram. */
final class StateDiagram<S extends Enum<S>> {

  private final Workflow<S, ?> workflow;
  private final Set<S> states;

  StateDiagram(Workflow<S, ?> workflow, Class<S> states) {
    this.workflow = workflow;
    this.states = EnumSet.allOf(states);
  }

  String mermaid(Function<? super S, String> term) {
    List<String> lines = new ArrayList<>();
    lines.add("stateDiagram-v2");
    for (S state : states) {
      lines.add("  state \"%s\" as %s".formatted(drawable(term.apply(state)), state.name()));
    }
    if (!workflow.initialStates().equals(states)) {
      workflow.initialStates().forEach(state -> lines.add("  [*] --> " + state.name()));
    }
    for (Edge<S> edge : workflow.edges()) {
      lines.add("  %s --> %s : %s".formatted(edge.from().name(), edge.to().name(), label(edge)));
    }
    for (S state : states) {
      if (workflow.successors(state).isEmpty()) {
        lines.add("  %s --> [*]".formatted(state.name()));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private String label(Edge<S> edge) {
    String conditions =
        workflow.conditions(Optional.of(edge.from()), edge.to()).stream()
            .map(condition -> drawable(condition.toString()))
            .collect(Collectors.joining(", "));
    return edge.confidence().name().toLowerCase(Locale.ROOT)
        + (edge.note().equals(Workflow.DEFAULT_NOTE) ? "" : ", " + drawable(edge.note()))
        + (conditions.isEmpty() ? "" : " [" + conditions + "]");
  }

  private static String drawable(String text) {
    return text.replaceAll("[^\\p{L}\\p{Nd} ,.'/()-]", " ");
  }
}
