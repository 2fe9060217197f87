package io.tradebrief.pipeline.list;

/**
 * A list in {@code conf} that cannot be used: a column missing, a code twice, periods that overlap.
 */
public final class BrokenList extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param place the file, and the line and column where there is one
   * @param problem what is wrong, without a full stop
   * @param remedy what to do, as an imperative without a full stop
   */
  public BrokenList(String place, String problem, String remedy) {
    super(place + ": " + problem + ". " + remedy + ".");
  }
}
