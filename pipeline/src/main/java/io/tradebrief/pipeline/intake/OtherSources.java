package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Currencies;
import io.tradebrief.pipeline.source.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Figures that two datasets state of the same thing. Bases and definitions differ by some per cent;
 * another unit or currency differs by multiples.
 */
public final class OtherSources {
  private static final int NAMED = 3;

  /** Averages of one rate agree; an inverted rate, or another currency's, is further off. */
  private static final double RATES_APART = 1.25;

  private final DatasetRules rules;
  private final Currencies currencies;
  private final Thresholds thresholds;

  /** What a dataset states, by what it is about. */
  private record Stated(String dataset, Map<String, Double> figures, double factor) {}

  public OtherSources(DatasetRules rules, Currencies currencies, Thresholds thresholds) {
    this.rules = rules;
    this.currencies = currencies;
    this.thresholds = thresholds;
  }

  /** A finding a pair of datasets that state the same figure many times apart. */
  public List<FileRemark> of(Map<String, Standing> standings) {
    List<Stated> all = new ArrayList<>();
    standings.forEach((dataset, standing) -> stated(dataset, standing.rows()).ifPresent(all::add));
    List<FileRemark> remarks = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        compare(all.get(i), all.get(j)).ifPresent(remarks::add);
      }
    }
    return remarks;
  }

  private Optional<Stated> stated(String dataset, List<FactRow> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String kind = rows.get(0).kind().name();
    if (kind.equals(FxRate.KIND.name())) {
      return Optional.of(new Stated(dataset, rates(rows), RATES_APART));
    }
    boolean trade = kind.equals(TradeFlow.KIND.name()) && rules.of(dataset, kind).all();
    return trade
        ? Optional.of(new Stated(dataset, goods(rows), thresholds.factor()))
        : Optional.empty();
  }

  /** Rates of years by currency, so that a country's and its currency's meet. */
  private Map<String, Double> rates(List<FactRow> rows) {
    Map<String, Double> rates = new TreeMap<>();
    for (FactRow row : rows) {
      String period = row.text("period");
      String area = row.text("area_code");
      String currency =
          row.text("currency").isEmpty()
              ? currencies.currencyOf(area, Integer.parseInt(row.year())).orElse("")
              : row.text("currency");
      if (period.length() == 4 && !currency.isEmpty()) {
        String about = currency + " per USD, " + row.text("measure") + " of " + period;
        rates.putIfAbsent(about, row.amount().orElseThrow());
      }
    }
    return rates;
  }

  /** All goods of a year with a partner: as stated, else as the sum of the products. */
  private static Map<String, Double> goods(List<FactRow> rows) {
    Map<String, Double> totals = new LinkedHashMap<>();
    Map<String, Double> sums = new LinkedHashMap<>();
    Map<String, String> counted = new TreeMap<>();
    for (FactRow row : rows) {
      boolean annualValue =
          row.text("period").length() == 4
              && row.text("measure").equals(TradeFlow.VALUE)
              && row.text("sector").equals(TradeFlow.GOODS)
              && row.text("adjustment").equals("nsa");
      if (!annualValue) {
        continue;
      }
      String about =
          String.join(
              " ",
              row.text("reporter_code"),
              row.text("flow"),
              row.text("partner_code"),
              row.text("period"),
              row.text("currency"));
      double amount = row.amount().orElseThrow();
      String way = row.text("classification") + row.text("system");
      if (row.text("classification").equals(TradeFlow.ALL_PRODUCTS)) {
        totals.merge(about, amount, Math::max);
      } else if (counted.computeIfAbsent(about, a -> way).equals(way)) {
        sums.merge(about, amount, Double::sum);
      }
    }
    sums.forEach(totals::putIfAbsent);
    return totals;
  }

  private Optional<FileRemark> compare(Stated one, Stated other) {
    List<String> apart = new ArrayList<>();
    one.figures()
        .forEach(
            (about, figure) -> {
              Double same = other.figures().get(about);
              if (same != null && isApart(figure, same, one.factor())) {
                apart.add(
                    String.format(Locale.ROOT, "%s: %,.4g against %,.4g", about, figure, same));
              }
            });
    if (apart.isEmpty()) {
      return Optional.empty();
    }
    String first = String.join("; ", apart.subList(0, Math.min(NAMED, apart.size())));
    return Optional.of(
        new FileRemark(
            one.dataset(),
            Remark.finding(
                apart.size()
                    + " of its figures are many times those of "
                    + other.dataset()
                    + ", or a small part of them: "
                    + first
                    + (apart.size() > NAMED ? "; ..." : ""))));
  }

  private static boolean isApart(double one, double other, double factor) {
    double larger = Math.max(Math.abs(one), Math.abs(other));
    double smaller = Math.min(Math.abs(one), Math.abs(other));
    return smaller > 0 && larger >= smaller * factor;
  }
}
