// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.layers.upper;

import io.github.aims4j.layers.ground.PermitsUpwards;

/** What the classes of the ground must not name. */
public final class Above implements PermitsUpwards {}
