package io.tradebrief.reports.table;

import java.time.LocalDate;
import java.util.List;

/**
 * All that an edition shows, in sheet order.
 *
 * @param id the report's id, which names the workbook
 * @param title the title on the cover
 * @param subtitle what the edition covers: places, reference period, base period
 * @param author the publishing house, for the document properties
 * @param dataAsOf the latest release date among the inputs; the only date an edition carries, so
 *     that the same inputs give the same bytes
 * @param summary the first page, part by part
 * @param exhibits in sheet order
 */
public record Publication(
    String id,
    String title,
    String subtitle,
    String author,
    LocalDate dataAsOf,
    List<SummaryPart> summary,
    List<Exhibit> exhibits) {
  public Publication {
    summary = List.copyOf(summary);
    exhibits = List.copyOf(exhibits);
  }
}
