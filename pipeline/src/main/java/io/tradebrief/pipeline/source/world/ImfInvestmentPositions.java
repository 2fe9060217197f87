package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The IMF's Direct Investment Positions by Counterpart Economy as SDMX-CSV, inward or outward.
 *
 * <pre>
 * "COUNTRY.ID","COUNTRY","DV_TYPE.ID","DV_TYPE","INDICATOR.ID","INDICATOR","COUNTERPART_COUNTRY.ID","COUNTERPART_COUNTRY","FREQUENCY.ID","FREQUENCY","TIME_PERIOD","OBS_VALUE","SCALE.ID","SCALE"
 * "USA","United States","O","Reported official data","OTWD_D_NETAL_FALL_ALL","Outward Direct investment, …","JPN","Japan","A","Annual","2024","57462","6","Millions"
 * "USA","United States","SCC","Derived using counterparty information","OTWD_D_NETAL_FALL_ALL","Outward …","JPN","Japan","A","Annual","2024","56100","6","Millions"
 * </pre>
 *
 * Every pair stands twice: as the reporter states it ({@code O}) and as derived from the
 * counterpart's books ({@code SCC}). Only the first becomes a fact; a derived row is accepted
 * without one, since adding the two counts the same investment twice. A blank value is not
 * available or confidential and gives no fact. Values are million US dollars, in the inward file,
 * which has no scale, too; they were converted from national currencies and are rounded to the
 * dollar.
 */
public final class ImfInvestmentPositions implements Source<Investment> {
  private static final Dataset DATASET =
      new Dataset(
          "imf-direct-investment-positions",
          "International Monetary Fund",
          "Direct Investment Positions by Counterpart Economy");
  private static final int MILLIONS = 6;
  private static final Set<String> DIMENSIONS =
      Set.of("COUNTRY", "DV_TYPE", "INDICATOR", "COUNTERPART_COUNTRY", "FREQUENCY");
  private static final Set<String> REPORTED = Set.of("O", "Reported official data");
  private static final Set<String> DERIVED =
      Set.of("SCC", "Derived using counterparty information");
  private static final Set<String> INWARD =
      Set.of(
          "INWD_D_NETLA_FALL_ALL",
          "Inward Direct investment, Net (liabilities less assets), All financial instruments, All"
              + " entities");
  private static final Set<String> OUTWARD =
      Set.of(
          "OTWD_D_NETAL_FALL_ALL",
          "Outward Direct investment, Net (assets less liabilities), All financial instruments, All"
              + " entities");

  @Override
  public String id() {
    return "imf-direct-investment-positions-sdmx";
  }

  @Override
  public FactKind<Investment> kind() {
    return Investment.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return SdmxCsv.hasConcepts(
        glimpse, List.of("COUNTRY", "DV_TYPE", "INDICATOR", "COUNTERPART_COUNTRY"));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return DATASET;
  }

  @Override
  public Screened<Investment> read(SourceFile file, Partners partners) {
    SdmxCsv table = SdmxCsv.of(file);
    Screened.Builder<Investment> screened = table.screened(Investment.KIND, DIMENSIONS);
    for (Row row : table.rows()) {
      String type = table.code(row, "DV_TYPE");
      String indicator = table.code(row, "INDICATOR");
      String reporter = table.code(row, "COUNTRY");
      String counterpart = table.code(row, "COUNTERPART_COUNTRY");
      RowCheck check = table.check(row, List.of(type, indicator, reporter, counterpart));
      check.that(REPORTED.contains(type) || DERIVED.contains(type), Rule.KNOWN_CODE);
      check.that(INWARD.contains(indicator) || OUTWARD.contains(indicator), Rule.KNOWN_CODE);
      Partner from = check.partner(SdmxCsv.partner(partners, Scheme.IMF, reporter), reporter);
      Partner with = check.partner(SdmxCsv.partner(partners, Scheme.IMF, counterpart), counterpart);
      String direction = INWARD.contains(indicator) ? "inward" : "outward";
      List<Investment> positions = new ArrayList<>();
      for (SdmxFigures.Figure one : table.observations(row)) {
        check.that(Periods.isYear(one.period()), Rule.PERIOD);
        long dollars = check.nearestUnit(one.value(), table.scale(row, "SCALE", MILLIONS, check));
        positions.add(fact(from.code(), with.code(), direction, one.period(), dollars));
      }
      screened.settle(row, check, () -> REPORTED.contains(type) ? positions : List.of());
    }
    return screened.build();
  }

  private static Investment fact(
      String reporter, String counterpart, String direction, String year, long dollars) {
    return new Investment(
        reporter,
        counterpart,
        direction,
        year,
        "position",
        "total",
        "all",
        dollars,
        "USD",
        "reported",
        "");
  }
}
