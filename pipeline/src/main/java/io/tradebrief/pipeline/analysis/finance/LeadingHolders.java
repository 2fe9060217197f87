package io.tradebrief.pipeline.analysis.finance;

import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Condition.positive;

import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.reports.table.Chart;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Words;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * The partner and the largest holders of {@link TreasuryHolders}: at the latest month, and over the
 * years.
 *
 * @param context what is asked
 * @param months newest first
 */
record LeadingHolders(Context context, List<String> months) {
  private static final int LINES = 4;
  private static final DoubleFunction<String> USD = Words::billions;

  /** The partner's holdings, and those of the holder next in size, or of the largest. */
  Optional<String> finding(ResultTable table) {
    return partner(table)
        .map(
            row ->
                sentence(row)
                    + ranked(table, months.get(0)).stream()
                        .filter(one -> one.index() != row.index())
                        .map(one -> one.said("holdings_usd", "; " + name(one) + " held %s", USD))
                        .findFirst()
                        .orElse("")
                    + ".");
  }

  /** How far the largest financial centres reach is not known; what is known is the share. */
  String custody(ResultTable table) {
    String code = context.question().partner();
    boolean isListed = !table.where(is("month", months.get(0)), is("holder_code", code)).isEmpty();
    return partner(table)
        .map(row -> sentence(row) + ".")
        .orElse(
            (isListed
                    ? "The place of %s among the holders is not known."
                    : "The source does not list %s among the holders.")
                .formatted(context.inText(code)));
  }

  private String sentence(SheetRow row) {
    return "%s held %s of the government securities of %s at the end of %s, as the %s foreign holder%s"
        .formatted(
            name(row),
            Words.billions(row.value("holdings_usd")),
            context.inText(context.question().reporter()),
            inWords(months.get(0)),
            Words.ordinalLargest(row.whole("rank").orElseThrow()),
            row.said("share_of_total_pct", " with %s", share -> Words.percent(share, 1)));
  }

  /** Bars of the largest holders at the latest month. */
  Optional<ChartSpec> bars(ResultTable table) {
    List<SheetRow> largest =
        ranked(table, months.get(0)).stream().limit(context.question().top()).toList();
    return Chart.of(table, ChartSpec.Kind.BARS, "holder")
        .title(
            largest.stream()
                .map(row -> row.said("holdings_usd", name(row) + " holds %s of ", USD))
                .findFirst()
                .map(first -> first + context.reporters() + " government securities")
                .orElse(""))
        .subtitle(
            ("%s: largest foreign holders of its government securities, end of %s, billion US "
                    + "dollars")
                .formatted(context.reporter(), inWords(months.get(0))))
        .rows(largest)
        .series("holdings_usd", "Holdings")
        .scale(1e9)
        .highlight(partner(table).filter(largest::contains).map(LeadingHolders::name))
        .spec();
  }

  /** Lines of the largest holders that are listed in every month shown. */
  Optional<ChartSpec> lines(ResultTable table) {
    List<String> rising = months.stream().sorted().toList();
    Map<String, List<SheetRow>> lines = new LinkedHashMap<>();
    for (SheetRow holder : ranked(table, months.get(0))) {
      List<SheetRow> own =
          rising.stream()
              .flatMap(month -> ranked(table, month).stream())
              .filter(row -> row.text("holder_code").equals(holder.text("holder_code")))
              .toList();
      if (own.size() == rising.size() && lines.size() < LINES) {
        lines.put(name(holder), own);
      }
    }
    if (lines.isEmpty() || rising.size() < 2) {
      return Optional.empty();
    }
    Map.Entry<String, List<SheetRow>> largest = lines.entrySet().iterator().next();
    Chart chart =
        Chart.of(table, ChartSpec.Kind.LINES, "month")
            .id(table.spec().id() + "-series")
            .title(rise(largest.getKey(), largest.getValue()))
            .subtitle(
                "%s: foreign holders of its government securities, %s to %s, billion US dollars"
                    .formatted(context.reporter(), inWords(rising.get(0)), inWords(months.get(0))))
            .rows(largest.getValue())
            .scale(1e9);
    lines.forEach((holder, own) -> chart.series("holdings_usd", holder, own));
    return chart.spec();
  }

  private static String rise(String holder, List<SheetRow> rows) {
    double from = rows.get(0).value("holdings_usd");
    double to = rows.get(rows.size() - 1).value("holdings_usd");
    return String.format(
        Locale.ROOT,
        "%s holdings %s from %,.1f to %s",
        Words.possessive(holder),
        to < from ? "fell" : "rose",
        from / 1e9,
        Words.billions(to));
  }

  private static String name(SheetRow row) {
    return row.text("holder");
  }

  private Optional<SheetRow> partner(ResultTable table) {
    return ranked(table, months.get(0)).stream()
        .filter(row -> row.text("holder_code").equals(context.question().partner()))
        .findFirst();
  }

  /** The ranked rows of a month; the table has them in the order of their rank. */
  private static List<SheetRow> ranked(ResultTable table, String month) {
    return table.where(is("month", month), positive("rank"));
  }

  /** {@code December 2025} for {@code 2025-12}. */
  private static String inWords(String yearAndMonth) {
    YearMonth month = YearMonth.parse(yearAndMonth);
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }
}
