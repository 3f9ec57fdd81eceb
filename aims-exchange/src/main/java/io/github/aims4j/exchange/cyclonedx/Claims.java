// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import java.util.List;
import java.util.Optional;

/** What the declarations of a bill of materials consist of. */
final class Claims {

  private Claims() {}

  /**
   * A statement about the organization or a version of an AI system.
   *
   * @param ref its reference
   * @param target the reference to the organization or {@link Target} that it is about
   * @param predicate the statement
   * @param reasoning why it is made; empty: not stated
   * @param evidence references to evidence for it
   * @param counterEvidence references to evidence of a contradiction
   */
  record Claim(
      String ref,
      String target,
      String predicate,
      Optional<String> reasoning,
      List<String> evidence,
      List<String> counterEvidence) {}

  /**
   * A version of an AI system about which something is claimed.
   *
   * @param ref its reference
   * @param name the name of the system
   * @param version the label of the version
   */
  record Target(String ref, String name, String version) {}

  /**
   * Evidence.
   *
   * @param ref its reference
   * @param description what it is
   * @param files files that contain it
   */
  record Item(String ref, String description, List<File> files) {}

  /**
   * A file.
   *
   * @param name what it is and, if it has no address, where
   * @param address its address; empty: it has none
   */
  record File(String name, Optional<String> address) {}

  /**
   * What claims say of a requirement.
   *
   * @param requirement the reference to the requirement
   * @param claims references to claims; none: nothing is claimed
   * @param counterClaims references to claims that contradict it
   */
  record Mapped(String requirement, List<String> claims, List<String> counterClaims) {}

  /**
   * A view of the requirements.
   *
   * @param summary what it says and does not say
   * @param map the requirements, in order
   */
  record Attestation(String summary, List<Mapped> map) {}
}
