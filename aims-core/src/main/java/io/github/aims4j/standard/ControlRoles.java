// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The AI roles on which each control of Annex A usually bears. The standard has no such table; it
 * is this library's policy.
 */
final class ControlRoles {

  /** Whoever makes, provides or uses AI systems, or helps with it. */
  private static final Set<AiRole> ANY =
      roles(AiRole.PROVIDER, AiRole.PRODUCER, AiRole.CUSTOMER, AiRole.PARTNER);

  /** Whoever designs, builds or integrates systems. */
  private static final Set<AiRole> DEVELOPMENT =
      roles(AiRole.DEVELOPER, AiRole.DESIGNER, AiRole.INTEGRATOR);

  /** Whoever develops, or checks what was developed. */
  private static final Set<AiRole> VERIFICATION =
      with(DEVELOPMENT, AiRole.TESTER_AND_EVALUATOR, AiRole.EVALUATOR);

  /** Whoever develops, or supplies data for it. */
  private static final Set<AiRole> DATA = with(DEVELOPMENT, AiRole.DATA_PROVIDER);

  /** Whoever hands systems over, so that others need to know how they work. */
  private static final Set<AiRole> HANDOVER = with(DEVELOPMENT, AiRole.PROVIDER);

  /** Whoever uses systems, or runs them for their users. */
  private static final Set<AiRole> USE =
      roles(AiRole.CUSTOMER, AiRole.DEPLOYER, AiRole.OPERATOR, AiRole.PRODUCT_OR_SERVICE_PROVIDER);

  /** Whoever makes or runs systems on resources of its own. */
  private static final Set<AiRole> RUNNING =
      roles(AiRole.PROVIDER, AiRole.PRODUCER, AiRole.INTEGRATOR);

  /** Whoever has customers for AI. */
  private static final Set<AiRole> SUPPLY = roles(AiRole.PROVIDER, AiRole.PARTNER);

  private ControlRoles() {}

  private static Set<AiRole> roles(AiRole first, AiRole... others) {
    return Collections.unmodifiableSet(EnumSet.of(first, others));
  }

  private static Set<AiRole> with(Set<AiRole> roles, AiRole... others) {
    Set<AiRole> all = EnumSet.copyOf(roles);
    Collections.addAll(all, others);
    return Collections.unmodifiableSet(all);
  }

  static Set<AiRole> of(AnnexControl control) {
    return switch (control) {
      case A_4_5 -> RUNNING;
      case A_6_1_2, A_6_1_3, A_6_2_2, A_6_2_3 -> DEVELOPMENT;
      case A_6_2_4 -> VERIFICATION;
      case A_6_2_7 -> HANDOVER;
      case A_7_2, A_7_3, A_7_4, A_7_5, A_7_6 -> DATA;
      case A_9_2, A_9_3, A_9_4 -> USE;
      case A_10_4 -> SUPPLY;
      default -> ANY;
    };
  }

  /** Whether it asks for what the developer of a system does. */
  static boolean concernsDevelopment(AnnexControl control) {
    return List.of(DEVELOPMENT, VERIFICATION, DATA).contains(of(control));
  }
}
