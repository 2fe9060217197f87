package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.workbook.sheet.SheetNames;
import io.tradebrief.reports.workbook.sheet.TitleBlock.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/** Where the fourth line of a sheet leads: contents, chart, notes, and the rows of its sources. */
record SheetLinks(SheetPlan plan) {
  private static final String SOURCES = "sources";

  /** The links of an exhibit's sheet. */
  List<Link> of(Page page) {
    List<Link> links = new ArrayList<>();
    links.add(contents(page.sheet()));
    if (!page.exhibit().charts().isEmpty()) {
      String beside = new CellReference(page.place().first(), page.chartColumn()).formatAsString();
      links.add(
          page.chartSheet()
              .map(sheet -> new Link("Chart", sheet, "A1"))
              .orElse(new Link("Chart", page.sheet(), beside)));
    }
    notes(page).ifPresent(links::add);
    sources(page).ifPresent(links::add);
    return links;
  }

  /** The links of the sheet that has the charts of a page. */
  List<Link> ofCharts(Page page) {
    List<Link> links = new ArrayList<>();
    links.add(new Link("Table", page.sheet(), "A1"));
    links.add(contents(page.chartSheet().orElseThrow()));
    return links;
  }

  /** To the sheet's own row in the list of contents. */
  Link contents(String sheet) {
    int row = plan.header() + 2 + plan.listed().indexOf(sheet);
    return new Link("Contents", SheetNames.CONTENTS, "A" + row);
  }

  private Optional<Link> notes(Page page) {
    return page.exhibit().notes().stream().mapToInt(plan.numbers()::number).min().stream()
        .mapToObj(number -> new Link("Notes", SheetNames.NOTES, "A" + (plan.header() + 1 + number)))
        .findFirst();
  }

  /** To the first of the files that the sheet cites. */
  private Optional<Link> sources(Page page) {
    Optional<Page> files = plan.page(SOURCES).filter(sources -> !sources.equals(page));
    if (files.isEmpty() || page.place().spec().citations().isEmpty()) {
      return Optional.empty();
    }
    ResultTable table = files.get().exhibit().table();
    int row =
        IntStream.range(0, table.rows().size())
            .filter(r -> page.place().spec().citations().stream().anyMatch(c -> is(table, r, c)))
            .map(r -> files.get().place().row(r) + 1)
            .findFirst()
            .orElse(1);
    return Optional.of(new Link("Sources", files.get().sheet(), "A" + row));
  }

  private static boolean is(ResultTable sources, int row, Citation citation) {
    List<String> texts = sources.rows().get(row).stream().map(cell -> cell.raw()).toList();
    return texts.contains(citation.title()) && texts.contains(citation.publisher());
  }
}
