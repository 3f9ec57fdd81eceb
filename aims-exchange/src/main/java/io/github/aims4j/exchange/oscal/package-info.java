// SPDX-License-Identifier: Apache-2.0
/**
 * OSCAL, the Open Security Controls Assessment Language of NIST: catalogs, profile, statement of
 * applicability, audits, nonconformities and crosswalks of an AIMS as a package of JSON documents.
 */
@NullMarked
package io.github.aims4j.exchange.oscal;

import org.jspecify.annotations.NullMarked;
