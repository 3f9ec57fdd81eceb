// SPDX-License-Identifier: Apache-2.0
/** Tests of the published modules: their POMs, jars, descriptors and APIs. */
@NullMarked
package io.github.aims4j.published;

import org.jspecify.annotations.NullMarked;
