// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.conformity.Status;

/**
 * How a page shows a status: never by colour alone.
 *
 * @param style the class in the style sheet
 * @param symbol a sign that stands for it
 * @param term its name
 */
public record Mark(String style, String symbol, String term) {

  /** Returns the mark of a status. */
  public static Mark of(Status status) {
    return switch (status) {
      case CONTRADICTED -> new Mark("contradicted", "\u2715", "contradicted");
      case SILENT -> new Mark("silent", "?", "silent");
      case NOT_LOOKED_AT -> new Mark("unseen", "\u25CB", "not looked at");
      case SUPPORTED -> new Mark("supported", "\u2713", "supported");
      case NOT_TRIGGERED -> new Mark("untriggered", "\u00B7", "not triggered");
      case NOT_APPLICABLE -> new Mark("excluded", "\u2013", "not applicable");
    };
  }
}
