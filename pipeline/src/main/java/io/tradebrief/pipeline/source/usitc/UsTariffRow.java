package io.tradebrief.pipeline.source.usitc;

import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.source.Header;
import io.tradebrief.pipeline.source.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of the US schedule.
 *
 * @param row as it stands
 * @param number as it stands, empty for a superior heading
 * @param code its digits, as many as a line of the schedule has (4, 6, 8 or 10) or none
 * @param units of quantity, empty on rows that are divided further
 * @param general the text of column 1 general
 * @param special the text of column 1 special
 * @param column2 the text of column 2
 */
record UsTariffRow(
    Row row,
    String number,
    String code,
    List<String> units,
    String general,
    String special,
    String column2) {
  private static final Pattern NUMBER =
      Pattern.compile("\\d{4}(\\.\\d\\d(\\.\\d\\d(\\.\\d\\d)?)?)?");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  static UsTariffRow of(Row row, Header header) {
    String number = row.cell(header.column("HTS Number"));
    return new UsTariffRow(
        row,
        number,
        NUMBER.matcher(number).matches() ? number.replace(".", "") : "",
        units(row.cell(header.column("Unit of Quantity"))),
        row.cell(header.column("General Rate of Duty")),
        row.cell(header.column("Special Rate of Duty")),
        row.cell(header.column("Column 2 Rate of Duty")));
  }

  /** The units in a cell: a JSON array of texts, or one plain text. */
  private static List<String> units(String cell) {
    if (!cell.startsWith("[")) {
      return cell.isEmpty() ? List.of() : List.of(cell);
    }
    return QUOTED
        .matcher(cell)
        .results()
        .map(unit -> unit.group(1).strip())
        .filter(unit -> !unit.isEmpty())
        .toList();
  }

  boolean hasRate() {
    return !(general.isEmpty() && special.isEmpty() && column2.isEmpty());
  }

  /** A superior heading, or a heading or subheading that is only divided further. */
  boolean isHeading() {
    return !hasRate() && (number.isEmpty() || code.length() == 4 || code.length() == 6);
  }

  /** Whether it is one of chapters 98 and 99, which modify other lines and are none themselves. */
  boolean isSpecialProvision() {
    return code.startsWith("98") || code.startsWith("99");
  }

  /** The first eight digits, on which rates are set by law. */
  String legalCode() {
    return code.substring(0, 8);
  }

  /** The facts of a line: one for each column and programme that has a rate on this row. */
  List<TariffLine> facts(String validFrom, List<String> quantityUnits) {
    String units = String.join("; ", quantityUnits);
    List<TariffLine> facts = new ArrayList<>();
    if (!general.isEmpty()) {
      facts.add(line("mfn", "General", validFrom, general, UsRateText.parse(general), units));
    }
    UsSpecialRates rates = UsSpecialRates.of(special);
    rates
        .bySymbol()
        .forEach(
            (symbol, text) ->
                facts.add(
                    line(
                        UsProgrammes.of(symbol),
                        symbol,
                        validFrom,
                        text,
                        UsRateText.parse(text),
                        units)));
    if (!rates.remainder().isEmpty()) {
      Rate unread = Rate.notUnderstood(rates.remainder());
      facts.add(line("special", "", validFrom, rates.remainder(), unread, units));
    }
    if (!column2.isEmpty()) {
      facts.add(line("column-2", "Column 2", validFrom, column2, UsRateText.parse(column2), units));
    }
    return facts;
  }

  private TariffLine line(
      String programme, String symbol, String validFrom, String text, Rate rate, String units) {
    String hs6 = code.substring(0, 6);
    return new TariffLine("USA", code, hs6, programme, symbol, validFrom, text, "", rate, units);
  }
}
