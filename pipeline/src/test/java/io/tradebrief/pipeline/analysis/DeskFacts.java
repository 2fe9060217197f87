package io.tradebrief.pipeline.analysis;

import io.tradebrief.pipeline.fact.FactField;
import io.tradebrief.pipeline.fact.FactFile;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Facts;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.fact.StagedDataset;
import io.tradebrief.pipeline.fact.StagedPart;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Currencies;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.pipeline.measure.ReportLists;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.Unplaced;
import io.tradebrief.reports.table.Citation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;

/** A handful of facts, written as a test states them and staged the way a run stages them. */
public final class DeskFacts {
  private final Path folder;
  private final List<TradeFlow> flows = new ArrayList<>();
  private final List<FxRate> fed = new ArrayList<>();
  private final List<FxRate> worldBank = new ArrayList<>();
  private final Map<String, Partner> partners = new TreeMap<>();
  private final StringBuilder currencies =
      new StringBuilder("country_code,currency,from_year,to_year\n");
  private Optional<String> agreement = Optional.empty();
  private Optional<Question.PassThrough> passThrough = Optional.empty();
  private final Map<String, StagedDataset> staged = new LinkedHashMap<>();
  private final Map<String, Role> roleOf = new TreeMap<>();
  private List<Integer> comparisonYears = List.of();
  private ReportLists lists = ReportLists.empty();
  private final Map<String, List<Unplaced>> unplaced = new TreeMap<>();
  private int stagings;

  public DeskFacts(Path folder) {
    this.folder = folder;
    partner("WLD", "World", Partner.Kind.WORLD);
    partner("EUN", "European Union", Partner.Kind.GROUP);
  }

  public DeskFacts country(String code, String name, String currency) {
    partner(code, name, Partner.Kind.COUNTRY);
    currencies.append(code).append(',').append(currency).append(",1999,\n");
    return this;
  }

  /** What a publisher records for no country of its list. */
  public DeskFacts unidentified(String code, String name) {
    partner(code, name, Partner.Kind.UNIDENTIFIED);
    return this;
  }

  /** Rows of a dataset that no list of names has; the goods by partner are {@code goods}. */
  public DeskFacts unplaced(String dataset, Unplaced... rows) {
    unplaced.put(dataset, List.of(rows));
    return this;
  }

  public DeskFacts changingCurrency(
      String code, String name, String before, int until, String after) {
    partner(code, name, Partner.Kind.COUNTRY);
    currencies.append(code).append(',').append(before).append(",1999,").append(until).append('\n');
    currencies.append(code).append(',').append(after).append(',').append(until + 1).append(",\n");
    return this;
  }

  public DeskFacts trade(String partner, String period, long exports, long imports) {
    flows.add(flow(partner, TradeFlow.EXPORT, period, exports));
    flows.add(flow(partner, TradeFlow.IMPORT, period, imports));
    return this;
  }

  public DeskFacts onlyImports(String partner, String period, long imports) {
    flows.add(flow(partner, TradeFlow.IMPORT, period, imports));
    return this;
  }

  public DeskFacts fed(String currency, int year, double rate) {
    fed.add(new FxRate(currency, null, Integer.toString(year), FxRate.AVERAGE, rate));
    return this;
  }

  public DeskFacts worldBank(String area, int year, double rate) {
    worldBank.add(new FxRate(null, area, Integer.toString(year), FxRate.AVERAGE, rate));
    return this;
  }

  /** A rate of any period in the preferred source. */
  public DeskFacts fed(FxRate rate) {
    fed.add(rate);
    return this;
  }

  /** A rate of any period in the second source. */
  public DeskFacts worldBank(FxRate rate) {
    worldBank.add(rate);
    return this;
  }

  public DeskFacts passThrough(double exports, double imports, double ex, double em) {
    passThrough =
        Optional.of(new Question.PassThrough(exports, imports, ex, em, "A test's own numbers."));
    return this;
  }

  public DeskFacts agreement(String programme) {
    agreement = Optional.of(programme);
    return this;
  }

  /** Facts of any kind, as the dataset of a role; the dataset takes the role's name. */
  public <F> DeskFacts facts(Role role, FactKind<F> kind, List<F> facts) {
    staged.put(role.key(), staged(role.key(), kind, facts));
    roleOf.put(role.key(), role);
    return this;
  }

  public DeskFacts comparisonYears(Integer... years) {
    comparisonYears = List.of(years);
    return this;
  }

  public DeskFacts lists(ReportLists edited) {
    lists = edited;
    return this;
  }

  /** The context an analysis sees: reporter USA, partner JPN, 2024 against 2017 and 2015. */
  public Context context() {
    Map<String, StagedDataset> datasets = new LinkedHashMap<>(staged);
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    staged.keySet().forEach(id -> roles.put(roleOf.get(id), List.of(id)));
    roles.put(Role.GOODS_BY_PARTNER, List.of("goods"));
    roles.put(Role.EXCHANGE_RATES, List.of("fed", "bank"));
    datasets.put("goods", staged("goods", TradeFlow.KIND, flows));
    datasets.put("fed", staged("fed", FxRate.KIND, fed));
    datasets.put("bank", staged("bank", FxRate.KIND, worldBank));
    Question question =
        new Question(
            "USA", "JPN", 2024, 2017, 2015, comparisonYears, 2, roles, agreement, passThrough);
    return new Context(
        question,
        new Facts(spark(), datasets, Map.of()),
        new Partners(Map.of(Scheme.HOUSE, partners)),
        currencies(),
        List.of(),
        lists,
        unplaced);
  }

  /** The session of the tests of analyses. */
  public static SparkSession spark() {
    return SparkSession.builder()
        .master("local[1]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "1")
        .config("spark.sql.adaptive.enabled", "false")
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .getOrCreate();
  }

  private void partner(String code, String name, Partner.Kind kind) {
    partners.put(code, new Partner(code, name, kind));
  }

  private Currencies currencies() {
    try {
      return Currencies.load(
          Files.writeString(folder.resolve("currencies.csv"), currencies.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <F> StagedDataset staged(String id, FactKind<F> kind, List<F> facts) {
    Path path = folder.resolve(id + "-" + stagings++ + ".parquet");
    Optional<FactField<F>> period =
        kind.fields().stream().filter(f -> f.name().equals("period")).findFirst();
    SortedSet<String> periods = new TreeSet<>();
    try (FactFile<F> file = new FactFile<>(kind, "0123456789abcdef", path)) {
      for (int i = 0; i < facts.size(); i++) {
        file.write(facts.get(i), Integer.toString(i + 2));
        F fact = facts.get(i);
        period.ifPresent(field -> periods.add((String) field.value().apply(fact)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new StagedDataset(
        id,
        kind.name(),
        new Citation(id, "Title", "2025-04"),
        "2025-04",
        List.of(StagedPart.whole(path)),
        false,
        true,
        periods);
  }

  private static TradeFlow flow(String partner, String flow, String period, long amount) {
    return new TradeFlow(
        "USA",
        partner,
        flow,
        TradeFlow.GOODS,
        TradeFlow.ALL_PRODUCTS,
        TradeFlow.TOTAL,
        period,
        TradeFlow.VALUE,
        amount,
        "USD",
        "customs",
        "general",
        "customs",
        "nsa",
        null,
        null);
  }
}
