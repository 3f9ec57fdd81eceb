// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

/** What can be wrong with a document: the id of the rule, and what can be done. */
enum ProblemRule {
  SYNTAX("json-syntax", "Write the document as JSON (RFC 8259)."),
  ENCODING("json-encoding", "Write the document in UTF-8."),
  EMPTY("json-empty-document", "Write an object."),
  TRAILING_CONTENT("json-trailing-content", "End the document after its object."),
  LIMIT("json-limit", "Reduce the size, or raise the limit with JsonLimits."),
  UNKNOWN_VERSION(
      "json-unknown-version",
      "Read the document with AimsJson.read of a release that knows the version."),
  UNKNOWN_FIELD("json-unknown-field", "Correct or remove the field, or start its name with x-."),
  DUPLICATE_FIELD("json-duplicate-field", "Remove all but one of the fields."),
  MISSING_FIELD("json-missing-field", "Add the field."),
  WRONG_TYPE("json-wrong-type", "Write a value of the expected type, or omit the field."),
  ILLEGAL_VALUE("json-illegal-value", "Write one of the allowed values."),
  UNKNOWN_PROVISION(
      "json-unknown-provision", "Write the id of a provision that the edition of 2023 has."),
  ILLEGAL_ID("json-illegal-id", "Write an id of allowed characters."),
  ILLEGAL_DATE("json-illegal-date", "Write the date in the required format."),
  BLANK_TEXT("json-blank-text", "Write a text, or omit the field."),
  LONE_SURROGATE("json-lone-surrogate", "Write both surrogates of the pair, or neither."),
  INVARIANT("json-invariant", "Change the record so that it is valid."),
  DUPLICATE_ID("json-duplicate-id", "Give each record a unique id.");

  private final String id;
  private final String remedy;

  ProblemRule(String id, String remedy) {
    this.id = id;
    this.remedy = remedy;
  }

  String id() {
    return id;
  }

  String remedy() {
    return remedy;
  }
}
