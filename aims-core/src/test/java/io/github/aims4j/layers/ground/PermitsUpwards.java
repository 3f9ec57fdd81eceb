// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.layers.ground;

import io.github.aims4j.layers.upper.Above;

/** Names a class above it in its list of permitted subclasses only. */
public sealed interface PermitsUpwards permits Above {}
