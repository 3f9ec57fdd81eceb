// SPDX-License-Identifier: Apache-2.0
/** The ids and titles of other frameworks, and how their ids may be spelled. Not exported. */
@NullMarked
package io.github.aims4j.standard.framework;

import org.jspecify.annotations.NullMarked;
