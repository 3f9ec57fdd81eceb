// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes the baseline when {@code tools/api-baseline} asks for it. */
@EnabledIfSystemProperty(named = "aims4j.baseline", matches = "write")
class ApiBaselineIT {

  private static final String ALL = "io.github.aims4j.published.PublishedModule#all";
  private static final Path BASELINE = PublishedModule.CHECKOUT.resolve("api-baseline");
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  @ParameterizedTest
  @MethodSource(ALL)
  void writeSignatures(PublishedModule module) throws IOException {
    Path baseline = BASELINE.resolve(module.artifactId() + ".jar");
    Files.createDirectories(BASELINE);
    try (JarFile jar = new JarFile(module.jar().toFile());
        OutputStream file = Files.newOutputStream(baseline);
        JarOutputStream out = new JarOutputStream(file)) {
      Set<String> exported = exportedFolders(module);
      List<JarEntry> classes =
          jar.stream().filter(entry -> exported.contains(folder(entry.getName()))).toList();
      for (JarEntry entry : classes) {
        if (entry.getName().endsWith(".class")) {
          write(out, entry.getName(), signatures(jar, entry));
        }
      }
    }
    assertThat(baseline).isNotEmptyFile();
  }

  @Test
  void writeSchema() throws IOException {
    Files.copy(
        PublishedModule.SCHEMA,
        BASELINE.resolve("aims.schema.json"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static Set<String> exportedFolders(PublishedModule module) {
    return ModuleFinder.of(module.jar()).findAll().iterator().next().descriptor().exports().stream()
        .filter(exports -> !exports.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .map(name -> name.replace('.', '/'))
        .collect(Collectors.toSet());
  }

  private static String folder(String entry) {
    return entry.substring(0, Math.max(0, entry.lastIndexOf('/')));
  }

  private static void write(JarOutputStream out, String name, byte[] content) throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTimeLocal(NO_TIME);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }

  /** Returns a class without code and without what only its own file can use. */
  private static byte[] signatures(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      ClassWriter writer = new ClassWriter(0);
      new ClassReader(in)
          .accept(
              new WithoutPrivateMembers(writer), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
      return writer.toByteArray();
    }
  }

  private static final class WithoutPrivateMembers extends ClassVisitor {

    private static final int HIDDEN = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;

    WithoutPrivateMembers(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        @Nullable Object value) {
      return (access & HIDDEN) != 0 && !name.equals("serialVersionUID")
          ? null
          : super.visitField(access, name, descriptor, signature, value);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return (access & Opcodes.ACC_PRIVATE) != 0
          ? null
          : super.visitMethod(access, name, descriptor, signature, exceptions);
    }
  }
}
