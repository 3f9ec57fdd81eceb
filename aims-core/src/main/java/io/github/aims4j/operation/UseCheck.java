// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A check of whether an AI system is used as intended.
 *
 * <p>Source: ISO/IEC 42001:2023, A.9.4. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class UseCheck implements Extensible permits ImmutableUseCheck {

  UseCheck() {}

  /** Returns when it was checked. */
  public abstract PartialDate date();

  /** Returns whether it was used as intended. */
  public abstract boolean asIntended();

  /** Returns who checked; absent: not stated. */
  public abstract Optional<Id<Party>> checkedBy();

  /** Returns the deviation from the intended use; absent: none, or not stated. */
  public abstract Optional<String> deviation();

  /** Returns the resulting action; absent: none, or not stated. */
  public abstract Optional<String> consequence();

  @Override
  public List<Reference> references() {
    return new References().to("checkedBy", RecordKind.PARTY, checkedBy()).toList();
  }

  @Override
  public UseCheck withIds(IdMapping ids) {
    return toBuilder().checkedBy(ids.of(checkedBy())).build();
  }

  @Value.Check
  void check() {
    new Texts("UseCheck").notBlank("deviation", deviation()).notBlank("consequence", consequence());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableUseCheck.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableUseCheck.builder().from(this);
  }

  /** Builds values of {@link UseCheck}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<UseCheck, Builder>
      permits ImmutableUseCheck.Builder {

    Builder() {}

    /** Sets {@link UseCheck#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets {@link UseCheck#asIntended()}. */
    public abstract Builder asIntended(boolean asIntended);

    /** Sets {@link UseCheck#checkedBy()}. */
    public abstract Builder checkedBy(Id<Party> checkedBy);

    /** Sets or clears {@link UseCheck#checkedBy()}. */
    public abstract Builder checkedBy(Optional<? extends Id<Party>> checkedBy);

    /** Sets {@link UseCheck#deviation()}. */
    public abstract Builder deviation(String deviation);

    /** Sets or clears {@link UseCheck#deviation()}. */
    public abstract Builder deviation(Optional<String> deviation);

    /** Sets {@link UseCheck#consequence()}. */
    public abstract Builder consequence(String consequence);

    /** Sets or clears {@link UseCheck#consequence()}. */
    public abstract Builder consequence(Optional<String> consequence);
  }
}
