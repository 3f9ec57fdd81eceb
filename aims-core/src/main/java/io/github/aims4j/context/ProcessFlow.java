// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.context;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An input or output of a process, exchanged with another process or with the outside.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.4; the structure is this library's own. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class ProcessFlow implements Extensible permits ImmutableProcessFlow {

  ProcessFlow() {}

  /** Returns the input or output. */
  public abstract String what();

  /** Returns the other process; absent: outside the AIMS, or not stated. */
  public abstract Optional<Id<AimsProcess>> process();

  @Override
  public List<Reference> references() {
    return new References().to("process", RecordKind.AIMS_PROCESS, process()).toList();
  }

  @Override
  public ProcessFlow withIds(IdMapping ids) {
    return toBuilder().process(ids.of(process())).build();
  }

  @Value.Check
  void check() {
    new Texts("ProcessFlow").notBlank("what", what());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableProcessFlow.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableProcessFlow.builder().from(this);
  }

  /** Builds values of {@link ProcessFlow}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<ProcessFlow, Builder>
      permits ImmutableProcessFlow.Builder {

    Builder() {}

    /** Sets {@link ProcessFlow#what()}. */
    public abstract Builder what(String what);

    /** Sets {@link ProcessFlow#process()}. */
    public abstract Builder process(Id<AimsProcess> process);

    /** Sets or clears {@link ProcessFlow#process()}. */
    public abstract Builder process(Optional<? extends Id<AimsProcess>> process);
  }
}
