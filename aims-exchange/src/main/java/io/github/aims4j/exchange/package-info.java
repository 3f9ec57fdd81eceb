// SPDX-License-Identifier: Apache-2.0
/**
 * What exports and imports of all formats have in common: what an export left out, and what an
 * import did not take.
 */
@NullMarked
package io.github.aims4j.exchange;

import org.jspecify.annotations.NullMarked;
