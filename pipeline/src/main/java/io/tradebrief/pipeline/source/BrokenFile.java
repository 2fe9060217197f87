package io.tradebrief.pipeline.source;

/**
 * A file that cannot be read at all: truncated, not what its name says, a column missing. It stops
 * the run. The message says what is wrong and where; the remedy says what to do.
 */
public final class BrokenFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file the file as the person knows it
   * @param problem what is wrong, with the place, without a full stop
   * @param remedy what to do, as an imperative without a full stop
   */
  public BrokenFile(String file, String problem, String remedy) {
    this(file, problem, remedy, null);
  }

  public BrokenFile(String file, String problem, String remedy, Throwable cause) {
    super(file + ": " + problem + ". " + remedy + ".", cause);
  }
}
