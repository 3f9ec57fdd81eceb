// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import io.github.aims4j.base.Entity;

/** One step of the generation of an AIMS. */
@FunctionalInterface
interface Step {

  /** Makes one record. */
  Entity<?> make();
}
