// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

/** How a record or an attribute changed. Source: this library's own terms. */
public enum ChangeType {
  /** Only the later version has it. */
  NEW,
  /** Only the earlier version has it. */
  GONE,
  /** Both versions have it, with another value. */
  CHANGED,
  /** Both versions have it with the same value, at another place of the list. */
  MOVED
}
