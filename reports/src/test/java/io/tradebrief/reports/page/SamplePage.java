package io.tradebrief.reports.page;

import io.tradebrief.reports.chart.ChartPng;
import io.tradebrief.reports.chart.PictureSize;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Finding;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.NoteNumbers;
import io.tradebrief.reports.table.NotesTable;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.SummaryPart;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page with hostile names, missing values, a wide table and a long one. */
final class SamplePage {
  static final int EXHIBITS = 4;
  private static final Citation SOURCE = new Citation("US Census Bureau", "Trade", "2026-02");

  private SamplePage() {}

  static String text() {
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    Publication publication = publication();
    for (Exhibit exhibit : publication.exhibits()) {
      for (ChartSpec chart : exhibit.charts()) {
        pictures.put(
            chart.id(),
            ChartPng.render(chart, exhibit.table(), HouseStyle.PLAIN, PictureSize.SCREEN));
      }
    }
    return EditionPage.text(publication, HouseStyle.PLAIN, pictures);
  }

  static Publication publication() {
    List<Exhibit> exhibits = new ArrayList<>(List.of(ranking(), wide(), months()));
    exhibits.add(NotesTable.of(NoteNumbers.of(exhibits)));
    return new Publication(
        "us-japan",
        "Title & <img src=x onerror=\"a\">",
        "Subtitle",
        "House",
        LocalDate.of(2026, 2, 19),
        List.of(
            new SummaryPart(
                "Main findings",
                List.of(
                    new Finding("Japan is seventh.", "deficit-ranking"),
                    new Finding("A sentence of the cover.", "absent")))),
        exhibits);
  }

  private static Exhibit ranking() {
    TableSpec spec =
        new TableSpec(
            "deficit-ranking",
            "Largest deficits",
            "General imports.",
            List.of(SOURCE),
            List.of(
                ColumnSpec.of("partner", "Partner", Unit.TEXT, "Partner."),
                ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "Balance.")),
            List.of("partner"));
    List<List<Cell>> rows =
        List.of(
            List.of(Cell.text("<script>alert(1)</script>\u0007"), Cell.whole(-90_000_000_000L)),
            List.of(Cell.text("Japan"), Cell.whole(-68_467_721_077L)),
            List.of(Cell.text("Vietnam"), Cell.missing(Shorthand.NOT_AVAILABLE, "no rate")));
    ResultTable table = new ResultTable(spec, rows);
    return new Exhibit(
        table,
        List.of(new Note("Basis", "Customs value.", "None.")),
        List.of(chart("deficit-ranking", "partner", "balance_usd")),
        Optional.of("Japan is seventh."));
  }

  private static Exhibit wide() {
    List<ColumnSpec> columns = new ArrayList<>();
    List<Cell> row = new ArrayList<>();
    columns.add(ColumnSpec.of("name", "Name", Unit.TEXT, "Name."));
    row.add(Cell.text("A text that is long enough to need a column that is wider than others"));
    for (int c = 1; c < 25; c++) {
      columns.add(ColumnSpec.of("method_" + c, "Method " + c, Unit.COUNT, "A method."));
      row.add(Cell.whole(123_456_789L * c));
    }
    TableSpec spec = new TableSpec("fan", "Wide", "About.", List.of(), columns, List.of("name"));
    return new Exhibit(new ResultTable(spec, List.of(row)), List.of(), List.of());
  }

  private static Exhibit months() {
    TableSpec spec =
        new TableSpec(
            "monthly",
            "Months",
            "About.",
            List.of(SOURCE),
            List.of(
                ColumnSpec.of("month", "Month", Unit.TEXT, "Month."),
                ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "Balance.")),
            List.of("month"));
    List<List<Cell>> rows = new ArrayList<>();
    for (int m = 0; m < 150; m++) {
      rows.add(
          List.of(
              Cell.text(YearMonth.of(2000, 1).plusMonths(m).toString()),
              Cell.whole(m * 1_000_000L)));
    }
    ResultTable table = new ResultTable(spec, rows);
    return new Exhibit(table, List.of(), List.of(chart("monthly", "month", "balance_usd")));
  }

  private static ChartSpec chart(String id, String category, String column) {
    return new ChartSpec(
        id,
        id,
        ChartSpec.Kind.BARS,
        "Finding",
        "Measure, unit, place",
        "Source",
        "A text alternative of some length",
        category,
        List.of(new ChartSpec.Series(column, "Balance")),
        List.of(0, 1),
        1e9,
        "0.0",
        Optional.empty());
  }
}
