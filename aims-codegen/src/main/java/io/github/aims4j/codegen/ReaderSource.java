// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import com.palantir.javapoet.AnnotationSpec;
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
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The source of what reads one type: a loop over the fields of its own, which compilers inline. */
final class ReaderSource {

  private static final int WORD = Long.SIZE;

  private final ObjectShape shape;
  private final SupportTypes support;
  private final TypeName builder;
  private final Words words;

  ReaderSource(ObjectShape shape, SupportTypes support) {
    this.shape = shape;
    this.support = support;
    this.builder =
        shape.builder() == null
            ? support.generated(shape, "Reader").nestedClass("Parts")
            : shape.builder();
    this.words = new Words(shape, support);
  }

  TypeSpec type() {
    ClassName self = support.generated(shape, "Reader");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(self)
            .addJavadoc("Reads {@link $T}. Generated from its accessors.\n", shape.type())
            .addModifiers(Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(support.type("ObjectReader"), shape.type(), builder))
            .addField(
                FieldSpec.builder(self, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", self)
                    .build())
            .addField(names())
            .addFields(words.fields())
            .addMethod(constructor())
            .addMethod(namesMethod())
            .addMethod(indexOf())
            .addMethod(read())
            .addMethod(field())
            .addMethods(lists())
            .addMethod(build());
    if (shape.builder() == null) {
      type.addType(parts());
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
        .addStatement(
            "super($S, $LL, $LL, $L)",
            shape.name(),
            required(0),
            required(WORD),
            shape.extensible())
        .build();
  }

  private long required(int from) {
    long mask = 0;
    int end = Math.min(from + WORD, shape.attributes().size());
    for (int i = from; i < end; i++) {
      mask |= shape.attributes().get(i).required() ? 1L << (i - from) : 0;
    }
    return mask;
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

  private MethodSpec indexOf() {
    CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch (name)");
    for (int i = 0; i < shape.attributes().size(); i++) {
      cases.addStatement("case $S -> $L", shape.attributes().get(i).name(), i);
    }
    cases.addStatement("default -> OTHER").unindent().add("};\n");
    return overriding("indexOf")
        .addParameter(String.class, "name")
        .returns(int.class)
        .addCode(cases.build())
        .build();
  }

  private MethodSpec read() {
    boolean wide = shape.attributes().size() > WORD;
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T tokens = in.tokens()", support.type("Tokens"))
            .beginControlFlow("if (tokens.current() != $T.OBJECT)", support.type("Token"))
            .addStatement("in.wrongType($S)", "an object")
            .addStatement("return null")
            .endControlFlow()
            .addStatement("$T start = tokens.start()", Object.class)
            .add(newBuilder())
            .addStatement("$T others = null", support.type("Others"))
            .addStatement("long low = 0")
            .addStatement("long high = 0")
            .addStatement("boolean whole = true")
            .addStatement("int expected = 0")
            .addStatement("int index")
            .beginControlFlow("while ((index = tokens.nextField(this, NAMES, expected)) != END)")
            .beginControlFlow("if (index != OTHER)")
            .add(seen(wide))
            .addStatement("in.passDuplicate(NAMES[index].getValue())")
            .nextControlFlow("else")
            .addStatement("tokens.next()")
            .addStatement("whole &= field(index, in, builder)")
            .endControlFlow()
            .add(mark(wide))
            .addStatement("expected = index + 1")
            .nextControlFlow("else")
            .addStatement("others = other(others, in)")
            .addStatement("expected = NAMES.length")
            .endControlFlow()
            .endControlFlow()
            .addStatement("return end(in, start, builder, others, low, high, whole)");
    return overriding("read")
        .addModifiers(Modifier.PUBLIC)
        .returns(nullable(shape.type()))
        .addParameter(support.type("Reading"), "in")
        .addException(IOException.class)
        .addCode(code.build())
        .build();
  }

  private CodeBlock newBuilder() {
    return shape.builder() == null
        ? CodeBlock.of("$T builder = new $T();\n", builder, builder)
        : CodeBlock.of("$T builder = $T.builder();\n", builder, shape.type());
  }

  private static CodeBlock seen(boolean wide) {
    String condition =
        wide
            ? "if (((index < 64 ? low : high) & 1L << index) != 0)"
            : "if ((low & 1L << index) != 0)";
    return CodeBlock.builder().beginControlFlow(condition).build();
  }

  private static CodeBlock mark(boolean wide) {
    return wide
        ? CodeBlock.builder()
            .beginControlFlow("if (index < 64)")
            .addStatement("low |= 1L << index")
            .nextControlFlow("else")
            .addStatement("high |= 1L << index")
            .endControlFlow()
            .build()
        : CodeBlock.of("low |= 1L << index;\n");
  }

  private static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(Nullable.class).build());
  }

  private MethodSpec field() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (index)");
    for (int i = 0; i < shape.attributes().size(); i++) {
      code.beginControlFlow("case $L ->", i).add(value(shape.attributes().get(i))).endControlFlow();
    }
    code.addStatement("default -> throw new $T(index)", IndexOutOfBoundsException.class);
    return MethodSpec.methodBuilder("field")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(boolean.class)
        .addParameter(int.class, "index")
        .addParameter(support.type("Reading"), "in")
        .addParameter(builder, "builder")
        .addException(IOException.class)
        .addCode(code.endControlFlow().build())
        .build();
  }

