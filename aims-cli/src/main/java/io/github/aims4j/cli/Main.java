// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The entry point of the command line. The output is UTF-8 on all platforms. */
public final class Main {

  private Main() {}

  /**
   * Runs a command and exits with its exit code. Numbers in the output do not depend on the locale.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int exitCode = AimsCommand.run(System.in, out, err, isTerminal(), args);
    // A failing writer only reports this here, and partial output could be mistaken for a result.
    if (out.checkError()) {
      err.println("aims: The output could not be written completely.");
      exitCode = AimsCommand.UNUSABLE;
    }
    err.flush();
    System.exit(exitCode);
  }

  /**
   * Tells whether the output is a terminal that can change a line. From JDK 22 there is a console
   * without a terminal, and a method that tells.
   */
  // Before JDK 22 it is null.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null || "dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException earlier) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}
