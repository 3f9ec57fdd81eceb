// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.layers.ground;

import io.github.aims4j.layers.upper.Mark;

/** Names a class above it in an annotation only. */
@Mark
final class CarriesMark {}
