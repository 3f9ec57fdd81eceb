// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import java.util.List;

/**
 * The status of an obligation or a control in a grid.
 *
 * @param criterion the obligation or the control
 * @param mark its status
 * @param support the first records that support it
 * @param moreSupport how many more do
 */
public record Cell(Criterion criterion, Mark mark, List<Reference> support, int moreSupport) {}
