// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

/**
 * Where a problem is.
 *
 * @param pointer the JSON pointer to it, or to the object that lacks something
 * @param line the line, from 1; 0 or less when there is none
 * @param column the byte within the line, from 1; 0 or less when there is none
 */
record Place(String pointer, int line, int column) {}
