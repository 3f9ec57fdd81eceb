package io.github.aims4j.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The name of a field of the model, which is ASCII and has its bytes ready. */
final class FieldName {

  private final SerializableString name;

  /** The name in quotation marks and the colon after it, eight bytes at a time, then zeros. */
  private final long[] eights;

  private final int length;

  FieldName(String name) {
    byte[] bytes = ('"' + name + "\":").getBytes(StandardCharsets.US_ASCII);
    this.name = new SerializedString(name);
    this.length = bytes.length;
    this.eights = new long[(length + Long.BYTES - 1) / Long.BYTES];
    byte[] padded = Arrays.copyOf(bytes, eights.length * Long.BYTES);
    Arrays.setAll(eights, index -> EightBytes.at(padded, index * Long.BYTES));
  }

  SerializableString serialized() {
    return name;
  }

  /**
   * Puts the name in quotation marks and the colon into a buffer, and returns the index after them.
   * Up to seven bytes after that are spoiled.
   */
  int putInto(byte[] buffer, int index) {
    for (int i = 0; i < eights.length; i++) {
      EightBytes.put(eights[i], buffer, index + i * Long.BYTES);
    }
    return index + length;
  }

  @Override
  public String toString() {
    return name.getValue();
  }
}
