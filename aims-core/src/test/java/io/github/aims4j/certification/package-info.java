@NullMarked
package io.github.aims4j.certification;

import org.jspecify.annotations.NullMarked;
