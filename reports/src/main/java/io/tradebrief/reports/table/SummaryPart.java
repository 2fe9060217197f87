package io.tradebrief.reports.table;

import java.util.List;

/**
 * A part of the first page of an edition.
 *
 * @param title its heading
 * @param findings its sentences, the most important first
 */
public record SummaryPart(String title, List<Finding> findings) {
  public SummaryPart {
    findings = List.copyOf(findings);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a part of the summary needs a heading");
    }
  }
}
