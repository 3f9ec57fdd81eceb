// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

/**
 * Reads and writes values of one type that is a single token.
 *
 * @param <V> the values
 */
interface Codec<V> extends ValueReader<V>, ValueWriter<V> {}
