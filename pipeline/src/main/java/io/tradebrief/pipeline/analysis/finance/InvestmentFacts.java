package io.tradebrief.pipeline.analysis.finance;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.Industries;
import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.list.Pledge;
import io.tradebrief.reports.table.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The years of direct investment between the countries in question, from every dataset at hand, in
 * one pass. Where two datasets state the same figure on the same basis, the one the configuration
 * names first is taken.
 */
final class InvestmentFacts {
  static final String INWARD = "inward";
  static final String OUTWARD = "outward";
  static final String POSITION = "position";
  static final String FLOW = "flow";
  static final String TOTAL = "total";
  static final String ALL = Industries.ALL;

  /** As a country reports to an international organisation, in US dollars. */
  static final String REPORTED = "reported";

  /** As a central bank publishes by industry, in its own currency, on the directional principle. */
  static final String DIRECTIONAL = "reported directional";

  static final String DOLLARS = "USD";
  private static final String WORLD = "WLD";

  /**
   * What a figure is of.
   *
   * @param year four digits
   */
  record Key(
      String reporter,
      String counterpart,
      String direction,
      String year,
      String measure,
      String component,
      String industry,
      String currency,
      String basis) {

    /** The key of a total over industries and components. */
    static Key total(
        String reporter, String counterpart, String direction, int year, String measure) {
      return new Key(
          reporter,
          counterpart,
          direction,
          Integer.toString(year),
          measure,
          TOTAL,
          ALL,
          DOLLARS,
          REPORTED);
    }

    /** The same in the reporter's own currency, by the reporter's own publisher. */
    Key directional(String ownCurrency) {
      return new Key(
          reporter,
          counterpart,
          direction,
          year,
          measure,
          component,
          industry,
          ownCurrency,
          DIRECTIONAL);
    }

    Key ofIndustry(String one) {
      return new Key(
          reporter, counterpart, direction, year, measure, component, one, currency, basis);
    }

    Key ofComponent(String one) {
      return new Key(
          reporter, counterpart, direction, year, measure, one, industry, currency, basis);
    }
  }

  private final Map<Key, Long> amounts;

  /** The place of the dataset each figure is taken from. */
  private final Map<Key, Integer> origins;

  private final List<Citation> datasets;

  private InvestmentFacts(
      Map<Key, Long> amounts, Map<Key, Integer> origins, List<Citation> datasets) {
    this.amounts = amounts;
    this.origins = origins;
    this.datasets = datasets;
  }

  /** The facts of an edition, collected once. */
  static InvestmentFacts of(Context context) {
    return context.shared(InvestmentFacts.class, InvestmentFacts::collect);
  }

  /** Whole units of the key's currency, if a dataset states them. */
  Optional<Long> amount(Key key) {
    return Optional.ofNullable(amounts.get(key));
  }

  /** The releases that the figures {@code wanted} are taken from, the preferred one first. */
  List<Citation> citations(Predicate<Key> wanted) {
    SortedSet<Integer> used = new TreeSet<>();
    origins.forEach(
        (key, origin) -> {
          if (wanted.test(key)) {
            used.add(origin);
          }
        });
    return used.stream().map(datasets::get).toList();
  }

  /** The years for which a figure is at hand. */
  SortedSet<Integer> years(Predicate<Key> wanted) {
    SortedSet<Integer> years = new TreeSet<>();
    amounts.keySet().stream()
        .filter(wanted)
        .forEach(key -> years.add(Integer.parseInt(key.year())));
    return years;
  }

  /** The figures that agree with {@code like} in all but the counterpart, largest first. */
  List<Map.Entry<Key, Long>> counterparts(Key like) {
    List<Map.Entry<Key, Long>> found = new ArrayList<>();
    amounts.forEach(
        (key, amount) -> {
          Key same =
              new Key(
                  key.reporter(),
                  like.counterpart(),
                  key.direction(),
                  key.year(),
                  key.measure(),
                  key.component(),
                  key.industry(),
                  key.currency(),
                  key.basis());
          if (same.equals(like)) {
            found.add(Map.entry(key, amount));
          }
        });
    found.sort(
        Comparator.comparing((Map.Entry<Key, Long> one) -> -one.getValue())
            .thenComparing(one -> one.getKey().counterpart()));
    return found;
  }

  private static InvestmentFacts collect(Context context) {
    List<String> atHand =
        context.question().datasets(Role.DIRECT_INVESTMENT).stream()
            .filter(context.facts()::has)
            .toList();
    Map<Key, Long> amounts = new HashMap<>();
    Map<Key, Integer> origins = new HashMap<>();
    Optional<Dataset<Row>> all = Optional.empty();
    for (int i = 0; i < atHand.size(); i++) {
      Dataset<Row> one = selected(context, atHand.get(i), i);
      all = Optional.of(all.map(before -> before.unionByName(one)).orElse(one));
    }
    List<Row> rows = new ArrayList<>(all.map(Tables::collect).orElse(List.of()));
    rows.sort(Comparator.comparingInt(row -> row.<Integer>getAs("preference")));
    for (Row row : rows) {
      amounts.putIfAbsent(key(row), row.<Long>getAs("amount"));
      origins.putIfAbsent(key(row), row.<Integer>getAs("preference"));
    }
    return new InvestmentFacts(amounts, origins, context.citations(Role.DIRECT_INVESTMENT));
  }

  private static Dataset<Row> selected(Context context, String dataset, int preference) {
    SortedSet<String> parties = new TreeSet<>();
    parties.add(context.question().reporter());
    parties.add(context.question().partner());
    for (Pledge pledge : context.lists().pledges()) {
      parties.add(pledge.investorCode());
      parties.add(pledge.hostCode());
    }
    Object[] among = parties.toArray();
    Column ofPair = col("counterpart_code").isin(among).or(col("counterpart_code").equalTo(WORLD));
    return context
        .facts()
        .of(Investment.KIND, dataset)
        .where(
            col("reporter_code")
                .equalTo(context.question().reporter())
                .or(col("reporter_code").isin(among).and(ofPair))
                .and(col("period").rlike("^\\d{4}$")))
        .withColumn("preference", lit(preference));
  }

  private static Key key(Row row) {
    return new Key(
        row.getAs("reporter_code"),
        row.getAs("counterpart_code"),
        row.getAs("direction"),
        row.getAs("period"),
        row.getAs("measure"),
        row.getAs("component"),
        row.getAs("industry"),
        row.getAs("currency"),
        row.getAs("basis"));
  }
}
