package io.tradebrief.reports.table;

/**
 * A sentence on the first page of an edition.
 *
 * @param text a whole sentence with its figures
 * @param exhibit the id of the exhibit that shows them
 */
public record Finding(String text, String exhibit) {
  public Finding {
    if (text.isBlank() || exhibit.isBlank()) {
      throw new IllegalArgumentException("a finding needs a sentence and the exhibit it is from");
    }
  }
}
