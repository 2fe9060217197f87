package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.ControlTotals;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Sheet;
import io.tradebrief.pipeline.source.Sheets;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.StatedUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * JETRO's tables of Japan's direct investment by country and region in million US dollars: stock at
 * the end of each year ({@code .xls}) and flow of each year ({@code .xlsx}).
 *
 * <pre>
 * Japan's Total Outward FDI by Country/Region (International Investment position) … (Unit：US$million)
 *                     FDI Outward Stock
 *                     end of 96  end of 97
 * Asia                79151.2    77257.7
 *        China         8097.6    21248.5
 *        　Hong Kong    9405.9     8295.9
 *
 * Japan's Outward FDI by Country/Region (Balance of Payments basis, net and flow)
 *                     2023  2024r
 *    U.S.A.           n.a.  79153.2
 * </pre>
 *
 * The columns before the first year hold the hierarchy of names. {@code n.a.} and, in the stock, a
 * lone {@code -} are not available and give no fact; {@code r} after a year marks the column as
 * revised. The figures were converted from yen and are rounded to the dollar; they are on the basis
 * of the balance of payments.
 */
public final class JetroDirectInvestment implements Source<Investment> {
  private static final int MILLIONS = 6;

  /** Groups of which every member is listed, in either spelling. */
  private static final Map<String, Set<String>> LISTED =
      Map.of(
          "Asia NIES", Set.of("Hong Kong", "Taiwan", "Korea", "R.Korea", "Singapore"),
          "AsiaNIES", Set.of("Hong Kong", "Taiwan", "Korea", "R.Korea", "Singapore"),
          "ASEAN4", Set.of("Thailand", "Indonesia", "Malaysia", "Philippines"),
          "Europe", Set.of("Western Europe", "Eastern Europe, Russia, etc."));

  /** A region with little beside the countries listed. */
  private static final Map<String, Set<String>> NEARLY_LISTED =
      Map.of("North America", Set.of("U.S.A.", "Canada"));

  /**
   * The World has besides what was assigned to no region, more of it in early years; and for 2011
   * the publisher revised the World and nothing else, by 6.4 per cent of the flow.
   */
  private static final Map<String, Set<String>> ROUGHLY_LISTED =
      Map.of(
          "World",
          Set.of(
              "Asia",
              "North America",
              "Latin America",
              "Central and South America",
              "Oceania",
              "Europe",
              "Middle East",
              "Africa"));

  private static final double REST_OF_A_REGION = 0.005;
  private static final double REST_OF_THE_WORLD = 0.07;

  @Override
  public String id() {
    return "jetro-direct-investment";
  }

  @Override
  public FactKind<Investment> kind() {
    return Investment.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.sheets().values().stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .anyMatch(text -> JetroTitle.of(text).isPresent());
  }

  @Override
  public Dataset dataset(SourceFile file) {
    boolean stock =
        Sheets.of(file).stream()
            .flatMap(sheet -> sheet.rows().stream())
            .flatMap(row -> row.cells().stream())
            .map(JetroTitle::of)
            .flatMap(Optional::stream)
            .anyMatch(title -> title.measure().equals("position"));
    return stock
        ? new Dataset("jetro-direct-investment-stock", "JETRO", "Japan's FDI stock by country")
        : new Dataset("jetro-direct-investment-flow", "JETRO", "Japan's FDI flow by country");
  }

  @Override
  public Screened<Investment> read(SourceFile file, Partners partners) {
    Screened.Builder<Investment> screened = new Screened.Builder<>(Investment.KIND);
    ControlTotals exact = ControlTotals.exact();
    ControlTotals close = ControlTotals.within(REST_OF_A_REGION);
    ControlTotals rough = ControlTotals.within(REST_OF_THE_WORLD);
    List<RegionTotals> totals =
        List.of(
            new RegionTotals(LISTED, exact),
            new RegionTotals(NEARLY_LISTED, close),
            new RegionTotals(ROUGHLY_LISTED, rough));
    for (Sheet sheet : Sheets.of(file)) {
      Optional<JetroTitle> title = Optional.empty();
      JetroYears years = JetroYears.NONE;
      List<String> above = new ArrayList<>();
      for (Row row : sheet.rows()) {
        title = title.or(() -> JetroTitle.of(String.join(" ", row.cells())));
        JetroYears header = JetroYears.of(row);
        if (years.isEmpty()) {
          above.add(row.raw());
          refuseOthers(file, title, row);
        }
        if (!header.isEmpty() && title.isPresent()) {
          StatedUnit.US_DOLLARS_MILLION.check(file, "the sheet " + sheet.name(), above);
        }
        if (!header.isEmpty()) {
          years = header;
        }
        if (title.isEmpty() || !header.isEmpty() || !years.hasFigures(row)) {
          screened.structure(1);
        } else {
          take(screened, row, years, title.get(), partners, totals);
        }
      }
    }
    exact.remark(screened);
    close.remark(screened);
    rough.remark(screened);
    return screened.build();
  }

  /** A table that has another column beside its years is not understood. */
  private static void refuseOthers(SourceFile file, Optional<JetroTitle> title, Row row) {
    if (title.isPresent() && JetroYears.areAmongOthers(row)) {
      throw new BrokenFile(
          file.name(),
          "row "
              + row.place()
              + " names other columns beside the years: "
              + String.join(", ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList()),
          "Download the table again, or remove the columns if they divide nothing");
    }
  }

  private static void take(
      Screened.Builder<Investment> screened,
      Row row,
      JetroYears years,
      JetroTitle title,
      Partners partners,
      List<RegionTotals> totals) {
    RowCheck check = new RowCheck();
    String name = years.name(row);
    Partner partner = check.partner(partners, Scheme.JETRO, name);
    check.that(!name.isEmpty(), Rule.KEY_PRESENT);
    List<Investment> facts = new ArrayList<>();
    for (JetroYears.Year year : years.years()) {
      String text = row.cell(year.column());
      String of = title.direction() + " " + title.measure() + " of " + year.year();
      if (JetroYears.isMissing(text)) {
        totals.forEach(total -> total.unknown(name, of));
      } else {
        long dollars = check.nearestUnit(text, MILLIONS);
        double rounding = ControlTotals.halfUnit(text, MILLIONS);
        totals.forEach(total -> total.add(name, of, dollars, rounding));
        facts.add(fact(partner, title, year, dollars));
      }
    }
    screened.settle(row, check, () -> facts);
  }

  private static Investment fact(
      Partner partner, JetroTitle title, JetroYears.Year year, long dollars) {
    return new Investment(
        "JPN",
        partner.code(),
        title.direction(),
        year.year(),
        title.measure(),
        "total",
        "all",
        dollars,
        "USD",
        "reported",
        year.revised() ? "revised" : "");
  }
}
