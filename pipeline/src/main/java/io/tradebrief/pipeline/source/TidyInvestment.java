package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.Partners.Scheme;
import java.util.HashSet;
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
    Screened.Builder<Investment> screened = table.screened();
    Set<List<String>> keys = new HashSet<>();
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      Investment investment = investment(table, row, check);
      check(investment, partners, check);
      check.that(keys.add(key(table, row)), Rule.UNIQUE);
      screened.settle(row, check, () -> List.of(investment));
    }
    return screened.build();
  }

  private static Investment investment(Table table, Row row, RowCheck check) {
    return new Investment(
        table.text(row, "reporter_code"),
        table.text(row, "counterpart_code"),
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

  private static void check(Investment investment, Partners partners, RowCheck check) {
    check.that(
        partners.find(Scheme.HOUSE, investment.reporterCode()).isPresent()
            && partners.find(Scheme.HOUSE, investment.counterpartCode()).isPresent(),
        Rule.KNOWN_PARTNER);
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

  private static List<String> key(Table table, Row row) {
    return COLUMNS.stream()
        .filter(column -> !column.equals("amount"))
        .map(column -> table.text(row, column))
        .toList();
  }
}
