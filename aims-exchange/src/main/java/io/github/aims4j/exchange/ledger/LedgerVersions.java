// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

import java.util.Optional;

/**
 * Where the documents of the versions are kept.
 *
 * <p>Source: this library.
 */
@FunctionalInterface
public interface LedgerVersions {

  /**
   * Returns the document of a version.
   *
   * @param sha256 the digest that the ledger states
   * @return its bytes; empty: it is not there
   */
  Optional<byte[]> find(String sha256);
}
