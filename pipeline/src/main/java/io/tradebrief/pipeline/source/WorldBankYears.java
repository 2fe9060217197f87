package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FxRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The columns of a World Bank indicator file, counted from 0.
 *
 * @param code of the country or aggregate
 * @param indicator its code
 * @param columns by year, without those that had not ended when the file was updated
 */
record WorldBankYears(int code, int indicator, Map<String, Integer> columns) {

  /**
   * Finds them in the header.
   *
   * @throws BrokenFile if a code is missing, or every year
   */
  static WorldBankYears of(SourceFile file, Row header, Optional<Release> updated) {
    Header names = Header.of(file, header);
    Map<String, Integer> columns = new TreeMap<>();
    for (int i = 0; i < header.cells().size(); i++) {
      String name = header.cell(i);
      if (Periods.isYear(name)
          && updated.map(release -> Periods.endedBy(name, release)).orElse(true)) {
        columns.put(name, i);
      }
    }
    if (columns.isEmpty()) {
      throw new BrokenFile(
          file.name(), "row " + header.place() + " names no year", "Download the file again");
    }
    return new WorldBankYears(
        names.column("Country Code"), names.column("Indicator Code"), columns);
  }

  /** The rates of a row; a year without one is left out. */
  List<FxRate> rates(Row row, RowCheck check) {
    List<FxRate> rates = new ArrayList<>();
    columns.forEach(
        (year, column) -> {
          String text = row.cell(column);
          if (!text.isEmpty()) {
            double rate = check.number(text);
            check.that(!(rate <= 0), Rule.POSITIVE);
            rates.add(new FxRate(null, row.cell(code), year, FxRate.AVERAGE, rate));
          }
        });
    return rates;
  }
}
