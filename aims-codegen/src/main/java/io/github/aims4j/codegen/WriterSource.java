// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.Modifier;

/** The source of what writes one type. */
final class WriterSource {

  private final ObjectShape shape;
  private final SupportTypes support;
  private final Words words;

  WriterSource(ObjectShape shape, SupportTypes support) {
    this.shape = shape;
    this.support = support;
    this.words = new Words(shape, support);
  }

  TypeSpec type() {
    ClassName self = support.generated(shape, "Writer");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc("Writes {@link $T}. Generated from its accessors.\n", shape.type())
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(support.type("ObjectWriter"), shape.type()))
            .addField(
                FieldSpec.builder(self, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", self)
                    .build())
            .addField(names())
            .addFields(words.fields())
            .addMethod(constructor())
            .addMethod(namesMethod())
            .addMethod(fields())
            .addMethods(lists());
    if (shape.extensible()) {
      type.addMethod(extensions());
    }
    return type.build();
  }

  private FieldSpec names() {
    CodeBlock list =
        shape.attributes().stream()
            .map(attribute -> CodeBlock.of("$S", attribute.name()))
            .collect(CodeBlock.joining(", "));
    return FieldSpec.builder(
            ArrayTypeName.of(support.type("Name")),
            "NAMES",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.all($L)", support.type("Name"), list)
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement("super($S)", shape.name())
        .build();
  }

  private MethodSpec namesMethod() {
    return overriding("names")
        .returns(ArrayTypeName.of(support.type("Name")))
        .addStatement("return NAMES")
        .build();
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name).addAnnotation(Override.class);
  }

  private MethodSpec extensions() {
    return overriding("extensions")
        .returns(support.extensions())
        .addParameter(shape.type(), "value")
        .addStatement("return value.extensions()")
        .build();
  }

  private MethodSpec fields() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < shape.attributes().size(); i++) {
      code.add(field(i, shape.attributes().get(i)));
    }
    return overriding("writeFields")
        .addParameter(shape.type(), "value")
        .addParameter(support.type("Writing"), "out")
        .addException(IOException.class)
        .addCode(code.build())
        .build();
  }

  private CodeBlock field(int index, Attribute attribute) {
    return switch (attribute.kind()) {
      case CONSTANT ->
          CodeBlock.of("$T.write(NAMES[$L], out);\n", support.type("FormatVersion"), index);
      case REQUIRED ->
          CodeBlock.builder()
              .addStatement("out.name(NAMES[$L])", index)
              .addStatement(
                  "$L.write(value.$L(), out)", words.writer(attribute), attribute.accessor())
              .build();
      case OPTIONAL ->
          optional(
              index,
              attribute,
              ParameterizedTypeName.get(ClassName.get(Optional.class), attribute.form().type()),
              "get");
      case OPTIONAL_INT -> optional(index, attribute, TypeName.get(OptionalInt.class), "getAsInt");
      case LIST ->
          CodeBlock.of("$L(value.$L(), out);\n", attribute.accessor(), attribute.accessor());
    };
  }

  private CodeBlock optional(int index, Attribute attribute, TypeName type, String getter) {
    String name = attribute.accessor();
    return CodeBlock.builder()
        .addStatement("$T $L = value.$L()", type, name, name)
        .beginControlFlow("if ($L.isPresent())", name)
        .addStatement("out.name(NAMES[$L])", index)
        .addStatement("$L.write($L.$L(), out)", words.writer(attribute), name, getter)
        .endControlFlow()
        .build();
  }

  /** In methods of their own: compilers leave out methods that are too long. */
  private List<MethodSpec> lists() {
    List<MethodSpec> result = new ArrayList<>();
    for (int i = 0; i < shape.attributes().size(); i++) {
      Attribute attribute = shape.attributes().get(i);
      if (attribute.kind() == Attribute.Kind.LIST) {
        result.add(list(i, attribute));
      }
    }
    return result;
  }

  private MethodSpec list(int index, Attribute attribute) {
    CodeBlock code =
        CodeBlock.builder()
            .beginControlFlow("if (!isEmpty(values))")
            .addStatement("out.name(NAMES[$L])", index)
            .addStatement("out.startList()")
            .beginControlFlow("for (int i = 0; i < values.size(); i++)")
            .addStatement("$L.write(values.get(i), out)", words.writer(attribute))
            .endControlFlow()
            .addStatement("out.endList()")
            .endControlFlow()
            .build();
    return MethodSpec.methodBuilder(attribute.accessor())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(
            ParameterizedTypeName.get(ClassName.get(List.class), attribute.form().type()), "values")
        .addParameter(support.type("Writing"), "out")
        .addException(IOException.class)
        .addCode(code)
        .build();
  }
}