  private CodeBlock value(Attribute attribute) {
    return switch (attribute.kind()) {
      case CONSTANT -> CodeBlock.of("return $T.read(in);\n", support.type("FormatVersion"));
      case LIST -> CodeBlock.of("return $L(in, builder);\n", attribute.accessor());
      default ->
          CodeBlock.builder()
              .addStatement(
                  "$T value = $L.read(in)", attribute.form().type(), words.reader(attribute))
              .beginControlFlow("if (value == null)")
              .addStatement("return false")
              .endControlFlow()
              .addStatement("builder.$L(value)", attribute.setter())
              .addStatement("return true")
              .build();
    };
  }

  private List<MethodSpec> lists() {
    List<MethodSpec> result = new ArrayList<>();
    for (Attribute attribute : shape.attributes()) {
      if (attribute.kind() == Attribute.Kind.LIST) {
        result.add(list(attribute));
      }
    }
    return result;
  }

  private MethodSpec list(Attribute attribute) {
    TypeName element = attribute.form().type();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T tokens = in.tokens()", support.type("Tokens"))
            .beginControlFlow("if (tokens.current() != $T.LIST)", support.type("Token"))
            .addStatement("in.wrongType($S)", "an array")
            .addStatement("return false")
            .endControlFlow();
    if (!attribute.adds()) {
      TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), element);
      code.addStatement("$T values = new $T<>()", list, ArrayList.class);
    }
    String add = attribute.adds() ? "builder." + attribute.setter() : "values.add";
    code.addStatement("boolean whole = true")
        .beginControlFlow("while (tokens.next() != $T.LIST_END)", support.type("Token"))
        .addStatement("$T value = $L.read(in)", element, words.reader(attribute))
        .beginControlFlow("if (value == null)")
        .addStatement("whole = false")
        .nextControlFlow("else")
        .addStatement("$L(value)", add)
        .endControlFlow()
        .endControlFlow();
    if (!attribute.adds()) {
      code.addStatement("builder.$L(values)", attribute.setter());
    }
    code.addStatement("return whole");
    return MethodSpec.methodBuilder(attribute.accessor())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(boolean.class)
        .addParameter(support.type("Reading"), "in")
        .addParameter(builder, "builder")
        .addException(IOException.class)
        .addCode(code.build())
        .build();
  }

  private MethodSpec build() {
    MethodSpec.Builder method =
        overriding("build")
            .returns(shape.type())
            .addParameter(builder, "builder")
            .addParameter(nullable(support.extensions()), "extensions");
    if (shape.builder() == null) {
      return method.addStatement("return builder.build()").build();
    }
    if (shape.extensible()) {
      method
          .beginControlFlow("if (extensions != null)")
          .addStatement("builder.extensions(extensions)")
          .endControlFlow();
    }
    return method.addStatement("return builder.build()").build();
  }

  /** A record has no builder; this collects its components. */
  private TypeSpec parts() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Parts").addModifiers(Modifier.STATIC, Modifier.FINAL);
    List<CodeBlock> arguments = new ArrayList<>();
    for (Attribute attribute : shape.attributes()) {
      TypeName value = componentType(attribute);
      type.addField(nullable(value), attribute.accessor(), Modifier.PRIVATE);
      type.addMethod(
          MethodSpec.methodBuilder(attribute.accessor())
              .addParameter(value, "value")
              .addStatement("this.$L = value", attribute.accessor())
              .build());
      arguments.add(argument(attribute));
    }
    return type.addMethod(
            MethodSpec.methodBuilder("build")
                .returns(shape.type())
                .addStatement("return new $T($L)", shape.type(), CodeBlock.join(arguments, ", "))
                .build())
        .build();
  }

  private static TypeName componentType(Attribute attribute) {
    TypeName value = attribute.form().type();
    return attribute.kind() == Attribute.Kind.LIST
        ? ParameterizedTypeName.get(ClassName.get(List.class), value)
        : value;
  }

  private static CodeBlock argument(Attribute attribute) {
    return switch (attribute.kind()) {
      case OPTIONAL ->
          CodeBlock.of("$T.ofNullable($L)", java.util.Optional.class, attribute.accessor());
      case LIST ->
          CodeBlock.of(
              "$L == null ? $T.of() : $L", attribute.accessor(), List.class, attribute.accessor());
      default ->
          CodeBlock.of("$T.requireNonNull($L)", java.util.Objects.class, attribute.accessor());
    };
  }
}
