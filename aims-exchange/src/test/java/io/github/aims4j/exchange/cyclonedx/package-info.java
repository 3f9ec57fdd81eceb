// SPDX-License-Identifier: Apache-2.0
@NullMarked
package io.github.aims4j.exchange.cyclonedx;

import org.jspecify.annotations.NullMarked;
