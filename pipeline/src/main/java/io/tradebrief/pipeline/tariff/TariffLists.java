package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.ProductCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The lists of tariff measures and scenarios, edited beside the configuration.
 *
 * @param measures measures and proposals
 * @param scenarios the baseline first
 * @param sectors the sectors duties are summed by; a line belongs to its longest prefix
 * @param examples goods whose rate is followed through time
 * @param announced rates announced by partner
 */
public record TariffLists(
    List<Measure> measures,
    List<Scenario> scenarios,
    List<ProductCode> sectors,
    List<ProductCode> examples,
    List<AnnouncedRate> announced) {
  private static final String MEASURES = "tariff-measures.csv";
  private static final String PRODUCTS = "measure-products.csv";
  private static final String SCENARIOS = "scenarios.csv";
  private static final String SECTORS = "tariff-sectors.csv";
  private static final String EXAMPLES = "tariff-examples.csv";
  private static final String ANNOUNCED = "announced-rates.csv";

  /** The files. */
  public static final List<String> FILES =
      List.of(MEASURES, PRODUCTS, SCENARIOS, SECTORS, EXAMPLES, ANNOUNCED);

  public TariffLists {
    measures = List.copyOf(measures);
    scenarios = List.copyOf(scenarios);
    sectors = List.copyOf(sectors);
    examples = List.copyOf(examples);
    announced = List.copyOf(announced);
  }

  /** Lists without a row. */
  public static TariffLists empty() {
    return new TariffLists(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * Reads the lists in {@code folder}.
   *
   * @param partners the countries measures may name
   * @param blocs the blocs measures may name
   * @throws io.tradebrief.pipeline.list.BrokenList naming the line and the rule
   */
  public static TariffLists load(Path folder, Partners partners, Set<String> blocs) {
    MeasureProducts products = MeasureProducts.load(folder.resolve(PRODUCTS));
    List<Measure> measures = MeasureList.load(folder.resolve(MEASURES), products, partners, blocs);
    return new TariffLists(
        measures,
        ScenarioList.load(folder.resolve(SCENARIOS), measures),
        ProductCode.load(folder.resolve(SECTORS)),
        ProductCode.load(folder.resolve(EXAMPLES)),
        AnnouncedRate.load(folder.resolve(ANNOUNCED)));
  }
}
