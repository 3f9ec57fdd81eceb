// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.PackageVersion;

/** The version of Jackson that a program has. */
final class JacksonVersion {

  private static final int LOWEST = 15;
  private static final int WITH_NAME_LENGTH = 16;

  private JacksonVersion() {}

  static Version present() {
    return PackageVersion.VERSION;
  }

  /**
   * Requires the lowest version.
   *
   * @throws IllegalStateException if the version is lower
   */
  static void require(Version version) {
    if (version.getMajorVersion() == 2 && version.getMinorVersion() < LOWEST) {
      throw new IllegalStateException(
          "aims-json needs jackson-core 2.%s or later; this program has %s."
              .formatted(LOWEST, version));
    }
  }

  /** Tells whether parsers can limit the length of names. */
  static boolean limitsNames(Version version) {
    return version.getMinorVersion() >= WITH_NAME_LENGTH;
  }
}
