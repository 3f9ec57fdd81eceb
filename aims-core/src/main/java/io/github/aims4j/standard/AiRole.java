package io.github.aims4j.standard;

/** Placeholder. */
public enum AiRole {
  /** Placeholder. */
  PROVIDER
}
