// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The source of what finds the reader and the writer of a type: by a switch, so that none is loaded
 * but the one that was asked for.
 */
final class IndexSource {

  private static final WildcardTypeName ANY = WildcardTypeName.subtypeOf(Object.class);

  private final List<ObjectShape> shapes;
  private final SupportTypes support;

  IndexSource(List<ObjectShape> shapes, SupportTypes support) {
    this.shapes = shapes;
    this.support = support;
  }

  TypeSpec type() {
    return TypeSpec.classBuilder(support.type("Codecs"))
        .addJavadoc("Finds what reads and writes a type of the model. Generated from the model.\n")
        .addModifiers(Modifier.FINAL)
        .addField(records())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(
            find(
                "reader",
                ParameterizedTypeName.get(support.type("ObjectReader"), ANY, ANY),
                "Reader"))
        .addMethod(
            find("writer", ParameterizedTypeName.get(support.type("ObjectWriter"), ANY), "Writer"))
        .addMethod(types())
        .addMethod(words())
        .addMethod(holdsRecords())
        .build();
  }

  private MethodSpec find(String name, TypeName found, String suffix) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (type)");
    for (ObjectShape shape : shapes) {
      code.addStatement(
          "case $S -> $T.INSTANCE",
          shape.type().reflectionName(),
          support.generated(shape, suffix));
    }
    code.addStatement("default -> null").unindent().add("};\n");
    return MethodSpec.methodBuilder(name)
        .addJavadoc("Returns the $L of a type; null: there is none.\n", name)
        .addModifiers(Modifier.STATIC)
        .returns(found.annotated(AnnotationSpec.builder(Nullable.class).build()))
        .addParameter(String.class, "type")
        .addCode(code.build())
        .build();
  }

  private MethodSpec types() {
    return MethodSpec.methodBuilder("types")
        .addJavadoc("Returns the types that are objects, the root of documents first.\n")
        .addModifiers(Modifier.STATIC)
        .returns(
            ParameterizedTypeName.get(
                ClassName.get(List.class),
                ParameterizedTypeName.get(ClassName.get(Class.class), ANY)))
        .addStatement(
            "return $T.of(new $T<?>[] {$L})",
            List.class,
            Class.class,
            classes(shapes.stream().map(ObjectShape::type).toList()))
        .build();
  }

  private static CodeBlock classes(List<ClassName> types) {
    return types.stream()
        .map(type -> CodeBlock.of("$T.class", type))
        .collect(CodeBlock.joining(",\n"));
  }

  private MethodSpec words() {
    Map<ClassName, Form> forms = new LinkedHashMap<>();
    for (ObjectShape shape : shapes) {
      for (Attribute attribute : shape.attributes()) {
        if (attribute.form().word()) {
          forms.putIfAbsent((ClassName) attribute.form().type(), attribute.form());
        }
      }
    }
    CodeBlock codecs = forms.values().stream().map(Form::reader).collect(CodeBlock.joining(",\n"));
    return MethodSpec.methodBuilder("words")
        .addJavadoc("Returns the codecs of the enums, each a new one.\n")
        .addModifiers(Modifier.STATIC)
        .returns(
            ParameterizedTypeName.get(
                ClassName.get(List.class),
                ParameterizedTypeName.get(support.type("EnumCodec"), ANY)))
        .addStatement(
            "return $T.of(new $T<?>[] {$L})", List.class, support.type("EnumCodec"), codecs)
        .build();
  }

  private FieldSpec records() {
    Set<TypeName> entities =
        shapes.stream()
            .filter(ObjectShape::entity)
            .map(ObjectShape::type)
            .collect(Collectors.toSet());
    CodeBlock names =
        shapes.get(0).attributes().stream()
            .filter(attribute -> entities.contains(attribute.form().type()))
            .map(attribute -> CodeBlock.of("$S", attribute.name()))
            .collect(CodeBlock.joining(", "));
    return FieldSpec.builder(
            ParameterizedTypeName.get(Set.class, String.class),
            "RECORDS",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.of($L)", Set.class, names)
        .build();
  }

  private MethodSpec holdsRecords() {
    return MethodSpec.methodBuilder("holdsRecords")
        .addJavadoc("Tells whether a field of the root holds one record or several.\n")
        .addModifiers(Modifier.STATIC)
        .returns(boolean.class)
        .addParameter(String.class, "field")
        .addStatement("return RECORDS.contains(field)")
        .build();
  }
}
