// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.Extent;
import io.github.aims4j.conformity.TakenBack;

/**
 * What a page says first.
 *
 * @param organization the name of the organization
 * @param title the title of the page
 * @param asOf the day
 * @param edition the edition of the standard
 * @param isRegister whether the records were imported from registers
 * @param coverage how many obligations were looked at, in one sentence
 * @param takenBack how far the records were taken back to the day; empty: they are as they stand
 */
public record Head(
    String organization,
    String title,
    String asOf,
    String edition,
    boolean isRegister,
    String coverage,
    String takenBack) {

  static Head of(Request request, String title, ConformityReport report) {
    return new Head(
        request.aims().organization().name(),
        title,
        request.asOf().toString(),
        request.aims().edition().orElse("2023"),
        report.extent() == Extent.IMPORTED_REGISTER,
        report.coverage().summary(),
        request.takenBack().map(TakenBack::toString).orElse(""));
  }
}
