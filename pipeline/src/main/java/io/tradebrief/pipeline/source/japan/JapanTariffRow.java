package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.fact.TariffLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tariff line with the cells that hold for it: its own, or in a column where its own is blank
 * that of the nearest row above it that has one.
 */
final class JapanTariffRow {
  private static final Pattern SEASON =
      Pattern.compile("毎年(\\d+)月(\\d+)日から(?:同年|翌年)(\\d+)月(末|\\d+)日までに輸入されるもの");

  private final JapanScheduleRow line;
  private final String validFrom;
  private final Map<JapanTariffColumn, Held> held = new EnumMap<>(JapanTariffColumn.class);

  /** A cell and the code of the row above that it stands on, empty if it is the line's own. */
  private record Held(String text, JapanTariffCell cell, String inheritedFrom) {}

  /**
   * @param above the rows above the line, outermost first
   * @param validFrom the day the schedule is valid from
   */
  JapanTariffRow(JapanScheduleRow line, List<JapanScheduleRow> above, String validFrom) {
    this.line = line;
    this.validFrom = validFrom;
    above.forEach(row -> take(row, row.code()));
    take(line, "");
  }

  private void take(JapanScheduleRow row, String inheritedFrom) {
    row.rates()
        .forEach(
            (heading, text) -> {
              if (!text.isBlank()) {
                JapanTariffColumn column = JapanTariffColumn.of(heading).orElseThrow();
                held.put(column, new Held(text, JapanTariffCell.of(text), inheritedFrom));
              }
            });
  }

  /** The facts of the line: one for each column that holds a rate, and the rate that applies. */
  List<TariffLine> facts() {
    List<TariffLine> facts = new ArrayList<>();
    held.forEach((column, cell) -> facts.add(fact(column.programme(), column, cell)));
    JapanAppliedRate.column(cells())
        .ifPresent(column -> facts.add(fact("mfn", column, held.get(column))));
    return facts;
  }

  private Map<JapanTariffColumn, JapanTariffCell> cells() {
    Map<JapanTariffColumn, JapanTariffCell> cells = new EnumMap<>(JapanTariffColumn.class);
    held.forEach((column, cell) -> cells.put(column, cell.cell()));
    return cells;
  }

  private TariffLine fact(String programme, JapanTariffColumn column, Held held) {
    return new TariffLine(
        "JPN",
        line.code(),
        line.code().substring(0, 6),
        programme,
        symbol(column, held.cell()),
        validFrom,
        held.text(),
        held.inheritedFrom(),
        held.cell().rate(),
        units());
  }

  private String symbol(JapanTariffColumn column, JapanTariffCell cell) {
    String symbol = cell.bracketed() ? "(" + column.symbol() + ")" : column.symbol();
    String marked = cell.marks().isEmpty() ? symbol : symbol + " " + cell.marks();
    return season().isEmpty() ? marked : marked + " " + season();
  }

  private String season() {
    Matcher season = SEASON.matcher(JapanRateText.normalised(line.text("desc")));
    if (!season.find()) {
      return "";
    }
    String lastDay = season.group(4).equals("末") ? "end" : twoDigits(season.group(4));
    return "["
        + twoDigits(season.group(1))
        + "-"
        + twoDigits(season.group(2))
        + "/"
        + twoDigits(season.group(3))
        + "-"
        + lastDay
        + "]";
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private String units() {
    List<String> units = new ArrayList<>();
    for (String name : List.of("I", "II")) {
      String unit = JapanRateText.normalised(line.units().getOrDefault(name, ""));
      if (!unit.isEmpty()) {
        units.add(unit);
      }
    }
    return String.join("; ", units);
  }
}
