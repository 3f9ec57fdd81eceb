// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Applicability;
import io.github.aims4j.exchange.cyclonedx.Claims.Attestation;
import io.github.aims4j.exchange.cyclonedx.Claims.Claim;
import io.github.aims4j.exchange.cyclonedx.Claims.Item;
import io.github.aims4j.exchange.cyclonedx.Claims.Mapped;
import io.github.aims4j.exchange.cyclonedx.Claims.Target;
import io.github.aims4j.exchange.internal.Carried;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The decisions of the statement of applicability in force, as claims. A decision is no claim that
 * a control is implemented.
 */
final class ApplicabilityClaims {

  private final Aims aims;
  private final Carried carried;
  private final Optional<StatementOfApplicability> statement;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Item> evidence = new ArrayList<>();
  private final Map<String, Target> versions = new LinkedHashMap<>();
  private final Map<String, List<String>> claimsByRequirement = new LinkedHashMap<>();

  ApplicabilityClaims(Aims aims, LocalDate asOf, Carried carried) {
    this.aims = aims;
    this.carried = carried;
    this.statement = Applicability.of(aims, asOf).statement();
    statement.ifPresent(this::read);
  }

  private void read(StatementOfApplicability decided) {
    for (AnnexControl control : AnnexControl.values()) {
      claimsByRequirement.put(BomRef.requirement(control), new ArrayList<>());
    }
    for (int i = 0; i < decided.entries().size(); i++) {
      read(decided.entries().get(i), i);
    }
    carried.add(decided, "title", "version");
    if (decided.entries().stream().allMatch(this::isWritten)) {
      carried.add(
          decided,
          "entries.annexControl",
          "entries.ownControl",
          "entries.aiSystems",
          "entries.decision",
          "entries.justification",
          "entries.evidence.what",
          "entries.evidence.location");
    }
  }

  /** A control or a system that is not on record has no place in the bill. */
  private boolean isWritten(ApplicabilityEntry entry) {
    return entry.ownControl().stream().allMatch(id -> aims.find(Control.class, id).isPresent())
        && entry.aiSystems().stream().allMatch(id -> aims.find(AiSystem.class, id).isPresent());
  }

  private void read(ApplicabilityEntry entry, int index) {
    Optional<Control> ownControl = entry.ownControl().flatMap(id -> aims.find(Control.class, id));
    Optional<String> requirement =
        entry
            .annexControl()
            .map(BomRef::requirement)
            .or(() -> ownControl.map(control -> BomRef.ownControl(control.id())));
    if (requirement.isEmpty()) {
      return;
    }
    List<String> evidenceRefs = new ArrayList<>();
    if (!entry.evidence().isEmpty()) {
      Item item =
          new Item(
              BomRef.decisionEvidence(index),
              "Evidence of the decision on %s".formatted(name(entry)),
              EvidenceFiles.of(entry.evidence()));
      evidence.add(item);
      evidenceRefs.add(item.ref());
    }
    List<String> targets = targets(entry);
    for (int i = 0; i < targets.size(); i++) {
      Claim claim =
          new Claim(
              BomRef.decision(index, i),
              targets.get(i),
              predicate(entry),
              entry.justification(),
              evidenceRefs,
              List.of());
      claims.add(claim);
      claimsByRequirement
          .computeIfAbsent(requirement.get(), each -> new ArrayList<>())
          .add(claim.ref());
    }
  }

  private String name(ApplicabilityEntry entry) {
    return entry
        .annexControl()
        .map(AnnexControl::id)
        .or(() -> entry.ownControl().map(id -> "\"%s\"".formatted(aims.nameOf(id))))
        .orElseThrow();
  }

  private String predicate(ApplicabilityEntry entry) {
    return switch (entry.decision()) {
      case INCLUDED -> "The organization decided that %s is necessary.".formatted(name(entry));
      case EXCLUDED -> "The organization decided that %s is not necessary.".formatted(name(entry));
    };
  }

  /** A decision for a system is one for each of its versions. */
  private List<String> targets(ApplicabilityEntry entry) {
    if (entry.aiSystems().isEmpty()) {
      return List.of(BomRef.organization(aims.organization().id()));
    }
    List<String> targets = new ArrayList<>();
    for (Id<AiSystem> id : entry.aiSystems()) {
      aims.find(AiSystem.class, id).ifPresent(system -> addTargets(system, targets));
    }
    return targets;
  }

  private void addTargets(AiSystem system, List<String> targets) {
    for (int i = 0; i < system.versions().size(); i++) {
      String ref = BomRef.target(system.id(), i);
      targets.add(ref);
      versions.put(ref, new Target(ref, system.name(), system.versions().get(i).label()));
    }
  }

  /** Returns the versions of AI systems about which something is decided. */
  Collection<Target> versions() {
    return versions.values();
  }

  /** Returns the attestation of the statement; empty: there is no statement. */
  Optional<Attestation> attestation() {
    return statement.map(
        decided ->
            new Attestation(
                ("%s%s: which controls the organization decided to be necessary, and why. It does"
                        + " not say that they are implemented. A requirement without claims is not"
                        + " decided, or for a system that is not on record.")
                    .formatted(
                        decided.title(),
                        decided
                            .version()
                            .map(version -> " (version %s)".formatted(version))
                            .orElse("")),
                claimsByRequirement.entrySet().stream()
                    .map(each -> new Mapped(each.getKey(), each.getValue(), List.of()))
                    .toList()));
  }

  List<Claim> claims() {
    return claims;
  }

  List<Item> evidence() {
    return evidence;
  }
}
