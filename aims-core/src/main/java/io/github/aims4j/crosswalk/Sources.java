// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

/** Sources that several tables name. */
final class Sources {

  static final String TOOLKIT =
      "Ankit-Uniyal/iso-42001-ai-governance-toolkit@803b62da:11-CONTROLS-MAPPING.md";

  private Sources() {}
}
