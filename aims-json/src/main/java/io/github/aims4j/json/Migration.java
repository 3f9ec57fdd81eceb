// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.base.Extension;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a document of one version of the format becomes one of the next. {@link
 * AimsJson#read(byte[])} applies all migrations from the version of a document to the current one,
 * in order, and then reads the result as any document. When the format changes incompatibly, its
 * version is raised and a migration is added to {@link #ALL}.
 *
 * @param from the version of the documents that it changes
 * @param to the version of the result
 * @param change the change, from the root of the document to the new root; the field {@code aims4j}
 *     is set afterwards
 */
record Migration(String from, String to, UnaryOperator<Extension.Fields> change) {

  /** The migrations, the oldest first; none yet, because 0.1 is the first version. */
  static final List<Migration> ALL = List.of();

  private static final String VERSION = "aims4j";

  /**
   * Returns a document in the current version.
   *
   * @param document the root of a document of any version
   * @param migrations the migrations, the oldest first
   * @return its new root; null: no migration leads from its version to the current one
   */
  static Extension.@Nullable Fields toCurrent(
      Extension.Fields document, List<Migration> migrations) {
    Extension.Fields result = document;
    for (Migration migration : migrations) {
      if (migration.from().equals(version(result))) {
        result = migration.change().apply(result).with(VERSION, Extension.of(migration.to()));
      }
    }
    return version(result).equals(FormatVersion.CURRENT) ? result : null;
  }

  private static String version(Extension.Fields document) {
    return document.get(VERSION).orElse(Extension.NULL) instanceof Extension.Text text
        ? text.value()
        : "";
  }
}
