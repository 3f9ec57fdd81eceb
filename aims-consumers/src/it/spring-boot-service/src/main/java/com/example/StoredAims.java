// SPDX-License-Identifier: Apache-2.0
package com.example;

import io.github.aims4j.Aims;

/**
 * An AIMS as it was stored.
 *
 * @param version how many times it was stored, from 1
 * @param aims the AIMS
 */
record StoredAims(long version, Aims aims) {}
