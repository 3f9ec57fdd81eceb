// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.base.Evidence;
import io.github.aims4j.exchange.cyclonedx.Claims.File;
import java.util.List;
import java.util.Optional;

/** Evidence of records as files. What has no address is named with the place where it is kept. */
final class EvidenceFiles {

  private EvidenceFiles() {}

  static List<File> of(List<Evidence> evidence) {
    return evidence.stream().map(EvidenceFiles::file).toList();
  }

  private static File file(Evidence evidence) {
    Optional<String> address = Entities.address(evidence.location());
    String place = evidence.location().map(location -> ", kept at " + location).orElse("");
    return new File(evidence.what() + (address.isPresent() ? "" : place), address);
  }
}
