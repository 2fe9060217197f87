package io.tradebrief.pipeline.source.bea;

import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Sheet;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.StatedUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A sheet of the BEA's workbooks of direct investment by country. */
final class BeaInvestmentSheet {
  private static final int MILLIONS = 6;
  private static final KnownColumns COLUMNS = KnownColumns.of("Country").or(Periods::isYear);
  private static final Set<String> NO_FIGURE = Set.of("", "(D)", "(*)", "n.s.", "n.a.", "--");

  private final SourceFile file;
  private final Partners partners;
  private final List<String> above = new ArrayList<>();
  private final Map<Integer, String> yearOfColumn = new LinkedHashMap<>();
  private Optional<BeaSeries> series = Optional.empty();
  private Optional<String> direction = Optional.empty();

  BeaInvestmentSheet(SourceFile file, Partners partners) {
    this.file = file;
    this.partners = partners;
  }

  /**
   * Takes every row of the sheet.
   *
   * @throws BrokenFile if the lines above its figures do not say that they are million dollars, or
   *     a column of it divides rows
   */
  void screen(Sheet sheet, Screened.Builder<Investment> screened) {
    for (Row row : sheet.rows()) {
      boolean labelOnly = row.cells().stream().skip(1).allMatch(String::isBlank);
      if (yearOfColumn.isEmpty()) {
        readTitle(row);
        readYears(row);
        above.addAll(row.cells());
        if (!yearOfColumn.isEmpty() && series.isPresent() && direction.isPresent()) {
          StatedUnit.MILLION_DOLLARS.check(file, "the sheet " + sheet.name(), above);
          COLUMNS.check(file, row, sheet.rows(), screened);
        }
        screened.structure(1);
      } else if (labelOnly || row.cell(0).isEmpty() || series.isEmpty() || direction.isEmpty()) {
        screened.structure(1);
      } else {
        country(row, screened);
      }
    }
  }

  private void readTitle(Row row) {
    for (String cell : row.cells()) {
      if (cell.contains("Direct Investment")) {
        series = series.or(() -> BeaSeries.of(cell));
        direction = direction.or(() -> BeaSeries.direction(cell));
      }
    }
  }

  private void readYears(Row row) {
    for (int column = 1; column < row.cells().size(); column++) {
      if (Periods.isYear(row.cell(column))) {
        yearOfColumn.put(column, row.cell(column));
      }
    }
  }

  private void country(Row row, Screened.Builder<Investment> screened) {
    RowCheck check = new RowCheck();
    String name = row.cell(0).replaceAll("\\s+", " ");
    Partner partner = check.partner(partners, Scheme.BEA, name);
    List<Investment> facts = new ArrayList<>();
    yearOfColumn.forEach(
        (column, year) -> {
          String text = row.cell(column);
          if (!NO_FIGURE.contains(text)) {
            long dollars = check.wholeUnits(text, MILLIONS);
            facts.add(
                BeaInvestmentRow.fact(
                    partner, direction.orElseThrow(), year, series.orElseThrow(), "all", dollars));
          }
        });
    screened.settle(row, check, () -> facts);
  }
}
