// SPDX-License-Identifier: Apache-2.0
/**
 * Evidence that nobody changed the records afterwards: a ledger has one signed line for each
 * version of an AIMS, and each line names the digest of the line before.
 *
 * <p>A version is its canonical JSON (RFC 8785) and the SHA-256 digest of it. A line is an in-toto
 * statement in a DSSE envelope, signed with the user's Ed25519 key. Start at {@link
 * io.github.aims4j.exchange.ledger.Ledger}.
 */
@NullMarked
package io.github.aims4j.exchange.ledger;

import org.jspecify.annotations.NullMarked;
