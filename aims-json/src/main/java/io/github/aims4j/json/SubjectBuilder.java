package io.github.aims4j.json;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Subject;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link Subject}, which as a record has no builder of its own. */
final class SubjectBuilder {

  private @Nullable RecordKind kind;
  private @Nullable Id<?> id;

  void kind(RecordKind value) {
    this.kind = value;
  }

  void id(Id<?> value) {
    this.id = value;
  }

  Subject build() {
    return new Subject(requireNonNull(kind, "kind"), requireNonNull(id, "id"));
  }
}
