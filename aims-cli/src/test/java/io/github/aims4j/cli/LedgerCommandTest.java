// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.aims4j.json.AimsJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {

  private static final String FIRST =
      "{\"aims4j\": \"0.1\", \"organization\": {\"id\": \"o\", \"name\": \"Søren's\"}}";
  private static final String SECOND = FIRST.replace("Søren's", "Org");

  @TempDir private Path folder;

  private String ledger;
  private String privateKey;
  private String publicKey;

  @BeforeEach
  void makeKeys() throws IOException, NoSuchAlgorithmException {
    KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    ledger = folder.resolve("ledger").toString();
    privateKey = pem("PRIVATE KEY", keys.getPrivate().getEncoded());
    publicKey = pem("PUBLIC KEY", keys.getPublic().getEncoded());
  }

  private String pem(String label, byte[] content) throws IOException {
    return Files.writeString(
            folder.resolve(label + ".pem"),
            "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(label, Base64.getMimeEncoder().encodeToString(content), label))
        .toString();
  }

  private CommandRun add(String document, String moment) {
    return CommandRun.reading(
        document, "ledger", "add", ledger, "-", "--key", privateKey, "--recorded-at", moment);
  }

  private CommandRun verify(String... more) {
    return CommandRun.of(
        Stream.concat(
                List.of("ledger", "verify", ledger, "--key", publicKey).stream(),
                List.of(more).stream())
            .toArray(String[]::new));
  }

  private String addTwo() {
    assertThat(add(FIRST, "2026-06-30T12:00:00Z").err()).isEmpty();
    return add(SECOND, "2026-09-30T12:00:00Z").out().strip();
  }

  @Test
  void keepsVersionsAndGivesThemBack() throws IOException {
    String head = addTwo();

    assertThat(CommandRun.of("ledger", "head", ledger).out().strip()).isEqualTo(head);
    CommandRun then = CommandRun.of("ledger", "get", ledger, "--as-of", "2026-09-29", "--out", "-");
    assertThat(then.exitCode()).isZero();
    assertThat(AimsJson.standard().read(then.out())).isEqualTo(AimsJson.standard().read(FIRST));
    Path file = folder.resolve("now.json");
    assertThat(
            CommandRun.of(
                    "ledger", "get", ledger, "--as-of", "2026-09-30", "--out", file.toString())
                .out()
                .strip())
        .isEqualTo("Written: %s, entry 2, recorded at 2026-09-30T12:00:00Z".formatted(file));
    assertThat(AimsJson.standard().read(Files.readAllBytes(file)))
        .isEqualTo(AimsJson.standard().read(SECOND));
    CommandRun before =
        CommandRun.of("ledger", "get", ledger, "--as-of", "2026-06-29", "--out", "-");
    assertThat(before.exitCode()).isEqualTo(2);
    assertThat(before.err()).contains("has no version that was recorded by 2026-06-29.");
  }

  @Test
  void saysWhatWasLookedAt() {
    String head = addTwo();

    assertThat(verify().out().strip())
        .isEqualTo("2 entries, 0 problems. Not looked at: whether lines were cut off at the end.");
    assertThat(verify("--head", head).out().strip()).isEqualTo("2 entries, 0 problems.");
    assertThat(verify("--head", "soon").err())
        .contains("\"soon\" is not the head of a ledger; the form is");
  }

  @Test
  void findsWhatWasCutOff() throws IOException {
    String head = addTwo();
    Path file = Path.of(ledger, "ledger.ndjson");
    Files.writeString(file, Files.readAllLines(file).get(0) + "\n");

    assertThat(verify().exitCode()).isZero();
    CommandRun run = verify("--head", head);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("line 1: The ledger ends with this line; the head that was kept is entry 2.");
  }

  @Test
  void findsAChangedDocument() throws IOException {
    addTwo();
    try (var versions = Files.list(Path.of(ledger, "versions"))) {
      for (Path version : versions.toList()) {
        Files.writeString(version, Files.readString(version).replace("Org", "Ort"));
      }
    }

    CommandRun run = verify();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("line 2: The version ", "2 entries, 1 problem.");
    CommandRun get = CommandRun.of("ledger", "get", ledger, "--as-of", "2026-10-01", "--out", "-");
    assertThat(get.exitCode()).isEqualTo(1);
    assertThat(get.out()).isEmpty();
    assertThat(get.err()).contains(" has the digest ");
  }

  @Test
  void findsAnEmptiedDocument() throws IOException {
    addTwo();
    try (var versions = Files.list(Path.of(ledger, "versions"))) {
      for (Path version : versions.toList()) {
        Files.write(version, new byte[0]);
      }
    }

    CommandRun run = verify();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains(" has the digest ", "2 entries, 2 problems.");
    CommandRun get = CommandRun.of("ledger", "get", ledger, "--as-of", "2026-10-01", "--out", "-");
    assertThat(get.exitCode()).isEqualTo(1);
    assertThat(get.err()).contains(" has the digest ");
  }

  @Test
  void givesNoEarlierVersionInThePlaceOfADamagedOne() throws IOException {
    addTwo();
    Path file = Path.of(ledger, "ledger.ndjson");
    Files.writeString(file, Files.readAllLines(file).get(0) + "\nnothing\n");

    CommandRun run = CommandRun.of("ledger", "get", ledger, "--as-of", "2026-10-01", "--out", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("has lines that are no entries; aims ledger verify names them.");
  }

  @Test
  void refusesAndChangesNothing() throws IOException {
    addTwo();
    byte[] before = Files.readAllBytes(Path.of(ledger, "ledger.ndjson"));

    assertThat(add(SECOND, "2026-10-30T12:00:00Z").err()).contains("the same version already");
    assertThat(add(FIRST, "2026-08-30T12:00:00Z").err())
        .contains("2026-08-30T12:00:00Z is earlier");
    assertThat(add("{}", "2026-10-30T12:00:00Z").exitCode()).isEqualTo(1);
    assertThat(add(FIRST, "tomorrow").err()).contains("'tomorrow' is not an instant");
    assertThat(CommandRun.of("ledger", "verify", ledger, "--key", privateKey).err())
        .contains("a section -----BEGIN PUBLIC KEY----- without a password is expected");
    String number = FIRST.replace("\"organization\"", "\"x-n\": 1E400, \"organization\"");
    assertThat(add(number, "2026-10-30T12:00:00Z").err())
        .contains("/x-n: the number has no canonical form");

    assertThat(Files.readAllBytes(Path.of(ledger, "ledger.ndjson"))).isEqualTo(before);
    try (var versions = Files.list(Path.of(ledger, "versions"))) {
      assertThat(versions).hasSize(2);
    }
  }

  @Test
  void theDocumentedStepsVerifyItWithoutUs() throws IOException, InterruptedException {
    assumeTrue(hasOpenSsl(), "OpenSSL 3 is not on the path");
    String page = Files.readString(Path.of("../docs/ledger.md"));
    Path script = Files.writeString(folder.resolve("verify.sh"), block(page));
    String head = addTwo();

    assertThat(run("bash", script.toString(), ledger, publicKey))
        .isEqualTo("2 entries, head " + head);

    Path file = Path.of(ledger, "ledger.ndjson");
    Files.writeString(file, Files.readAllLines(file).get(1) + "\n");
    assertThat(run("bash", script.toString(), ledger, publicKey))
        .isEqualTo("line 1: out of sequence");
  }

  private static String block(String page) {
    String start = "```bash\n";
    int from = page.indexOf(start) + start.length();
    return page.substring(from, page.indexOf("```", from));
  }

  private static boolean hasOpenSsl() throws InterruptedException {
    try {
      return run("openssl", "version").startsWith("OpenSSL 3");
    } catch (IOException e) {
      return false;
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return out.strip();
  }
}
