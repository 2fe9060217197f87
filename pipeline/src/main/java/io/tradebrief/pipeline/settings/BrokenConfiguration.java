package io.tradebrief.pipeline.settings;

/** A configuration that cannot be used; the message names the key, the line and the remedy. */
public final class BrokenConfiguration extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BrokenConfiguration(String message) {
    super(message);
  }

  public BrokenConfiguration(String message, Throwable cause) {
    super(message, cause);
  }
}
