// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import java.util.List;
import java.util.Optional;

/**
 * A record of the AIMS with an identity of its own, to which other records can refer.
 *
 * <p>Only this library implements this interface: every implementing type is sealed, so adding an
 * accessor here is a compatible change. The interface itself is not sealed, so that a new kind of
 * record breaks no {@code switch}; switch on {@link RecordKind} instead.
 *
 * <p>Source: this library. Entities are immutable and thread-safe.
 *
 * @param <T> the entity itself
 */
public interface Entity<T extends Entity<T>> extends Extensible {

  /** Returns the identity of this record, unique within one AIMS. */
  Id<T> id();

  /** Returns the kind of this record. */
  RecordKind kind();

  /** Returns where the record came from; absent: it was created here. */
  Optional<Source> source();

  /** Returns the notes on the record, in the order given; empty: none. */
  List<String> notes();

  /** Returns the evidence for the record, in the order given; empty: none. */
  List<Evidence> evidence();

  /** Returns the names of the record elsewhere, in the order given; empty: none is known. */
  List<ExternalId> externalIds();

  @Override
  Entity<T> withIds(IdMapping ids);

  /**
   * The methods that the builders of all entities share.
   *
   * @param <T> the entity that is built
   * @param <B> the builder itself
   */
  interface Builder<T extends Entity<T>, B extends Builder<T, B>> extends Extensible.Builder<T, B> {

    /** Sets {@link Entity#id()}. */
    B id(Id<T> id);

    /** Sets {@link Entity#source()}. */
    B source(Source source);

    /** Sets or clears {@link Entity#source()}. */
    B source(Optional<? extends Source> source);

    /** Adds one of {@link Entity#notes()}. */
    B addNote(String note);

    /** Replaces {@link Entity#notes()}. */
    B notes(Iterable<String> notes);

    /** Adds one of {@link Entity#evidence()}. */
    B addEvidence(Evidence evidence);

    /** Replaces {@link Entity#evidence()}. */
    B evidence(Iterable<? extends Evidence> evidence);

    /** Adds one of {@link Entity#externalIds()}. */
    B addExternalId(ExternalId externalId);

    /** Replaces {@link Entity#externalIds()}. */
    B externalIds(Iterable<? extends ExternalId> externalIds);
  }
}
