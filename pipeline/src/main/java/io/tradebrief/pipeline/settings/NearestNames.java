package io.tradebrief.pipeline.settings;

import java.util.List;

/** The names that somebody who wrote another one most likely meant. */
final class NearestNames {
  private static final int MOST = 3;

  private NearestNames() {}

  /**
   * The names with the fewest letters to insert, leave out or replace; of several equally near ones
   * the first three, in their order.
   *
   * @param written what was written
   * @param known the names there are, at least one
   */
  static List<String> of(String written, List<String> known) {
    int least = known.stream().mapToInt(name -> edits(written, name)).min().orElseThrow();
    return known.stream().filter(name -> edits(written, name) == least).limit(MOST).toList();
  }

  /** The Levenshtein distance between two words. */
  private static int edits(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
