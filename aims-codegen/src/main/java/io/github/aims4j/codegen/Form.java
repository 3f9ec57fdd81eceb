// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * The form of one value in JSON.
 *
 * @param type the type of the value, boxed
 * @param reader an expression for what reads it
 * @param writer an expression for what writes it
 * @param schema what the JSON Schema says of it
 * @param word whether it is a constant of an enum, for which each generated class keeps a codec
 */
record Form(TypeName type, CodeBlock reader, CodeBlock writer, ObjectNode schema, boolean word) {

  /** Returns the form of a value that one codec reads and writes. */
  static Form of(TypeName type, CodeBlock codec, ObjectNode schema) {
    return new Form(type, codec, codec, schema, false);
  }

  /** Returns the form of a constant of an enum. */
  static Form word(ClassName type, CodeBlock codec, ObjectNode schema) {
    return new Form(type, codec, codec, schema, true);
  }

  /** Returns the form of an object, with a generated reader and writer. */
  static Form nested(ClassName type, String codecs) {
    String name = String.join("", type.simpleNames());
    return new Form(
        type,
        CodeBlock.of("$T.INSTANCE", ClassName.get(codecs, name + "Reader")),
        CodeBlock.of("$T.INSTANCE", ClassName.get(codecs, name + "Writer")),
        JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name),
        false);
  }
}
