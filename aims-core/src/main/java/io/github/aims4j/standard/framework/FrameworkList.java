// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard.framework;

import java.util.List;
import java.util.Optional;

/**
 * A framework of which this library lists all parts.
 *
 * <p>Source: the frameworks, ids and short titles.
 *
 * @param names what it is called
 * @param parts its parts
 */
public record FrameworkList(FrameworkNames names, PartList parts) {

  /** The AI Risk Management Framework of NIST. */
  public static final FrameworkList NIST_AI_RMF = NistAiRmfList.create();

  /** Information security management systems. */
  public static final FrameworkList ISO_IEC_27001 = Iso27001List.create();

  /** Quality management systems. */
  public static final FrameworkList ISO_9001 = Iso9001List.create();

  /** The regulation of the European Union on artificial intelligence. */
  public static final FrameworkList EU_AI_ACT = EuAiActList.create();

  private static final List<FrameworkList> ALL =
      List.of(NIST_AI_RMF, ISO_IEC_27001, ISO_9001, EU_AI_ACT);

  /**
   * Returns the framework that a text names; empty: there is no list of it. A name without an
   * edition means the edition known here; a name with another edition is another framework.
   *
   * @param text the name, however spelled
   */
  public static Optional<FrameworkList> named(String text) {
    return ALL.stream().filter(each -> each.names.include(text)).findFirst();
  }
}
