package io.tradebrief.pipeline.analysis.measure;

import io.tradebrief.pipeline.analysis.AnnualBalances;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.OpenPlaces;
import io.tradebrief.reports.table.Cell;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** Placeholder over AnnualBalances until measures land. */
public final class Balances {
  private final AnnualBalances balances;
  private final List<Partner> partners;

  private Balances(Context context) {
    this.balances = context.annualBalances();
    this.partners =
        balances.partners().collectAsList().stream()
            .map(row -> new Partner(row))
            .sorted(Comparator.comparing(Partner::code))
            .toList();
  }

  public static Balances of(Context context) {
    return context.shared(Balances.class, Balances::new);
  }

  /** A partner that is none of groups: a country, or what the publisher records for no country. */
  public record Partner(Row row) {
    public String code() {
      return row.getAs("partner_code");
    }

    public String name() {
      return row.getAs("partner");
    }

    public boolean ranks() {
      return row.<Boolean>getAs("ranks");
    }

    public Cell exports(int year) {
      return cell(AnnualBalances.exports(year), year);
    }

    public Cell imports(int year) {
      return cell(AnnualBalances.imports(year), year);
    }

    public Cell balance(int year) {
      return cell(AnnualBalances.balance(year), year);
    }

    public boolean hasBalance(int year) {
      return balance(year).number().isPresent();
    }

    private Cell cell(String column, int year) {
      Long amount = row.getAs(column);
      return amount == null
          ? Cell.notAvailable("the source has no value for " + year)
          : Cell.whole(amount);
    }
  }

  public List<Partner> partners() {
    return partners;
  }

  public List<Partner> withBothFlows(int year) {
    return partners.stream().filter(p -> p.balance(year).number().isPresent()).toList();
  }

  public List<Partner> ofEither(int one, int other) {
    return partners.stream().filter(p -> p.hasBalance(one) || p.hasBalance(other)).toList();
  }

  public Optional<AnnualBalances.WorldTotal> world(int year) {
    return balances.world(year);
  }

  public List<String> groups() {
    return balances.groups();
  }

  public List<String> unidentified(int... years) {
    return balances.unidentified(years);
  }

  public List<OpenPlaces.Rival> withOneFlow(int year) {
    return balances.withOneFlow(year);
  }
}
