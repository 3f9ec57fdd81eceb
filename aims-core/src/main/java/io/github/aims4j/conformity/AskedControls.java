// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystem.Origin;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.AnnexControl;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which controls are asked of which AI systems. The statement of applicability in force must
 * include the control for the system, and the control must bear on what the organization does with
 * the system, by its AI roles and the origin of the system. A system that was bought as it is is
 * not asked for what its developer does, unless the statement names the system.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.3, for the statement; which control bears on which role is
 * this library's policy. Not thread-safe; an assessment makes one of its own.
 */
public final class AskedControls {

  private final Aims aims;
  private final Applicability applicability;
  private final Map<AnnexControl, Boolean> ofAny = new EnumMap<>(AnnexControl.class);

  private AskedControls(Aims aims, Applicability applicability) {
    this.aims = aims;
    this.applicability = applicability;
  }

  /**
   * Returns which controls are asked.
   *
   * @param aims the AIMS
   * @param applicability what the statement in force decides
   */
  public static AskedControls of(Aims aims, Applicability applicability) {
    return new AskedControls(aims, applicability);
  }

  /**
   * Tells whether a control is asked of a system. Nothing is asked of a retired one.
   *
   * @param control the control
   * @param aiSystem the system
   */
  public boolean isAskedOf(AnnexControl control, AiSystem aiSystem) {
    boolean isNamed = applicability.ownDecisionFor(control, aiSystem.id()).isPresent();
    return applicability.isIncludedFor(control, aiSystem.id())
        && (isNamed || bearsOn(control, aiSystem))
        && !aiSystem.isRetired();
  }

  /**
   * Tells whether a control is asked of a system in scope, or of the AIMS if that has none.
   *
   * @param control the control
   */
  public boolean isAsked(AnnexControl control) {
    return ofAny.computeIfAbsent(control, this::isAskedOfAny);
  }

  private boolean isAskedOfAny(AnnexControl control) {
    return aims.aiSystems().isEmpty()
        ? applicability.isIncluded(control)
        : aims.aiSystemsInScope().anyMatch(aiSystem -> isAskedOf(control, aiSystem));
  }

  /**
   * Tells whether a control bears on what the organization does with a system. What a developer
   * does bears on systems that were developed or adapted here, and the control on customers
   * (A.10.4) on systems with customers. Otherwise the roles towards the system decide, or else
   * those of the organization; where no role is stated, the control bears on it.
   *
   * @param control the control
   * @param aiSystem the system
   */
  public boolean bearsOn(AnnexControl control, AiSystem aiSystem) {
    if (control == AnnexControl.A_10_4 && !aiSystem.customers().isEmpty()) {
      return true;
    } else if (control.concernsDevelopment() && aiSystem.origin().isPresent()) {
      Origin origin = aiSystem.origin().get();
      return origin == Origin.DEVELOPED || origin == Origin.ADAPTED;
    }
    List<AiRole> roles =
        aiSystem.roles().isEmpty() ? aims.organization().aiRoles() : aiSystem.roles();
    return roles.isEmpty() || roles.stream().anyMatch(control::bearsOn);
  }

  /**
   * Returns the controls that the AI roles of the organization suggest, its roles towards single
   * systems in scope included, in the order of the standard; none: no roles are stated.
   */
  public Set<AnnexControl> suggested() {
    Set<AiRole> roles = EnumSet.noneOf(AiRole.class);
    roles.addAll(aims.organization().aiRoles());
    aims.aiSystemsInScope().forEach(aiSystem -> roles.addAll(aiSystem.roles()));
    Set<AnnexControl> suggested = EnumSet.noneOf(AnnexControl.class);
    for (AnnexControl control : AnnexControl.values()) {
      if (roles.stream().anyMatch(control::bearsOn)) {
        suggested.add(control);
      }
    }
    return suggested;
  }
}
