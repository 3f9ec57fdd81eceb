// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.support.Competence;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A member of the team of an internal audit.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.2.2; ISO 19011:2018 for the terms; the statement is this
 * library's policy. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Auditor implements Extensible permits ImmutableAuditor {

  Auditor() {}

  /** The roles in an audit team. */
  public enum Role {
    /** Leader of the audit team. */
    LEAD_AUDITOR,
    /** Auditor. */
    AUDITOR,
    /** Technical expert, who does not act as an auditor. */
    TECHNICAL_EXPERT,
    /** Observer. */
    OBSERVER
  }

  /** Returns the party. */
  public abstract Id<Party> party();

  /** Returns the role; absent: not stated. */
  public abstract Optional<Role> role();

  /** Returns the recorded competences; none: not stated. */
  public abstract List<Id<Competence>> competences();

  /** Returns a statement on objectivity and impartiality; absent: not stated. */
  public abstract Optional<String> independence();

  @Override
  public List<Reference> references() {
    return new References()
        .to("party", RecordKind.PARTY, party())
        .to("competences", RecordKind.COMPETENCE, competences())
        .toList();
  }

  @Override
  public Auditor withIds(IdMapping ids) {
    return toBuilder().party(ids.of(party())).competences(ids.of(competences())).build();
  }

  @Value.Check
  void check() {
    new Texts("Auditor").notBlank("independence", independence());
  }

  /**
   * Tells whether the member audits: as the leader, as an auditor, or with a role that is not
   * stated. Technical experts and observers do not.
   */
  public final boolean audits() {
    return role().filter(role -> role != Role.LEAD_AUDITOR && role != Role.AUDITOR).isEmpty();
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAuditor.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableAuditor.builder().from(this);
  }

  /** Builds values of {@link Auditor}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<Auditor, Builder>
      permits ImmutableAuditor.Builder {

    Builder() {}

    /** Sets {@link Auditor#party()}. */
    public abstract Builder party(Id<Party> party);

    /** Sets {@link Auditor#role()}. */
    public abstract Builder role(Role role);

    /** Sets or clears {@link Auditor#role()}. */
    public abstract Builder role(Optional<? extends Role> role);

    /** Adds one of {@link Auditor#competences()}. */
    public abstract Builder addCompetence(Id<Competence> competence);

    /** Replaces {@link Auditor#competences()}. */
    public abstract Builder competences(Iterable<? extends Id<Competence>> competences);

    /** Sets {@link Auditor#independence()}. */
    public abstract Builder independence(String independence);

    /** Sets or clears {@link Auditor#independence()}. */
    public abstract Builder independence(Optional<String> independence);
  }
}
