// SPDX-License-Identifier: Apache-2.0
/** What exports and imports of all formats share and users do not see. */
@NullMarked
package io.github.aims4j.exchange.internal;

import org.jspecify.annotations.NullMarked;
