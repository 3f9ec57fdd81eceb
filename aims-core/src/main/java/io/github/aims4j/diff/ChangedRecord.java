// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extension.Fields;
import io.github.aims4j.base.Extension.Items;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.transition.WorkflowStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A record that changed, with its attributes in both versions.
 *
 * @param before the attributes in the earlier version; none: it has no such record
 * @param after the attributes in the later version; none: it has no such record
 * @param change what changed
 * @param newStep the record, if it is a new step of a workflow
 * @param recorded the steps of the earlier version
 */
record ChangedRecord(
    Fields before,
    Fields after,
    RecordChange change,
    Optional<WorkflowStep> newStep,
    RecordedSteps recorded) {

  /** What is added to a record later, and changes nothing of what it states. */
  private static final Set<String> ADDED_LATER =
      Set.of("notes", "evidence", "externalIds", "source");

  /** Tells whether an attribute is added to records later; what extensions mean is not known. */
  static boolean isAddedLater(String attribute) {
    return ADDED_LATER.contains(attribute) || Extensions.isName(attribute);
  }

  RecordKind kind() {
    return change.subject().kind();
  }

  /** Tells whether both versions have the record. */
  boolean isKept() {
    return change.type() == ChangeType.CHANGED;
  }

  Stream<AttributeChange> attributes() {
    return change.attributes().stream();
  }

  /** Returns the changes of a type whose place matches a pattern. */
  Stream<AttributeChange> changed(ChangeType type, String pathPattern) {
    return attributes().filter(each -> each.type() == type && each.path().matches(pathPattern));
  }

  /** Tells whether an attribute, or something in it, changed. */
  boolean isChanged(String attribute) {
    return attributes().anyMatch(each -> Pointers.tokens(each.path()).get(0).equals(attribute));
  }

  /** Returns a text of the later version; empty: there is none at the place. */
  Optional<String> textAfter(String pointer) {
    Optional<Extension> value = Optional.of(after);
    for (String token : Pointers.tokens(pointer)) {
      value = value.flatMap(each -> child(each, token));
    }
    return value
        .filter(Extension.Text.class::isInstance)
        .map(text -> ((Extension.Text) text).value());
  }

  private static Optional<Extension> child(Extension value, String token) {
    if (value instanceof Fields fields) {
      return fields.get(token);
    }
    List<Extension> values = value instanceof Items items ? items.values() : List.of();
    int index = token.matches("[0-9]{1,9}") ? Integer.parseInt(token) : values.size();
    return index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
  }

  /** Returns the outcome that the change is what a check looks for. */
  Outcome.Contradicted found(Check check, String path) {
    return new Outcome.Contradicted(check, Optional.of(change.subject()), path, List.of())
        .with("record", change.subject());
  }
}
