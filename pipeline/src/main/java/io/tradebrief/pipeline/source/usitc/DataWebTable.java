package io.tradebrief.pipeline.source.usitc;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.ControlTotals;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.UsGoods;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The table of a DataWeb export. */
final class DataWebTable {
  private static final Pattern HS = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{8}|\\d{10}");
  private static final KnownColumns KNOWN =
      KnownColumns.of("Data Type", "HTS Number", "Description", "Country", "Year")
          .or(Periods::isYear);

  private final SourceFile file;
  private final DataWebRows rows;
  private final DataWebTitle title;
  private final Partners partners;

  /** A line with what it states, before it is known which years were published. */
  private record Line(Row row, RowCheck check, UsGoods goods, Map<String, Long> dollars) {}

  DataWebTable(SourceFile file, DataWebRows rows, DataWebTitle title, Partners partners) {
    this.file = file;
    this.rows = rows;
    this.title = title;
    this.partners = partners;
  }

  /**
   * Takes every row of figures, and the totals.
   *
   * @throws BrokenFile if no column is a year, or one divides the rows
   */
  void screen(Screened.Builder<TradeFlow> screened) {
    KNOWN.or(title.valueOfTrade()::equals).check(file, rows.names(), rows.data(), screened);
    List<Row> values =
        rows.data().stream().filter(row -> rows.measure(row).equals(title.valueOfTrade())).toList();
    passOver(screened);
    Set<String> years = rows.years(title.valueOfTrade());
    if (years.isEmpty() && !values.isEmpty()) {
      throw new BrokenFile(
          file.name(),
          "row " + rows.names().place() + " names no year: " + rows.names().raw(),
          "Choose full years and annual data in DataWeb, and export the query again");
    }
    screened.structure(rows.structure());
    List<Line> lines = values.stream().map(this::line).toList();
    Map<String, Long> sums = sums(lines);
    List<String> published =
        years.stream().filter(year -> sums.getOrDefault(year, 0L) != 0 && isOver(year)).toList();
    for (Line line : lines) {
      screened.settle(line.row(), line.check(), () -> facts(line, published));
    }
    rows.total().ifPresent(total -> hold(total, sums, screened));
  }

  /** Rows of other measures are no part of what the file is read for. */
  private void passOver(Screened.Builder<TradeFlow> screened) {
    Set<String> measures = new TreeSet<>();
    for (Row row : rows.data()) {
      if (!rows.measure(row).equals(title.valueOfTrade())) {
        measures.add(rows.measure(row));
        screened.structure(1);
      }
    }
    if (!measures.isEmpty()) {
      screened.remark(
          Remark.notice(
              "rows in "
                  + String.join(", ", measures)
                  + " were passed over; only "
                  + title.valueOfTrade()
                  + " is the value of trade"));
    }
  }

  private boolean isOver(String year) {
    return file.release().map(day -> Periods.endedBy(year, day)).orElse(true);
  }

  private Line line(Row row) {
    RowCheck check = new RowCheck();
    String code = row.cell(rows.header().column("HTS Number"));
    String country = row.cell(rows.header().column("Country"));
    Partner partner = check.partner(partners, Scheme.USITC, country);
    check.that(!code.isEmpty() && !country.isEmpty(), Rule.KEY_PRESENT);
    check.that(HS.matcher(code).matches(), Rule.KNOWN_CODE);
    Map<String, Long> dollars = new LinkedHashMap<>();
    for (String year : rows.years(row, title.valueOfTrade())) {
      check.that(Periods.isYear(year), Rule.PERIOD);
      long amount = check.wholeUnits(rows.amount(row, year, title.valueOfTrade()), 0);
      check.that(amount >= 0, Rule.NOT_NEGATIVE);
      dollars.put(year, amount);
    }
    UsGoods goods = new UsGoods(partner.code(), title.flow(), "hs" + code.length(), code);
    return new Line(row, check, goods, dollars);
  }

  private List<TradeFlow> facts(Line line, List<String> published) {
    List<TradeFlow> facts = new ArrayList<>();
    line.dollars()
        .forEach(
            (year, dollars) -> {
              if (published.contains(year)) {
                facts.add(line.goods().amount(year, TradeFlow.VALUE, title.system(), dollars));
              }
            });
    return facts;
  }

  /** The sum of each year, of all rows: the publisher's total counts those we reject too. */
  private static Map<String, Long> sums(List<Line> lines) {
    Map<String, Long> sums = new LinkedHashMap<>();
    lines.forEach(line -> line.dollars().forEach((year, sum) -> sums.merge(year, sum, Long::sum)));
    return sums;
  }

  /** A total over several measures, or over several years, is the total of nothing. */
  private void hold(Row total, Map<String, Long> sums, Screened.Builder<TradeFlow> screened) {
    screened.structure(1);
    boolean oneMeasure = rows.data().stream().map(rows::measure).distinct().count() == 1;
    if (rows.yearsDown() || !oneMeasure) {
      return;
    }
    ControlTotals totals = ControlTotals.exact();
    sums.forEach(
        (year, sum) -> {
          String name = "the total of " + title.valueOfTrade() + " of " + year;
          RowCheck check = new RowCheck();
          long stated = check.wholeUnits(total.cell(rows.header().column(year)), 0);
          if (check.passed()) {
            totals.total(name, stated, 0);
          }
          totals.part(name, sum, 0);
        });
    totals.remark(screened);
  }
}
