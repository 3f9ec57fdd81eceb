// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import io.github.aims4j.finding.Subject;

/**
 * A note on a place in a record, without the record.
 *
 * @param path a JSON pointer within the record; empty: the record
 * @param reason the reason
 * @param message the reason in a full sentence
 */
record Remark(String path, AsOfReason reason, String message) {

  Remark at(String place) {
    return new Remark(place, reason, message);
  }

  AsOfNote on(Subject subject, String name) {
    return AsOfNote.builder()
        .subject(subject)
        .name(name)
        .path(path)
        .reason(reason)
        .message(message)
        .build();
  }
}
