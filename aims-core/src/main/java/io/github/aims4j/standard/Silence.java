package io.github.aims4j.standard;

/**
 * What it means when the records hold nothing at all for an obligation. Silence is never support.
 *
 * <p>Source: this library's policy, after what ISO/IEC 42001:2023, 7.5.1, asks to be documented.
 */
public enum Silence {
  /** A finding: documented information is asked for, and there is none. */
  FINDING,
  /** An open question: a person must look, for the standard does not ask for a record. */
  QUESTION
}
