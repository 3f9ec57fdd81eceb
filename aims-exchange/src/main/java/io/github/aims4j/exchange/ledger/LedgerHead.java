// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.internal.Quoted;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a ledger: the number of its last entry and the digest of that line. Kept elsewhere, on
 * paper or with a time stamp, it shows later that no entry was cut off.
 *
 * <p>The text form is {@code 3:sha256:} and 64 hexadecimal digits. Source: this library.
 *
 * @param sequence the number of the entry, from 1
 * @param sha256 the digest of its line, without the line end
 */
public record LedgerHead(long sequence, String sha256) {

  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,17}):sha256:([0-9a-f]{64})");

  /**
   * Creates a head.
   *
   * @throws ExchangeException if the number is below 1, or the digest is no SHA-256
   */
  public LedgerHead {
    if (sequence < 1 || !Digest.isSha256(sha256)) {
      throw malformed(sequence + ":sha256:" + sha256);
    }
  }

  /**
   * Reads the text form.
   *
   * @param text the text
   * @throws ExchangeException if it has another form
   */
  public static LedgerHead parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw malformed(text);
    }
    return new LedgerHead(Long.parseLong(form.group(1)), form.group(2));
  }

  private static ExchangeException malformed(String text) {
    return new ExchangeException(
        "%s is not the head of a ledger; the form is a number from 1, :sha256: and 64 hexadecimal digits."
            .formatted(Quoted.quoted(text)));
  }

  /** Returns the text form. */
  @Override
  public String toString() {
    return sequence + ":sha256:" + sha256;
  }
}
