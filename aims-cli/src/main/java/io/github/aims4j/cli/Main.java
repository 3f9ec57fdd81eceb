package io.github.aims4j.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Starts the command line. What it prints is UTF-8, whatever the platform. */
public final class Main {

  private Main() {}

  /**
   * Runs a command and ends the process with its exit code. Numbers in what it prints and writes
   * have the same digits in every locale.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int exitCode = AimsCommand.run(System.in, out, err, args);
    // A writer that is full or closed says so nowhere else, and half a result would look like one.
    if (out.checkError()) {
      err.println("aims: Not all of the output could be written.");
      exitCode = AimsCommand.UNUSABLE;
    }
    err.flush();
    System.exit(exitCode);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}
