package io.tradebrief.pipeline.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an edition asks of the data; all of it comes from the configuration.
 *
 * @param reporter ISO 3166 alpha-3 of the country whose balance is studied (R)
 * @param partner ISO 3166 alpha-3 of the partner in focus (P)
 * @param referenceYear the year the figures are for (y)
 * @param baseYear the year whose exchange rates are applied (b)
 * @param earlierYear the year changes are counted from (y0)
 * @param comparisonYears further years that rankings and shares are shown for, oldest first
 * @param top how many of the largest deficits are added up and drawn
 * @param datasets the datasets of each role, the preferred one first
 * @param agreement the programme of the tariff schedules that states the rates reporter and partner
 *     grant each other, such as {@code us-japan}; empty if there is none
 * @param passThrough parameters of the pass-through method, if the configuration states any
 */
public record Question(
    String reporter,
    String partner,
    int referenceYear,
    int baseYear,
    int earlierYear,
    List<Integer> comparisonYears,
    int top,
    Map<Role, List<String>> datasets,
    Optional<String> agreement,
    Optional<PassThrough> passThrough) {
  public Question {
    comparisonYears = List.copyOf(comparisonYears);
    datasets = Map.copyOf(datasets);
  }

  /** The datasets of a role, the preferred one first; empty if the configuration names none. */
  public List<String> datasets(Role role) {
    return datasets.getOrDefault(role, List.of());
  }

  /** The dataset of goods trade by partner. */
  public String goodsDataset() {
    return datasets(Role.GOODS_BY_PARTNER).get(0);
  }

  /**
   * How prices and volumes answer to the exchange rate; elasticities are given as positive numbers.
   *
   * @param exportPassThrough share of a rate change that reaches export prices abroad, 0 to 1
   * @param importPassThrough share of a rate change that reaches import prices at home, 0 to 1
   * @param exportElasticity fall of export volume, in per cent, for a price 1 per cent higher
   * @param importElasticity fall of import volume, in per cent, for a price 1 per cent higher
   * @param citation where the parameters come from
   */
  public record PassThrough(
      double exportPassThrough,
      double importPassThrough,
      double exportElasticity,
      double importElasticity,
      String citation) {}
}
