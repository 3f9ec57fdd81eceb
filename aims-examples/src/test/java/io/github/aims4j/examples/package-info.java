// SPDX-License-Identifier: Apache-2.0
/** Tests of the main job, from the register to the findings. */
@NullMarked
package io.github.aims4j.examples;

import org.jspecify.annotations.NullMarked;
