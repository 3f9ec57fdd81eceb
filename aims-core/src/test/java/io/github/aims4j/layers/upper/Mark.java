// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.layers.upper;

/** An annotation that the classes of the ground must not carry. */
public @interface Mark {}
