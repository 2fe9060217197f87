package io.tradebrief.pipeline.source.tidy;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Direct investment in our own layout.
 *
 * <pre>
 * reporter_code,counterpart_code,direction,period,measure,component,industry,amount,currency,basis
 * USA,JPN,inward,2024,position,total,all,754069000000,USD,reported
 * USA,JPN,outward,2024,position,total,all,57462000000,USD,reported
 * </pre>
 *
 * A column {@code status} may follow: {@code provisional} or {@code revised}. Dataset, publisher
 * and release come from the record beside the file.
 */
public final class TidyInvestment implements Source<Investment> {
  private static final List<String> COLUMNS =
      List.of(
          "reporter_code",
          "counterpart_code",
          "direction",
          "period",
          "measure",
          "component",
          "industry",
          "amount",
          "currency",
          "basis");
  private static final Set<String> DIRECTIONS = Set.of("inward", "outward");
  private static final Set<String> MEASURES = Set.of("position", "flow", "income");
  private static final Set<String> COMPONENTS =
      Set.of("total", "equity", "reinvested-earnings", "debt");
  private static final Set<String> STATES = Set.of("", "provisional", "revised");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  @Override
  public String id() {
    return "tidy-investment";
  }

  @Override
  public FactKind<Investment> kind() {
    return Investment.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().containsAll(COLUMNS);
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return RecordedDataset.of(file);
  }

  @Override
  public Screened<Investment> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    Screened.Builder<Investment> screened =
        table.screened(file, Investment.KIND, KnownColumns.of(COLUMNS).or("status"::equals));
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      Investment investment = investment(table, row, partners, check);
      check(investment, check);
      screened.settle(row, check, () -> List.of(investment));
    }
    return screened.build();
  }

  private static Investment investment(Table table, Row row, Partners partners, RowCheck check) {
    return new Investment(
        check.partner(partners, Scheme.HOUSE, table.text(row, "reporter_code")).code(),
        check.partner(partners, Scheme.HOUSE, table.text(row, "counterpart_code")).code(),
        table.text(row, "direction"),
        table.text(row, "period"),
        table.text(row, "measure"),
        table.text(row, "component"),
        table.text(row, "industry"),
        check.wholeUnits(table.text(row, "amount"), 0),
        table.text(row, "currency"),
        table.text(row, "basis"),
        table.header().has("status") ? table.text(row, "status") : "");
  }

  private static void check(Investment investment, RowCheck check) {
    check.that(
        DIRECTIONS.contains(investment.direction())
            && MEASURES.contains(investment.measure())
            && COMPONENTS.contains(investment.component())
            && STATES.contains(investment.status()),
        Rule.KNOWN_CODE);
    check.that(!investment.industry().isEmpty() && !investment.basis().isEmpty(), Rule.KEY_PRESENT);
    check.that(Periods.isPeriod(investment.period()), Rule.PERIOD);
    check.that(CURRENCY.matcher(investment.currency()).matches(), Rule.KNOWN_CURRENCY);
  }
}
