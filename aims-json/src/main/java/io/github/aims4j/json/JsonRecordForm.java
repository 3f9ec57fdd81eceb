// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.RecordKind;

/** Records as trees of their JSON. The walk over the attributes is the one that is generated. */
final class JsonRecordForm {

  private final AimsJson json;
  private final Documents documents;

  JsonRecordForm(AimsJson json, Documents documents) {
    this.json = json;
    this.documents = documents;
  }

  Extension.Fields attributes(Entity<?> record) {
    return documents.treeOf(json.writeRecord(record));
  }

  Entity<?> record(RecordKind kind, Extension.Fields attributes) {
    Class<?> type =
        Codecs.types().stream()
            .filter(each -> each.getSimpleName().equals(kind.typeName()))
            .findFirst()
            .orElseThrow();
    return (Entity<?>) json.readRecord(type, documents.write(attributes));
  }
}
