// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.base.Extension;

/**
 * How large a document may be before {@link AimsJson} refuses it. The limits protect against
 * documents that are made to exhaust memory; no honest AIMS comes near them.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 */
public final class JsonLimits {

  /** The greatest depth that can be allowed, which is that of an extension in memory. */
  public static final int MAX_DEPTH = Extension.MAX_DEPTH;

  private static final JsonLimits STANDARD =
      new JsonLimits(64 * 1024 * 1024, 100, 5_000_000, 500, 1_000);

  private final int documentBytes;
  private final int depth;
  private final int stringLength;
  private final int numberLength;
  private final int nameLength;

  private JsonLimits(
      int documentBytes, int depth, int stringLength, int numberLength, int nameLength) {
    this.documentBytes = documentBytes;
    this.depth = depth;
    this.stringLength = stringLength;
    this.numberLength = numberLength;
    this.nameLength = nameLength;
  }

  /**
   * Returns the limits that hold unless others are set: 64 MiB, 100 levels, texts of 5,000,000
   * characters, numbers of 500, names of 1,000.
   */
  public static JsonLimits standard() {
    return STANDARD;
  }

  /**
   * Returns the greatest size of a document, or of one line of NDJSON, in bytes of UTF-8. A larger
   * one is refused before it is parsed.
   */
  public int documentBytes() {
    return documentBytes;
  }

  /** Returns how many objects and lists may stand within each other, the outermost included. */
  public int depth() {
    return depth;
  }

  /** Returns the greatest length of a text, in {@code char}s. */
  public int stringLength() {
    return stringLength;
  }

  /** Returns the greatest length of a number, in characters. */
  public int numberLength() {
    return numberLength;
  }

  /** Returns the greatest length of the name of a field, in bytes of UTF-8. */
  public int nameLength() {
    return nameLength;
  }

  /**
   * Returns these limits with another {@link #documentBytes()}.
   *
   * @param bytes the greatest size in bytes, at least 1
   * @throws IllegalArgumentException if it is less than 1
   */
  public JsonLimits withDocumentBytes(int bytes) {
    int size = positive(bytes, "documentBytes");
    return new JsonLimits(size, depth, stringLength, numberLength, nameLength);
  }

  /**
   * Returns these limits with another {@link #depth()}.
   *
   * @param levels the number of levels, 1 to {@value #MAX_DEPTH}
   * @throws IllegalArgumentException if it is less than 1 or more than {@value #MAX_DEPTH}
   */
  public JsonLimits withDepth(int levels) {
    if (levels > MAX_DEPTH) {
      throw new IllegalArgumentException(
          "JsonLimits.depth must be at most %s, but is %s.".formatted(MAX_DEPTH, levels));
    }
    int deepest = positive(levels, "depth");
    return new JsonLimits(documentBytes, deepest, stringLength, numberLength, nameLength);
  }

  /**
   * Returns these limits with another {@link #stringLength()}.
   *
   * @param characters the greatest length, at least 1
   * @throws IllegalArgumentException if it is less than 1
   */
  public JsonLimits withStringLength(int characters) {
    int length = positive(characters, "stringLength");
    return new JsonLimits(documentBytes, depth, length, numberLength, nameLength);
  }

  /**
   * Returns these limits with another {@link #numberLength()}.
   *
   * @param characters the greatest length, at least 1
   * @throws IllegalArgumentException if it is less than 1
   */
  public JsonLimits withNumberLength(int characters) {
    int length = positive(characters, "numberLength");
    return new JsonLimits(documentBytes, depth, stringLength, length, nameLength);
  }

  /**
   * Returns these limits with another {@link #nameLength()}.
   *
   * @param bytes the greatest length in bytes of UTF-8, at least 1
   * @throws IllegalArgumentException if it is less than 1
   */
  public JsonLimits withNameLength(int bytes) {
    int length = positive(bytes, "nameLength");
    return new JsonLimits(documentBytes, depth, stringLength, numberLength, length);
  }

  private static int positive(int value, String limit) {
    if (value < 1) {
      throw new IllegalArgumentException(
          "JsonLimits.%s must be at least 1, but is %s.".formatted(limit, value));
    }
    return value;
  }

  /** Returns the limits in one line. */
  @Override
  public String toString() {
    return "JsonLimits[documentBytes=%s, depth=%s, stringLength=%s, numberLength=%s, nameLength=%s]"
        .formatted(documentBytes, depth, stringLength, numberLength, nameLength);
  }
}
