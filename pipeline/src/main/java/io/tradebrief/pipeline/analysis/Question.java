package io.tradebrief.pipeline.analysis;

import java.util.List;
import java.util.Optional;

/**
 * What an edition asks of the data; all of it comes from the configuration.
 *
 * @param reporter ISO 3166 alpha-3 of the country whose balance is studied (R)
 * @param partner ISO 3166 alpha-3 of the partner in focus (P)
 * @param referenceYear the year the figures are for (y)
 * @param baseYear the year whose exchange rates are applied (b)
 * @param earlierYear the year changes are counted from (y0)
 * @param top how many of the largest deficits are added up and drawn
 * @param goodsDataset the dataset of goods trade by partner
 * @param fxDatasets the datasets of exchange rates, the preferred one first
 * @param passThrough parameters of the pass-through method, if the configuration states any
 */
public record Question(
    String reporter,
    String partner,
    int referenceYear,
    int baseYear,
    int earlierYear,
    int top,
    String goodsDataset,
    List<String> fxDatasets,
    Optional<PassThrough> passThrough) {
  public Question {
    fxDatasets = List.copyOf(fxDatasets);
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
