// SPDX-License-Identifier: Apache-2.0
package com.example;

import io.github.aims4j.Aims;
import io.github.aims4j.json.jackson3.AimsJson;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * AIMS in a table, each as the document of the JSON format. Nobody overwrites what they have not
 * seen: an update names the version that it was made from.
 */
@Repository
class AimsStore {

  private static final AimsJson JSON = AimsJson.standard();

  private final JdbcClient database;

  AimsStore(JdbcClient database) {
    this.database = database;
  }

  Optional<StoredAims> find(String id) {
    return database
        .sql("select version, document from aims where id = ?")
        .param(id)
        .query(
            (row, number) ->
                new StoredAims(row.getLong("version"), JSON.read(row.getBytes("document"))))
        .optional();
  }

  /** Stores a new AIMS as version 1; returns false if there is one with that id. */
  boolean create(String id, Aims aims) {
    try {
      database
          .sql("insert into aims (id, version, document) values (?, 1, ?)")
          .params(id, JSON.write(aims))
          .update();
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  /** Stores the next version; returns empty if the stored one is no longer the version given. */
  OptionalLong update(String id, long version, Aims aims) {
    int rows =
        database
            .sql("update aims set version = version + 1, document = ? where id = ? and version = ?")
            .params(JSON.write(aims), id, version)
            .update();
    return rows == 1 ? OptionalLong.of(version + 1) : OptionalLong.empty();
  }
}
