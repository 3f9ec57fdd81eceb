// SPDX-License-Identifier: Apache-2.0
/**
 * Certification of the AIMS by an external body, as described in ISO/IEC 17021-1:2015 and ISO/IEC
 * 42006:2025: application, audits, decisions and certificates. Start at {@link
 * io.github.aims4j.certification.Certificate}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.certification;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
