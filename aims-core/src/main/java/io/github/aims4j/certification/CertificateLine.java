// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A certificate and those that it replaced, the newest first. A certificate begins a cycle if it
 * replaces none, or one that expires earlier; a change of scope, the end of a suspension and a
 * transfer keep the expiry, and with it the cycle.
 *
 * <p>Source: ISO/IEC 17021-1:2015, 9.1.3.2 and 9.6.3.2 (public sources agree, not checked against
 * the licensed standard). Immutable and thread-safe.
 */
public final class CertificateLine {

  private static final Set<CertificationDecision.Outcome> BEGINNINGS =
      Collections.unmodifiableSet(
          EnumSet.of(
              CertificationDecision.Outcome.GRANTED,
              CertificationDecision.Outcome.RENEWED,
              CertificationDecision.Outcome.RESTORED));

  private final List<Certificate> certificates;

  private CertificateLine(Collection<Certificate> certificates) {
    this.certificates = List.copyOf(certificates);
  }

  /**
   * Returns the line that ends with a certificate.
   *
   * @param newest the certificate
   * @param find the function that returns the certificate with an id; empty: not recorded, and the
   *     line begins after it
   */
  public static CertificateLine of(
      Certificate newest, Function<Id<Certificate>, Optional<Certificate>> find) {
    requireNonNull(find, "find");
    Map<Id<Certificate>, Certificate> line = new LinkedHashMap<>();
    Optional<Certificate> next = Optional.of(newest);
    while (next.isPresent() && line.putIfAbsent(next.get().id(), next.get()) == null) {
      next = next.get().supersedes().flatMap(find);
    }
    return new CertificateLine(line.values());
  }

  /** Returns the certificates, the newest first; at least one. */
  public List<Certificate> certificates() {
    return certificates;
  }

  /** Returns the certificate with which the cycle of the newest one began. */
  public Certificate firstOfCycle() {
    int first = 0;
    while (first + 1 < certificates.size() && !beginsCycle(first)) {
      first++;
    }
    return certificates.get(first);
  }

  private boolean beginsCycle(int index) {
    return certificates.get(index).expiry().isAfter(certificates.get(index + 1).expiry());
  }

  /**
   * Returns the day of the decision with which the cycle of the newest certificate began: the
   * initial decision in the first cycle, in a later one the decision to renew or to restore; empty:
   * not stated.
   *
   * @param find the function that returns the decision with an id; empty: not recorded
   */
  public Optional<LocalDate> cycleDecision(
      Function<Id<CertificationDecision>, Optional<CertificationDecision>> find) {
    requireNonNull(find, "find");
    Certificate first = firstOfCycle();
    return certificates
        .get(0)
        .initialDecisionOfCycle()
        .or(first::initialDecisionOfCycle)
        .or(
            () ->
                first
                    .decision()
                    .flatMap(find)
                    .filter(decision -> BEGINNINGS.contains(decision.outcome()))
                    .map(CertificationDecision::date));
  }

  /** Returns the numbers of the certificates, the newest first. */
  @Override
  public String toString() {
    return String.join(", ", certificates.stream().map(Certificate::number).toList());
  }
}
