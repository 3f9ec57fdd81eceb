// SPDX-License-Identifier: Apache-2.0
/**
 * CycloneDX bills of materials: AI systems with model cards, and what the records say of the
 * requirements of the standard, out; machine-learning bills of materials in.
 */
@NullMarked
package io.github.aims4j.exchange.cyclonedx;

import org.jspecify.annotations.NullMarked;
