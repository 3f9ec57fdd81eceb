// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import com.palantir.javapoet.ClassName;

/** The names of the classes that generated code uses, and of those that are generated. */
record SupportTypes(String codecs) {

  /** A hand-written class beside the generated ones. */
  ClassName type(String simpleName) {
    return ClassName.get(codecs, simpleName);
  }

  /** What is generated for a type of the model. */
  ClassName generated(ObjectShape shape, String suffix) {
    return ClassName.get(codecs, shape.name() + suffix);
  }

  ClassName extensions() {
    return ClassName.get("io.github.aims4j.base", "Extensions");
  }
}
