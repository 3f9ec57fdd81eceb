// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import java.util.List;

/**
 * A small AIMS to start from. It has no placeholder, because rules would take one for a record of
 * the organization.
 */
final class Starter {

  private Starter() {}

  /**
   * Returns an AIMS with an organization and AI systems whose stage is not stated.
   *
   * @param organization the name of the organization
   * @param systems the names of the AI systems
   * @throws IllegalArgumentException if a name is blank
   */
  static Aims of(String organization, List<String> systems) {
    Aims.Builder aims =
        Aims.builder()
            .organization(
                Organization.builder().id(Id.of("organization")).name(organization).build());
    for (int i = 0; i < systems.size(); i++) {
      aims.addAiSystem(
          AiSystem.builder()
              .id(Id.of("system-" + (i + 1)))
              .name(systems.get(i))
              .addVersion(AiSystemVersion.builder().label("1").build())
              .build());
    }
    return aims.build();
  }
}
