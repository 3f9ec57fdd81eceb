// SPDX-License-Identifier: Apache-2.0
/** Internal to the modules of this library; not exported to others. */
@NullMarked
package io.github.aims4j.internal;

import org.jspecify.annotations.NullMarked;
