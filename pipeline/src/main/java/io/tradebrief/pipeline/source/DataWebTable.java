package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.Partner;
import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.Partners.Scheme;
import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The table of a DataWeb export. */
final class DataWebTable {
  private static final Pattern HS = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{8}|\\d{10}");

  private final DataWebRows rows;
  private final String flow;
  private final String system;
  private final Partners partners;

  /** A line with what it states, before it is known which years were published. */
  private record Line(Row row, RowCheck check, UsGoods goods, Map<String, Long> dollars) {}

  DataWebTable(DataWebRows rows, String flow, String system, Partners partners) {
    this.rows = rows;
    this.flow = flow;
    this.system = system;
    this.partners = partners;
  }

  /** Takes every row of figures, and the totals. */
  void screen(Screened.Builder<TradeFlow> screened) {
    List<Line> lines = rows.data().stream().map(this::line).toList();
    Map<String, Long> sums = sums(lines);
    List<String> published =
        rows.years().stream().filter(year -> sums.get(year) != 0 && isOver(year)).toList();
    for (Line line : lines) {
      screened.settle(line.row(), line.check(), () -> facts(line, published));
    }
    rows.total().ifPresent(total -> settle(total, sums, screened));
  }

  private boolean isOver(String year) {
    return rows.file().release().map(day -> Periods.endedBy(year, day)).orElse(true);
  }

  private Line line(Row row) {
    RowCheck check = new RowCheck();
    String code = row.cell(rows.header().column("HTS Number"));
    String country = row.cell(rows.header().column("Country"));
    Partner partner = check.partner(partners, Scheme.USITC, country);
    check.that(!code.isEmpty() && !country.isEmpty(), Rule.KEY_PRESENT);
    check.that(HS.matcher(code).matches(), Rule.KNOWN_CODE);
    Map<String, Long> dollars = new LinkedHashMap<>();
    for (String year : rows.years()) {
      long amount = check.wholeUnits(row.cell(rows.header().column(year)), 0);
      check.that(amount >= 0, Rule.NOT_NEGATIVE);
      dollars.put(year, amount);
    }
    return new Line(
        row, check, new UsGoods(partner.code(), flow, "hs" + code.length(), code), dollars);
  }

  private List<TradeFlow> facts(Line line, List<String> published) {
    List<TradeFlow> facts = new ArrayList<>();
    for (String year : published) {
      facts.add(line.goods().amount(year, TradeFlow.VALUE, system, line.dollars().get(year)));
    }
    return facts;
  }

  /** The sum of each year, of all rows: the publisher's total counts those we reject too. */
  private Map<String, Long> sums(List<Line> lines) {
    Map<String, Long> sums = new LinkedHashMap<>();
    for (String year : rows.years()) {
      sums.put(year, lines.stream().mapToLong(line -> line.dollars().get(year)).sum());
    }
    return sums;
  }

  private void settle(Row total, Map<String, Long> sums, Screened.Builder<TradeFlow> screened) {
    RowCheck check = new RowCheck();
    sums.forEach(
        (year, sum) -> {
          long stated = check.wholeUnits(total.cell(rows.header().column(year)), 0);
          check.that(stated == sum, Rule.SUMS);
        });
    if (check.passed()) {
      screened.structure(1);
    } else {
      screened.reject(total.place(), total.raw(), EnumSet.copyOf(check.broken()));
    }
  }
}
