// SPDX-License-Identifier: Apache-2.0
@NullMarked
package io.github.aims4j.exchange.ledger;

import org.jspecify.annotations.NullMarked;
