// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Kinds of file and permissions are respected, and nothing changes when anything is refused. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "It has no pipes, devices and modes as files.")
class OutputKindsTest {

  @TempDir private Path folder = Path.of("");
  private String data = "";
  private String mapping = "";

  @BeforeEach
  void writeInput() throws IOException {
    SmallInput input = SmallInput.in(folder);
    data = input.data();
    mapping = input.mapping();
  }

  private CommandRun importTo(Path aims, Path issues) {
    return CommandRun.of(
        "import",
        data,
        "--mapping",
        mapping,
        "--out",
        aims.toString(),
        "--issues",
        issues.toString());
  }

  private CommandRun importTo(Path aims) {
    return importTo(aims, folder.resolve("i.csv"));
  }

  private void refuses(Path aims, String message) throws IOException {
    Path issues = Files.writeString(folder.resolve("i.csv"), "before");

    assertThat(importTo(aims))
        .isEqualTo(new CommandRun(2, "", "aims: " + message + System.lineSeparator()));
    assertThat(issues).hasContent("before");
    assertThat(temporaryFiles()).isEmpty();
  }

  private Stream<Path> temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tmp")).toList().stream();
    }
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private Path withMode(String name, String mode) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "before");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  @Test
  void keepsPermissions() throws IOException {
    for (String mode : new String[] {"rw-------", "rw-rw-rw-", "rw-r-----", "rwxrw-r--"}) {
      Path aims = withMode("a.json", mode);

      assertThat(importTo(aims).exitCode()).isZero();

      assertThat(mode(aims)).isEqualTo(mode);
      assertThat(Files.readString(aims)).startsWith("{");
      Files.delete(aims);
    }
  }

  @Test
  void givesANewFileThePermissionsOfAnyOther() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "");

    assertThat(importTo(folder.resolve("a.json")).exitCode()).isZero();

    assertThat(mode(folder.resolve("a.json"))).isEqualTo(mode(other));
  }

  @Test
  void refusesAReadOnlyFile() throws IOException {
    Path aims = withMode("a.json", "r--r--r--");

    refuses(aims, aims + " is read-only.");
    assertThat(aims).hasContent("before");
    assertThat(importTo(folder.resolve("b.json"), aims).err())
        .isEqualTo("aims: " + aims + " is read-only." + System.lineSeparator());
    assertThat(folder.resolve("b.json")).doesNotExist();
  }

  @Test
  void writesWhereALinkLeads() throws IOException {
    Path real = Files.writeString(Files.createDirectory(folder.resolve("real")).resolve("a"), "x");
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);

    assertThat(importTo(link).exitCode()).isZero();

    assertThat(Files.readSymbolicLink(link)).isEqualTo(real);
    assertThat(Files.readString(real)).startsWith("{");
    try (Stream<Path> files = Files.list(folder.resolve("real"))) {
      assertThat(files).containsExactly(real);
    }
  }

  @Test
  void refusesALinkThatLeadsNowhere() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));

    refuses(link, link + " is a link to a file that does not exist.");
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void refusesAFolder() throws IOException {
    refuses(folder, folder + " is a folder; a file is expected.");
  }

  @Test
  void refusesADevice() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "This system has no such device.");

    refuses(device, device + " is neither a file nor a pipe; a file, a pipe or - is expected.");
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void writesIntoAPipe() throws Exception {
    Path pipe = pipe();
    CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> readAll(pipe));

    CommandRun run = importTo(pipe);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Written: " + pipe);
    assertThat(importTo(folder.resolve("a.json")).exitCode()).isZero();
    assertThat(read.get(10, TimeUnit.SECONDS))
        .isEqualTo(Files.readString(folder.resolve("a.json")));
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  void readsFromAPipe() throws Exception {
    Path pipe = pipe();
    CompletableFuture<Void> written =
        CompletableFuture.runAsync(() -> write(pipe, SmallInput.DATA));

    assertThat(
            CommandRun.of("import", pipe.toString(), "--mapping", mapping, "--dry-run").exitCode())
        .isZero();
    written.get(10, TimeUnit.SECONDS);
  }

  private Path pipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }

  private static String readAll(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void leavesFilesOfOthersAlone() throws IOException {
    Path mine = Files.writeString(folder.resolve(".a.json.tmp"), "mine");
    Path also =
        Files.writeString(
            folder.resolve(".a.json.%d.tmp".formatted(ProcessHandle.current().pid())), "mine");

    assertThat(importTo(folder.resolve("a.json")).exitCode()).isZero();

    assertThat(mine).hasContent("mine");
    assertThat(also).hasContent("mine");
  }

  @Test
  void refusesAFolderThatCannotBeWritten() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(locked), "A superuser can write everywhere.");

    refuses(
        locked.resolve("a.json"),
        locked.resolve("a.json") + " cannot be written: access is denied.");
  }
}
