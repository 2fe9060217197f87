package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.ControlTotals;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.japan.JapanTotalsHeader.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The months of a time series of Japan's trade. */
final class JapanTotalsTable {
  private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d\\d)/(0[1-9]|1[0-2])");

  private final JapanTotalsHeader header;
  private final List<Row> rows;
  private final Map<Column, String> partnerOfColumn = new LinkedHashMap<>();
  private final JapanTotalsMonths months = new JapanTotalsMonths();
  private final ControlTotals totals = ControlTotals.exact();

  JapanTotalsTable(JapanTotalsHeader header, List<Row> rows, Partners partners) {
    this.header = header;
    this.rows = rows;
    for (Column column : header.columns()) {
      partner(column, partners).ifPresent(code -> partnerOfColumn.put(column, code));
    }
  }

  /** Whose trade a column is, a stand-in for one that nobody knows; none for a region's total. */
  private Optional<String> partner(Column column, Partners partners) {
    boolean total = column.country().equals(JapanTotalsHeader.TOTAL);
    String text = total ? header.area() : column.country();
    Optional<Partner> found = partners.find(Scheme.JAPAN_CUSTOMS, text);
    boolean divided =
        header.columns().stream().anyMatch(c -> !c.country().equals(JapanTotalsHeader.TOTAL));
    boolean region =
        found.map(known -> known.kind() == Partner.Kind.GROUP).orElse(total && divided);
    return region
        ? Optional.empty()
        : Optional.of(new RowCheck().partner(found, text)).map(Partner::code);
  }

  /** Takes every month. */
  void screen(Screened.Builder<TradeFlow> screened) {
    for (Row row : rows) {
      RowCheck check = check(row);
      if (check.passed()) {
        count(row);
      }
    }
    for (Row row : rows) {
      List<TradeFlow> facts = check(row).passed() ? facts(row) : List.of();
      screened.settle(
          row, check(row), () -> facts.stream().filter(JapanTotalsTable::isPlaced).toList());
      facts.stream().filter(fact -> !isPlaced(fact)).forEach(screened::unplaced);
    }
    totals.remarkIfExceeded(screened);
  }

  private RowCheck check(Row row) {
    RowCheck check = new RowCheck();
    check.that(MONTH.matcher(row.cell(0)).matches(), Rule.PERIOD);
    for (Column column : header.columns()) {
      amount(row, column, check);
    }
    return check;
  }

  private static Optional<Long> amount(Row row, Column column, RowCheck check) {
    String text = row.cell(column.at());
    return JapanFigure.isMissing(text)
        ? Optional.empty()
        : Optional.of(JapanFigure.yen(text, check));
  }

  private static String month(Row row) {
    return row.cell(0).replace('/', '-');
  }

  /** Notes the figures of a month, and holds the countries of a region against it. */
  private void count(Row row) {
    for (Column column : header.columns()) {
      String name = "Japan's " + column.flow() + "s of " + month(row) + " with " + header.area();
      double rounding = ControlTotals.halfUnit(row.cell(column.at()), JapanFigure.THOUSANDS);
      amount(row, column, new RowCheck())
          .ifPresent(
              yen -> {
                months.add(column, month(row), yen);
                if (column.country().equals(JapanTotalsHeader.TOTAL)) {
                  totals.total(name, yen, rounding);
                } else {
                  totals.part(name, yen, rounding);
                }
              });
    }
  }

  private List<TradeFlow> facts(Row row) {
    List<TradeFlow> facts = new ArrayList<>();
    if (!months.isPublished(month(row))) {
      return facts;
    }
    partnerOfColumn.forEach(
        (column, partner) -> {
          amount(row, column, new RowCheck())
              .ifPresent(yen -> facts.add(flow(partner, column.flow(), month(row), yen)));
          months
              .year(column, month(row))
              .ifPresent(
                  yen -> facts.add(flow(partner, column.flow(), month(row).substring(0, 4), yen)));
        });
    return facts;
  }

  private static boolean isPlaced(TradeFlow flow) {
    return !flow.partnerCode().startsWith(RowCheck.UNKNOWN);
  }

  private static TradeFlow flow(String partner, String flow, String period, long yen) {
    return new TradeFlow(
        "JPN",
        partner,
        flow,
        TradeFlow.GOODS,
        TradeFlow.ALL_PRODUCTS,
        TradeFlow.TOTAL,
        period,
        TradeFlow.VALUE,
        yen,
        "JPY",
        "customs",
        flow.equals(TradeFlow.EXPORT) ? "total" : "general",
        flow.equals(TradeFlow.EXPORT) ? "fob" : "cif",
        "nsa",
        null,
        null);
  }
}
