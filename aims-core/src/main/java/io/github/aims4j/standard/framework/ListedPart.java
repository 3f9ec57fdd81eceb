// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard.framework;

import java.util.Optional;

/**
 * A part of a framework that has an id.
 *
 * <p>Source: the framework, ids and short titles.
 *
 * @param id the id as the framework writes it
 * @param title the short title; empty: the framework has none, or this library does not know it
 */
public record ListedPart(String id, Optional<String> title) {}
