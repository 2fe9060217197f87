package io.tradebrief.pipeline.measure;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Facts;
import io.tradebrief.pipeline.fact.InputRecord;
import io.tradebrief.pipeline.list.Currencies;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.reports.table.Citation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** All that an analysis may look at. What several analyses share is computed once. */
public final class Context {
  private static final Set<String> WITH_ARTICLE = Set.of("Netherlands", "Philippines", "Bahamas");

  private final Question question;
  private final Facts facts;
  private final Partners partners;
  private final Currencies currencies;
  private final List<InputRecord> inputs;
  private final ReportLists lists;
  private final Map<String, List<Unplaced>> unplaced;
  private final Once shared = new Once();

  /** The view of one set of releases in which every name is known. */
  public Context(
      Question question,
      Facts facts,
      Partners partners,
      Currencies currencies,
      List<InputRecord> inputs,
      ReportLists lists) {
    this(question, facts, partners, currencies, inputs, lists, Map.of());
  }

  /**
   * The view of one set of releases.
   *
   * @param question what is asked
   * @param facts the staged facts
   * @param partners the list of countries and groups
   * @param currencies which country used which currency when
   * @param inputs what became of each input file
   * @param lists what the edition looks at
   * @param unplaced the rows that no list of names has, by the dataset they are of
   */
  public Context(
      Question question,
      Facts facts,
      Partners partners,
      Currencies currencies,
      List<InputRecord> inputs,
      ReportLists lists,
      Map<String, List<Unplaced>> unplaced) {
    this.question = question;
    this.facts = facts;
    this.partners = partners;
    this.currencies = currencies;
    this.inputs = List.copyOf(inputs);
    this.lists = lists;
    this.unplaced = Map.copyOf(unplaced);
  }

  public Question question() {
    return question;
  }

  /** The staged facts. */
  public Facts facts() {
    return facts;
  }

  public Partners partners() {
    return partners;
  }

  public Currencies currencies() {
    return currencies;
  }

  public List<InputRecord> inputs() {
    return inputs;
  }

  public ReportLists lists() {
    return lists;
  }

  /** The facts of every dataset at hand for a role, in one; empty if there is none. */
  public <F> Optional<Dataset<Row>> facts(FactKind<F> kind, Role role) {
    List<String> atHand = question.datasets(role).stream().filter(facts::has).toList();
    return atHand.isEmpty() ? Optional.empty() : Optional.of(facts.of(kind, atHand));
  }

  /** The releases at hand for a role, the preferred dataset first. */
  public List<Citation> citations(Role role) {
    return question.datasets(role).stream().filter(facts::has).map(facts::citation).toList();
  }

  /**
   * Why a role has no facts, or which of its datasets are missing: completes "missing because ...".
   */
  public String whyAbsent(Role role) {
    List<String> ids = question.datasets(role);
    return ids.isEmpty()
        ? "the configuration names no dataset for " + role.key()
        : ids.stream()
            .filter(id -> !facts.has(id))
            .map(facts::whyAbsent)
            .collect(Collectors.joining("; "));
  }

  /**
   * Why nothing is known of what the datasets of some roles do not list, if one of them is an
   * extract; empty if all are full tables, which list all that was traded.
   */
  public Optional<String> extract(Collection<Role> roles) {
    return roles.stream()
        .flatMap(role -> question.datasets(role).stream())
        .filter(facts::has)
        .filter(dataset -> !facts.isFullTable(dataset))
        .findFirst()
        .map(
            dataset ->
                "the dataset '"
                    + dataset
                    + "' is an extract, and nothing is known of what it does not list");
  }

  /**
   * What several exhibits share, computed once, by the first that asks. Others that ask meanwhile
   * wait; exhibits that share nothing with it do not.
   */
  public <T> T shared(Class<T> type, Function<Context, T> compute) {
    return shared.get(type, () -> compute.apply(this));
  }

  /** The rows of a dataset's release that no list of names has; empty if there are none. */
  public List<Unplaced> unplaced(String dataset) {
    return unplaced.getOrDefault(dataset, List.of());
  }

  /** Whether a partner code is that of a country, the only kind that ranks. */
  public boolean isCountry(String code) {
    return kind(code) == Partner.Kind.COUNTRY;
  }

  /** What stands behind a partner code; a group if the lists do not have it. */
  public Partner.Kind kind(String code) {
    return partners.find(Scheme.HOUSE, code).map(Partner::kind).orElse(Partner.Kind.GROUP);
  }

  /** The name an edition prints for a partner code. */
  public String name(String code) {
    return partners.find(Scheme.HOUSE, code).map(Partner::name).orElse(code);
  }

  /** The name of the country whose balance is studied. */
  public String reporter() {
    return name(question.reporter());
  }

  /** The name of the partner in focus. */
  public String partner() {
    return name(question.partner());
  }

  /** The reporter before a noun: {@code US}, {@code Japan's}. */
  public String reporters() {
    return question.reporter().equals("USA") ? "US" : reporter() + "'s";
  }

  /** A country's name inside a sentence: {@code the United States}, {@code Japan}. */
  public String inText(String code) {
    String name = name(code);
    return name.startsWith("United ") || WITH_ARTICLE.contains(name) ? "the " + name : name;
  }

  /** The last year with twelve published months in the dataset of goods by partner. */
  public int latestFullYear() {
    return facts.periods(question.goodsDataset()).stream()
        .filter(period -> period.length() == 4)
        .mapToInt(Integer::parseInt)
        .max()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "dataset '" + question.goodsDataset() + "' has no full year"));
  }

  /** The last month published, as {@code 2024-03}; the last full year's December if none is. */
  public String latestMonth() {
    return facts.periods(question.goodsDataset()).stream()
        .filter(period -> period.matches("\\d{4}-\\d{2}"))
        .reduce((earlier, later) -> later)
        .orElse(latestFullYear() + "-12");
  }
}
