// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Generates a reader and a writer for each type that the roots of {@code @Derive} lead to, and the
 * JSON Schema of all. The option {@value #SOURCES} names the folder of the model's sources.
 */
@SupportedOptions(CodecProcessor.SOURCES)
public final class CodecProcessor extends AbstractProcessor {

  /** The option with the folder of the model's sources. */
  static final String SOURCES = "aims.sources";

  /** The simple name of the annotation, wherever it is. */
  private static final String ANNOTATION = "Derive";

  /** Made by the compiler. */
  public CodecProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      if (annotation.getSimpleName().contentEquals(ANNOTATION)) {
        round
            .getElementsAnnotatedWith(annotation)
            .forEach(annotated -> generateOrTell(annotated, annotation));
      }
    }
    return false;
  }

  private void generateOrTell(Element annotated, TypeElement annotation) {
    try {
      generate(annotated, annotation);
    } catch (UnservedException e) {
      e.messages().forEach(message -> error(annotated, message));
    } catch (IOException e) {
      error(annotated, e.toString());
    }
  }

  private void error(Element annotated, String message) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, annotated);
  }

  private void generate(Element annotated, TypeElement annotation) throws IOException {
    String folder = processingEnv.getOptions().get(SOURCES);
    if (folder == null) {
      throw new UnservedException(
          List.of("The option -A" + SOURCES + " must name the model's sources."));
    }
    String codecs =
        processingEnv.getElementUtils().getPackageOf(annotated).getQualifiedName().toString();
    Derivation derivation =
        Derivation.of(mirror(annotated, annotation), processingEnv.getElementUtils());
    List<ObjectShape> shapes =
        new ModelReader(
                processingEnv.getElementUtils(),
                processingEnv.getTypeUtils(),
                ModelSources.in(Path.of(folder)),
                derivation,
                codecs)
            .read();
    SupportTypes support = new SupportTypes(codecs);
    for (ObjectShape shape : shapes) {
      write(codecs, new ReaderSource(shape, support).type());
      write(codecs, new WriterSource(shape, support).type());
    }
    write(codecs, new IndexSource(shapes, support).type());
    writeSchema(codecs, new SchemaDocument(shapes, derivation.version()).text());
  }

  private static AnnotationMirror mirror(Element annotated, TypeElement annotation) {
    return annotated.getAnnotationMirrors().stream()
        .filter(each -> each.getAnnotationType().asElement().equals(annotation))
        .findFirst()
        .orElseThrow();
  }

  private void write(String codecs, TypeSpec type) throws IOException {
    JavaFile.builder(codecs, type)
        .skipJavaLangImports(true)
        .build()
        .writeTo(processingEnv.getFiler());
  }

  private void writeSchema(String codecs, String text) throws IOException {
    try (Writer out =
        processingEnv
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, codecs, "aims.schema.json")
            .openWriter()) {
      out.write(text);
    }
  }
}
