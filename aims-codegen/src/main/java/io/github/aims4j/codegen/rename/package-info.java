// SPDX-License-Identifier: Apache-2.0
/**
 * Makes the sources of one module from those of another by renaming. Start at {@link
 * io.github.aims4j.codegen.rename.RenamedSources}.
 */
@NullMarked
package io.github.aims4j.codegen.rename;

import org.jspecify.annotations.NullMarked;
