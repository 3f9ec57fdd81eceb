// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import java.util.List;

/**
 * A control in the statement of applicability.
 *
 * @param id the id of the control
 * @param title its title
 * @param decision the decision, such as "included"; empty: none
 * @param style the class of the decision in the style sheet
 * @param systems the AI systems that the decision covers; empty: all
 * @param justification the justification; empty: none
 * @param reasons the kinds of reason
 * @param implementation the status of its implementation; empty: no record
 * @param owner who implements it; empty: not stated
 */
public record ControlRow(
    String id,
    String title,
    String decision,
    String style,
    List<String> systems,
    String justification,
    List<String> reasons,
    String implementation,
    String owner) {}
