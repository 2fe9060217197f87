package io.tradebrief.reports.table;

/**
 * The whole numbers that a house may choose from.
 *
 * @param usual the one used where it chooses none
 */
public record WholeRange(int least, int usual, int most) {
  /**
   * Checks a choice.
   *
   * @throws IllegalArgumentException naming the bounds if it lies outside them
   */
  public void require(int chosen) {
    if (chosen < least || chosen > most) {
      throw new IllegalArgumentException(chosen + " is not " + least + " to " + most);
    }
  }
}
