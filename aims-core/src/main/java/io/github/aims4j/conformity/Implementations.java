// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.ControlImplementation.Status;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the controls of Annex A are implemented, by the records. Those that name a system speak for
 * it instead of those that name none. To be claimed as implemented is no support: what the control
 * asks for must be on record.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.1. Immutable and thread-safe.
 */
public final class Implementations {

  private final LocalDate asOf;
  private final Map<AnnexControl, List<ControlImplementation>> all =
      new EnumMap<>(AnnexControl.class);
  private final Map<AnnexControl, List<ControlImplementation>> general =
      new EnumMap<>(AnnexControl.class);
  private final Map<AnnexControl, Map<Id<AiSystem>, List<ControlImplementation>>> bySystem =
      new EnumMap<>(AnnexControl.class);

  private Implementations(Aims aims, LocalDate asOf) {
    this.asOf = asOf;
    aims.controlImplementations()
        .forEach(each -> each.annexControl().ifPresent(control -> add(control, each)));
  }

  private void add(AnnexControl control, ControlImplementation implementation) {
    all.computeIfAbsent(control, each -> new ArrayList<>()).add(implementation);
    if (implementation.aiSystems().isEmpty()) {
      general.computeIfAbsent(control, each -> new ArrayList<>()).add(implementation);
    }
    Map<Id<AiSystem>, List<ControlImplementation>> own =
        bySystem.computeIfAbsent(control, each -> new HashMap<>());
    implementation
        .aiSystems()
        .forEach(
            aiSystem ->
                own.computeIfAbsent(aiSystem, each -> new ArrayList<>()).add(implementation));
  }

  /**
   * Returns the implementations of the controls of an AIMS.
   *
   * @param aims the AIMS
   * @param asOf the day as of which they are read
   */
  public static Implementations of(Aims aims, LocalDate asOf) {
    return new Implementations(aims, asOf);
  }

  /**
   * Returns the implementations of a control, in the order given; none: not on record.
   *
   * @param control the control
   */
  public List<ControlImplementation> of(AnnexControl control) {
    return Collections.unmodifiableList(all.getOrDefault(control, List.of()));
  }

  /**
   * Returns the implementations of a control that speak for a system: those that name it, or else
   * those that name no system; none: not on record.
   *
   * @param control the control
   * @param aiSystem the system
   */
  public List<ControlImplementation> of(AnnexControl control, Id<AiSystem> aiSystem) {
    return Collections.unmodifiableList(
        bySystem
            .getOrDefault(control, Map.of())
            .getOrDefault(aiSystem, general.getOrDefault(control, List.of())));
  }

  /**
   * Returns the implementations that claim a control as implemented by the day, for any system;
   * none: nothing is claimed.
   *
   * @param control the control
   */
  public List<ControlImplementation> claimsOf(AnnexControl control) {
    return of(control).stream().filter(this::isClaim).toList();
  }

  /**
   * Tells whether a control is claimed as implemented for a system by the day.
   *
   * @param control the control
   * @param aiSystem the system
   */
  public boolean isClaimed(AnnexControl control, Id<AiSystem> aiSystem) {
    return of(control, aiSystem).stream().anyMatch(this::isClaim);
  }

  /**
   * Tells whether a control is claimed as implemented for a system before, or at the time of, an
   * earlier act: a claim from later says nothing of it.
   *
   * @param control the control
   * @param aiSystem the system
   * @param act the date of the act
   */
  public boolean isClaimedAt(AnnexControl control, Id<AiSystem> aiSystem, PartialDate act) {
    return of(control, aiSystem).stream()
        .filter(this::isClaim)
        .anyMatch(each -> each.implementedOn().filter(act::isBefore).isEmpty());
  }

  private boolean isClaim(ControlImplementation implementation) {
    return implementation.status() == Status.IMPLEMENTED
        && implementation.implementedOn().filter(date -> !date.canBeBy(asOf)).isEmpty();
  }
}
