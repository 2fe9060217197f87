package io.tradebrief.pipeline.analysis.deficit;

import static io.tradebrief.reports.table.Cell.notAvailable;

import io.tradebrief.pipeline.fact.InputRecord;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Rates;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The average exchange rates of base and reference year that a partner is measured by, both from
 * one source, in local currency for one US dollar.
 */
record TwoYears(Context context) {
  static final Cell NO_RATE =
      notAvailable("no source has the partner's exchange rate for both years in one currency");

  /** A column of such rates. */
  static ColumnSpec column(String name, int year) {
    return ColumnSpec.of(
        name,
        "Exchange rate " + year,
        Unit.LOCAL_CURRENCY_PER_US_DOLLAR,
        "Average of the year, units of local currency for one US dollar.");
  }

  /** The average of one of the two years; missing unless both are there. */
  Cell rate(String partner, int year) {
    return found(partner)
        .map(rates -> Cell.real(rates.byPeriod().get(Integer.toString(year))))
        .orElse(NO_RATE);
  }

  /** Who published both. */
  Cell source(String partner) {
    return found(partner).map(rates -> Cell.text(rates.source())).orElse(NO_RATE);
  }

  boolean has(String partner) {
    return found(partner).isPresent();
  }

  private Optional<Rates.Found> found(String partner) {
    return Rates.of(context)
        .ofCountry(partner, context.question().baseYear(), context.question().referenceYear());
  }

  /** Where the rates are from. */
  Note sources() {
    return new Note(
        "Exchange rates",
        "Both rates of a partner come from one source, the first of the configured order that has "
            + "both years. Members of the euro area use the euro, also for a base year before they "
            + "joined. A partner that changed its currency otherwise has no rate.",
        "Sources in order: "
            + lines(context.citations(Role.EXCHANGE_RATES).stream())
            + "."
            + laterReleases());
  }

  /** Which releases are later than the date the edition was asked for; empty if none is. */
  private String laterReleases() {
    String later =
        lines(context.inputs().stream().filter(InputRecord::afterAsOf).map(InputRecord::citation));
    return later.isEmpty()
        ? ""
        : " The input folder has no release on or before the requested date of "
            + later
            + "; only rates of years that had ended by then are used from it.";
  }

  /** How many partners have no rates, and how much they matter. */
  static Note missing(ResultTable table) {
    List<SheetRow> partners = table.where();
    List<SheetRow> without =
        partners.stream().filter(row -> row.number("fx_base").isEmpty()).toList();
    return new Note(
        "Partners without an exchange rate",
        "A partner without both rates is shown as [x], leaves every adjusted ranking, and never "
            + "keeps its nominal value.",
        String.format(
            Locale.ROOT,
            "%d of %d partners, %d of them in deficit, with %.2f per cent of imports.",
            without.size(),
            partners.size(),
            without.stream().filter(row -> row.isNegative("balance_usd")).count(),
            100 * imports(without) / imports(partners)));
  }

  private static double imports(List<SheetRow> rows) {
    return rows.stream().mapToDouble(row -> row.value("imports_usd")).sum();
  }

  private static String lines(Stream<Citation> releases) {
    return releases.map(Citation::line).distinct().collect(Collectors.joining("; "));
  }
}
