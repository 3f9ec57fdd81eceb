package io.github.aims4j.standard;

/**
 * What an obligation asks of documented information.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.5, and the clauses that ask for documented information.
 */
public enum DocumentedInformation {
  /** The obligation asks for none. */
  NONE,
  /** It is kept up to date, as a policy or a process description is. */
  MAINTAINED,
  /** It is kept as evidence of what was done or found. */
  RETAINED,
  /** What is asked for is a document by its nature, although the clause does not say so. */
  IMPLIED
}
