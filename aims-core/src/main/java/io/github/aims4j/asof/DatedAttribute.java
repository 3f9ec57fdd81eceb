// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import java.util.List;
import java.util.Optional;

/**
 * A date of the model and what it tells.
 *
 * @param type the type that has it, such as {@code Risk}
 * @param name the name of the attribute
 * @param effect what it tells
 * @param results the attributes that state the results of the act, and go with the date
 * @param plan what shows that the object was planned before the act; empty: nothing does
 */
record DatedAttribute(
    String type, String name, DateEffect effect, List<String> results, Optional<Plan> plan) {

  /**
   * What shows that an object was planned before the act.
   *
   * @param attributes attributes of the object, one of which must be there
   * @param value the value that it has; empty: any
   * @param effect what the date tells of an object that was planned
   */
  record Plan(List<String> attributes, Optional<String> value, DateEffect effect) {}

  /** Returns the type and the attribute, such as {@code Risk.identifiedOn}. */
  String key() {
    return type + "." + name;
  }
}
