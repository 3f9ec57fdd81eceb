package io.github.aims4j.cli;

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
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8));
    int exitCode = AimsCommand.run(out, err, args);
    out.flush();
    // A writer that is full or closed says so nowhere else, and half a result would look like one.
    if (System.out.checkError()) {
      err.println("aims: Not all of the output could be written.");
      exitCode = AimsCommand.UNUSABLE;
    }
    err.flush();
    System.exit(exitCode);
  }
}
