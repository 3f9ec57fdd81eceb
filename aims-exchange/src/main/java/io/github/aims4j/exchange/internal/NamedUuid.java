// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * UUIDs of version 5 (RFC 9562): the same name always leads to the same UUID.
 *
 * <p>Source: this library.
 */
public final class NamedUuid {

  /** The namespace of this library, made from its address in the namespace of URLs of RFC 9562. */
  private static final UUID AIMS4J =
      of(
          UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"),
          "https://aims4j.github.io/exchange".getBytes(StandardCharsets.UTF_8));

  private NamedUuid() {}

  /**
   * Returns the UUID of a name.
   *
   * @param name the name, such as a path of ids
   */
  public static UUID of(String name) {
    return of(name.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns the UUID of a name.
   *
   * @param name the name in bytes
   */
  public static UUID of(byte[] name) {
    return of(AIMS4J, name);
  }

  /**
   * Returns the UUID of a name in a namespace.
   *
   * @param namespace the namespace
   * @param name the name in bytes
   */
  static UUID of(UUID namespace, byte[] name) {
    MessageDigest sha1 = sha1();
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(namespace.getMostSignificantBits())
            .putLong(namespace.getLeastSignificantBits())
            .array());
    ByteBuffer digest = ByteBuffer.wrap(sha1.digest(name));
    long most = (digest.getLong() & ~0xF000L) | 0x5000L;
    long least = (digest.getLong() & ~(3L << 62)) | (1L << 63);
    return new UUID(most, least);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-1.", e);
    }
  }
}
