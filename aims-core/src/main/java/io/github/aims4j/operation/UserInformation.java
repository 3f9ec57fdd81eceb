// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.support.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Information for users of an AI system.
 *
 * <p>Source: ISO/IEC 42001:2023, A.8.2. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class UserInformation implements Entity<UserInformation>
    permits ImmutableUserInformation {

  UserInformation() {}

  /** Returns the title of the information. */
  public abstract String title();

  /** Returns the system. */
  public abstract Id<AiSystem> aiSystem();

  /** Returns the label of the version; absent: not stated, or all. */
  public abstract Optional<String> version();

  /** Returns the audience; absent: not stated. */
  public abstract Optional<String> audience();

  /**
   * Returns the contents, such as purpose, limits and means to override the system, in the order
   * given; none: not stated.
   */
  public abstract List<String> contents();

  /** Returns whether users are informed that they interact with AI; absent: not stated. */
  public abstract Optional<Boolean> tellsOfAi();

  /** Returns the channel; absent: not stated. */
  public abstract Optional<String> channel();

  /** Returns how the information is made accessible; absent: not stated. */
  public abstract Optional<String> accessibility();

  /** Returns when it was last provided; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns the documented information that contains it; absent: this record itself. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.USER_INFORMATION;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystem", RecordKind.AI_SYSTEM, aiSystem())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public UserInformation withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystem(ids.of(aiSystem()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("UserInformation")
        .notBlank("title", title())
        .notBlank("version", version())
        .notBlank("audience", audience())
        .notBlank("contents", contents())
        .notBlank("channel", channel())
        .notBlank("accessibility", accessibility())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableUserInformation.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableUserInformation.builder().from(this);
  }

  /** Builds values of {@link UserInformation}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<UserInformation, Builder>
      permits ImmutableUserInformation.Builder {

    Builder() {}

    /** Sets {@link UserInformation#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link UserInformation#aiSystem()}. */
    public abstract Builder aiSystem(Id<AiSystem> aiSystem);

    /** Sets {@link UserInformation#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link UserInformation#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link UserInformation#audience()}. */
    public abstract Builder audience(String audience);

    /** Sets or clears {@link UserInformation#audience()}. */
    public abstract Builder audience(Optional<String> audience);

    /** Adds one of {@link UserInformation#contents()}. */
    public abstract Builder addContent(String content);

    /** Replaces {@link UserInformation#contents()}. */
    public abstract Builder contents(Iterable<String> contents);

    /** Sets {@link UserInformation#tellsOfAi()}. */
    public abstract Builder tellsOfAi(boolean tellsOfAi);

    /** Sets or clears {@link UserInformation#tellsOfAi()}. */
    public abstract Builder tellsOfAi(Optional<Boolean> tellsOfAi);

    /** Sets {@link UserInformation#channel()}. */
    public abstract Builder channel(String channel);

    /** Sets or clears {@link UserInformation#channel()}. */
    public abstract Builder channel(Optional<String> channel);

    /** Sets {@link UserInformation#accessibility()}. */
    public abstract Builder accessibility(String accessibility);

    /** Sets or clears {@link UserInformation#accessibility()}. */
    public abstract Builder accessibility(Optional<String> accessibility);

    /** Sets {@link UserInformation#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link UserInformation#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Sets {@link UserInformation#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link UserInformation#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
