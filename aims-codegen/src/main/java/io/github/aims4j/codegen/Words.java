// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The constants of one generated class that hold the codecs of the enums of its type. */
final class Words {

  private final SupportTypes support;
  private final Map<ClassName, Form> forms = new LinkedHashMap<>();

  Words(ObjectShape shape, SupportTypes support) {
    this.support = support;
    for (Attribute attribute : shape.attributes()) {
      if (attribute.form().word()) {
        forms.putIfAbsent((ClassName) attribute.form().type(), attribute.form());
      }
    }
  }

  List<FieldSpec> fields() {
    return forms.entrySet().stream().map(each -> field(each.getKey(), each.getValue())).toList();
  }

  private FieldSpec field(ClassName type, Form form) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(support.type("EnumCodec"), type),
            constant(type),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(form.reader())
        .build();
  }

  private static String constant(ClassName type) {
    return String.join("_", type.simpleNames())
        .replaceAll("([a-z])([A-Z])", "$1_$2")
        .toUpperCase(Locale.ROOT);
  }

  CodeBlock reader(Attribute attribute) {
    return attribute.form().word() ? constantOf(attribute) : attribute.form().reader();
  }

  CodeBlock writer(Attribute attribute) {
    return attribute.form().word() ? constantOf(attribute) : attribute.form().writer();
  }

  private static CodeBlock constantOf(Attribute attribute) {
    return CodeBlock.of("$L", constant((ClassName) attribute.form().type()));
  }
}
