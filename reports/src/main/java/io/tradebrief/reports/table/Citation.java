package io.tradebrief.reports.table;

/**
 * Where figures come from.
 *
 * @param publisher the office that publishes the file
 * @param title the publisher's title of the dataset
 * @param released the release date as ISO 8601, a day or a month
 */
public record Citation(String publisher, String title, String released) {

  /** One line for a source note: publisher, title and release date. */
  public String line() {
    return publisher + ", " + title + " (released " + released + ")";
  }
}
