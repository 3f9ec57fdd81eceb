// SPDX-License-Identifier: Apache-2.0
/** Tests of the import, on small files, on the shipped register and on a real one. */
@NullMarked
package io.github.aims4j.tables;

import org.jspecify.annotations.NullMarked;
