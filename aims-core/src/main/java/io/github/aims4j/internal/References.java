package io.github.aims4j.internal;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the references of a part of the model, attribute by attribute. */
public final class References {

  private final List<Reference> found = new ArrayList<>();

  /** Adds the reference of an attribute. */
  public References to(String attribute, RecordKind kind, Id<?> id) {
    found.add(new Reference("/" + attribute, kind, id));
    return this;
  }

  /** Adds the reference of an attribute, if there is one. */
  public References to(String attribute, RecordKind kind, Optional<? extends Id<?>> id) {
    id.ifPresent(present -> to(attribute, kind, present));
    return this;
  }

  /** Adds each reference of an attribute. */
  public References to(String attribute, RecordKind kind, List<? extends Id<?>> ids) {
    for (int i = 0; i < ids.size(); i++) {
      to(attribute + "/" + i, kind, ids.get(i));
    }
    return this;
  }

  /** Adds the references of a part, if there is one. */
  public References within(String attribute, Optional<? extends Extensible> part) {
    part.ifPresent(present -> add("/" + attribute, present));
    return this;
  }

  /** Adds the references of each part. */
  public References within(String attribute, List<? extends Extensible> parts) {
    for (int i = 0; i < parts.size(); i++) {
      add("/" + attribute + "/" + i, parts.get(i));
    }
    return this;
  }

  private void add(String prefix, Extensible part) {
    part.references().forEach(reference -> found.add(reference.within(prefix)));
  }

  /** Returns what was added, in order. */
  public List<Reference> toList() {
    return List.copyOf(found);
  }
}
