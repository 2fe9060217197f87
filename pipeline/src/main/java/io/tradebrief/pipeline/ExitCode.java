package io.tradebrief.pipeline;

/** What the process returns to the one that started it. */
public enum ExitCode {
  /** Published without findings, or already up to date. */
  PUBLISHED(0),
  /** Failed; the last good edition is untouched. */
  FAILED(1),
  /** The command line or the configuration is wrong. */
  USAGE(2),
  /** Published, with something a person should look at. */
  FINDINGS(3);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
