package io.tradebrief.pipeline.analysis;

import io.tradebrief.pipeline.fact.Currencies;
import io.tradebrief.pipeline.fact.Facts;
import io.tradebrief.pipeline.fact.InputRecord;
import io.tradebrief.pipeline.fact.Partner;
import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.Partners.Scheme;
import java.util.List;

/** All that an analysis may look at. What several analyses share is computed once. */
public final class Context {
  private final Question question;
  private final Facts facts;
  private final Partners partners;
  private final Currencies currencies;
  private final List<InputRecord> inputs;
  private AnnualBalances annualBalances;

  /**
   * The view of one set of releases.
   *
   * @param question what is asked
   * @param facts the staged facts
   * @param partners the list of countries and groups
   * @param currencies which country used which currency when
   * @param inputs what became of each input file
   */
  public Context(
      Question question,
      Facts facts,
      Partners partners,
      Currencies currencies,
      List<InputRecord> inputs) {
    this.question = question;
    this.facts = facts;
    this.partners = partners;
    this.currencies = currencies;
    this.inputs = List.copyOf(inputs);
  }

  Question question() {
    return question;
  }

  /** The staged facts. */
  public Facts facts() {
    return facts;
  }

  Partners partners() {
    return partners;
  }

  Currencies currencies() {
    return currencies;
  }

  List<InputRecord> inputs() {
    return inputs;
  }

  /** The balances of the earlier, the reference and the latest full year. */
  AnnualBalances annualBalances() {
    if (annualBalances == null) {
      annualBalances = AnnualBalances.collect(this);
    }
    return annualBalances;
  }

  /** The name an edition prints for a partner code. */
  public String name(String code) {
    return partners.find(Scheme.HOUSE, code).map(Partner::name).orElse(code);
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
  String latestMonth() {
    return facts.periods(question.goodsDataset()).stream()
        .filter(period -> period.matches("\\d{4}-\\d{2}"))
        .reduce((earlier, later) -> later)
        .orElse(latestFullYear() + "-12");
  }
}
