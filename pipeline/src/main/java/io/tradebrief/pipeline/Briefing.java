package io.tradebrief.pipeline;

import io.tradebrief.pipeline.about.DataQuality;
import io.tradebrief.pipeline.about.FirstPage;
import io.tradebrief.pipeline.about.Inputs;
import io.tradebrief.pipeline.about.SourcesTable;
import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.fact.Facts;
import io.tradebrief.pipeline.fact.StagedDataset;
import io.tradebrief.pipeline.intake.FileRemark;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.settings.BrokenConfiguration;
import io.tradebrief.pipeline.settings.Lists;
import io.tradebrief.pipeline.settings.Settings;
import io.tradebrief.reports.claim.CellAddress;
import io.tradebrief.reports.claim.ClaimCheck;
import io.tradebrief.reports.claim.ClaimsTable;
import io.tradebrief.reports.claim.Vintage;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.NoteNumbers;
import io.tradebrief.reports.table.NotesTable;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Computes every exhibit of an edition, the checks on them included. */
final class Briefing {
  private static final Set<Role> GOODS_AND_RATES =
      Set.of(Role.GOODS_BY_PARTNER, Role.EXCHANGE_RATES, Role.MONTHLY_EXCHANGE_RATES);

  private final Settings settings;
  private final Lists lists;
  private final Inputs inputs;
  private final SparkSession spark;

  Briefing(Settings settings, Lists lists, Inputs inputs, SparkSession spark) {
    this.settings = settings;
    this.lists = lists;
    this.inputs = inputs;
    this.spark = spark;
  }

  /**
   * The exhibits computed from facts, with their charts, in sheet order; started on {@code
   * threads}.
   *
   * @throws BrokenConfiguration if the release in use does not cover the years in question
   */
  List<Future<Exhibit>> exhibits(Threads threads) {
    Context context = context(inputs.datasets());
    requireFullYears(context);
    // The tariffs, last in the list, take longest: begun first, they leave nothing to wait for.
    List<Analysis> longestFirst = new ArrayList<>(Analyses.chosen(settings.exhibits()));
    Collections.reverse(longestFirst);
    List<Future<Exhibit>> started = new ArrayList<>();
    for (Analysis analysis : longestFirst) {
      started.add(threads.start(() -> analysis.compute(context)));
    }
    Collections.reverse(started);
    return started;
  }

  /**
   * The exhibits that claims ask for and that rest on goods by partner, from an earlier release.
   *
   * @return a vintage without tables if the release does not cover the years in question
   */
  Vintage vintage(String released, Map<String, StagedDataset> datasets) {
    Context context = context(datasets);
    Map<String, ResultTable> tables = new LinkedHashMap<>();
    Set<String> asked =
        lists.claims().stream()
            .flatMap(claim -> Stream.concat(claim.answer().stream(), claim.control().stream()))
            .map(CellAddress::exhibit)
            .collect(Collectors.toSet());
    if (context.latestFullYear() >= settings.question().referenceYear()) {
      for (Analysis analysis : Analyses.chosen(settings.exhibits())) {
        if (asked.contains(analysis.id()) && restsOnGoods(analysis)) {
          tables.put(analysis.id(), analysis.compute(context).table());
        }
      }
    }
    return new Vintage(released, tables);
  }

  /** Figures of several sources, of which one is of an earlier release, would prove nothing. */
  private static boolean restsOnGoods(Analysis analysis) {
    return analysis.reads().contains(Role.GOODS_BY_PARTNER)
        && GOODS_AND_RATES.containsAll(analysis.reads());
  }

  /**
   * Everything the edition shows.
   *
   * @param revisions compares the exhibits with the edition published before
   */
  Publication publication(
      List<Exhibit> computed, List<Vintage> vintages, Function<List<Exhibit>, Exhibit> revisions) {
    Map<String, ResultTable> tables = new LinkedHashMap<>();
    computed.forEach(exhibit -> tables.put(exhibit.id(), exhibit.table()));
    List<Exhibit> exhibits = new ArrayList<>(computed);
    Vintage today =
        new Vintage(inputs.datasets().get(settings.question().goodsDataset()).release(), tables);
    Exhibit claims =
        ClaimsTable.of(
            lists.claims(),
            new ClaimCheck(
                settings.configuration(), Analyses.leftOut(settings.exhibits()), today, vintages));
    exhibits.add(claims);
    exhibits.add(SourcesTable.of(inputs.records()));
    exhibits.add(
        DataQuality.of(
            inputs.records(),
            inputs.remarks().stream().map(FileRemark::inputRemark).toList(),
            tables));
    Exhibit changes = revisions.apply(exhibits);
    exhibits.add(changes);
    exhibits.add(NotesTable.of(NoteNumbers.of(exhibits)));
    return new Publication(
        settings.report(),
        settings.title(),
        subtitle(),
        settings.author(),
        inputs.dataAsOf(),
        FirstPage.of(
            settings.summary(), computed, claims.table(), changes.table(), inputs.findings()),
        exhibits);
  }

  private Context context(Map<String, StagedDataset> datasets) {
    return new Context(
        settings.question(),
        new Facts(spark, datasets, inputs.absent()),
        lists.partners(),
        lists.currencies(),
        inputs.records(),
        lists.report(),
        inputs.unplaced(settings.question().reporter()));
  }

  private void requireFullYears(Context context) {
    var periods = context.facts().periods(settings.question().goodsDataset());
    requireFullYear("reference-year", settings.question().referenceYear(), periods);
    requireFullYear("earlier-year", settings.question().earlierYear(), periods);
  }

  private void requireFullYear(String key, int year, Set<String> periods) {
    if (!periods.contains(Integer.toString(year))) {
      List<String> years = periods.stream().filter(period -> period.length() == 4).toList();
      throw new BrokenConfiguration(
          "'"
              + key
              + "' is "
              + year
              + ", but the release in use of '"
              + settings.question().goodsDataset()
              + "' has twelve published months only for "
              + years.get(0)
              + " to "
              + years.get(years.size() - 1)
              + "; choose one of these years.");
    }
  }

  private String subtitle() {
    return name(settings.question().reporter())
        + ": goods trade with "
        + name(settings.question().partner())
        + " and the world, "
        + settings.question().referenceYear()
        + "; exchange rates of "
        + settings.question().baseYear()
        + "; changes since "
        + settings.question().earlierYear();
  }

  private String name(String code) {
    return lists.partners().find(Scheme.HOUSE, code).map(partner -> partner.name()).orElse(code);
  }
}
