// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 digests in hexadecimal form, as the usual tools print them. */
final class Digest {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private Digest() {}

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  static boolean isSha256(String text) {
    return SHA_256.matcher(text).matches();
  }
}
