// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.base.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads addresses of files as evidence. */
final class EvidenceReader {

  private static final Set<String> DOCUMENTS = Set.of("documentation", "model-card");

  private EvidenceReader() {}

  /** Adds the address of a file, unless it is there. */
  static void add(String what, String address, List<Evidence> evidence) {
    add(Evidence.builder().what(what).location(address).build(), evidence);
  }

  private static void add(Evidence file, List<Evidence> evidence) {
    boolean isKnown =
        evidence.stream()
            .anyMatch(
                each -> each.what().equals(file.what()) && each.location().equals(file.location()));
    if (!isKnown) {
      evidence.add(file);
    }
  }

  /**
   * Adds the documentation to which a component refers; other references are left.
   *
   * @param object the component
   * @param known addresses of documents that are on record and need not be added
   * @param evidence where it is added
   */
  static void addDocumentation(BomObject object, Set<String> known, List<Evidence> evidence) {
    for (BomObject reference : object.objects("externalReferences")) {
      Optional<String> type = reference.text("type");
      Optional<String> url = reference.text("url");
      if (url.isEmpty() || type.filter(DOCUMENTS::contains).isEmpty()) {
        reference.leave(
            "It was not taken: only references to documentation and model cards have a place.");
        continue;
      }
      String what = reference.text("comment").orElse("Documentation");
      if (!known.contains(url.get())) {
        Evidence.Builder file = Evidence.builder().what(what).location(url.get());
        hash(reference).ifPresent(file::hash);
        add(file.build(), evidence);
      }
    }
  }

  private static Optional<String> hash(BomObject reference) {
    Optional<String> taken = Optional.empty();
    for (BomObject hash : reference.objects("hashes")) {
      Optional<String> algorithm = hash.text("alg");
      Optional<String> content = hash.text("content");
      if (taken.isPresent() || algorithm.isEmpty() || content.isEmpty()) {
        hash.leave("It was not taken: evidence has one hash.");
      } else {
        taken = Optional.of(algorithm.get().toLowerCase(Locale.ROOT) + ":" + content.get());
      }
    }
    return taken;
  }
}
