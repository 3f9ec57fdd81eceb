// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

/** What a date tells about the object that states it, as of a day before the date. */
enum DateEffect {
  /** The object records an act or event of that date; all of it is of that date. */
  ACT,
  /** The object is on record since that date; what it says can have changed since. */
  BEGINS,
  /** Something that must have happened before the object was recorded. */
  PRECEDES,
  /** An act on an object that can be older. */
  DONE,
  /** What the object says applies from that date, and can have been on record before. */
  HOLDS,
  /** A plan, a due date or an end; it tells nothing of the past. */
  PLANNED;

  /** Tells whether an object cannot have existed before the date. */
  boolean bounds() {
    return this == ACT || this == BEGINS || this == PRECEDES;
  }

  /** Tells whether the object existed on the date. */
  boolean proves() {
    return this != PRECEDES && this != PLANNED;
  }
}
