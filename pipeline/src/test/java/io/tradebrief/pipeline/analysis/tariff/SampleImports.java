package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.PartnerLists;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.ReportLists;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.tariff.TariffLists;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A few hundred tariff lines with their rates, and the shipped measures. */
final class SampleImports {
  private static final Path CONF = Path.of("../conf");

  private SampleImports() {}

  static DeskFacts desk(Path folder) {
    return new DeskFacts(folder)
        .country("JPN", "Japan", "JPY")
        .country("CHN", "China", "CNY")
        .country("NLD", "Netherlands", "EUR")
        .agreement("us-japan");
  }

  /** Imports and rates under the shipped measures. */
  static Context context(Path folder) {
    return desk(folder)
        .facts(Role.IMPORTS_BY_TARIFF_LINE, TradeFlow.KIND, flows())
        .facts(Role.TARIFF_SCHEDULES, TariffLine.KIND, rates())
        .lists(lists())
        .context();
  }

  static ReportLists lists() {
    TariffLists shipped =
        TariffLists.load(
            CONF,
            PartnerLists.load(
                CONF.resolve("countries.csv"),
                CONF.resolve("groups.csv"),
                CONF.resolve("partner-names.csv")),
            Set.of());
    return ReportLists.empty().with(shipped);
  }

  /** Two vehicles, steel, a specific duty, an unknown line, and random machines and chemicals. */
  private static List<TradeFlow> flows() {
    List<TradeFlow> flows = new ArrayList<>();
    line(flows, "8703230190", 1_000_000, 25_000);
    line(flows, "8704210100", 100_000, 25_000);
    line(flows, "7208103000", 7_777, 0);
    line(flows, "2402101000", 10_000, 500);
    line(flows, "9801001028", 5_000, 0);
    line(flows, "9002119000", 50_000, 1_150);
    line(flows, "9002190000", 0, 0);
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      String chapter = List.of("84", "85", "29", "30", "76", "90").get(random.nextInt(6));
      String code = chapter + (10_000_000 + random.nextInt(89_999_999));
      line(flows, code, random.nextInt(1_000_000_000), random.nextInt(5_000_000));
    }
    return flows;
  }

  private static List<TariffLine> rates() {
    return List.of(
        rate("87032301", "mfn", Rate.sum(List.of(Rate.Term.adValorem(2.5)))),
        rate("87042101", "mfn", Rate.sum(List.of(Rate.Term.adValorem(25)))),
        rate("7208103000", "mfn", Rate.free()),
        rate("24021010", "mfn", Rate.sum(List.of(new Rate.Term(0.5, "USD", "kg")))),
        rate("90021190", "mfn", Rate.sum(List.of(Rate.Term.adValorem(2.3)))),
        rate("90021190", "us-japan", Rate.free()));
  }

  private static TariffLine rate(String code, String programme, Rate rate) {
    return new TariffLine(
        "USA", code, code.substring(0, 6), programme, "", "2025-01-01", "", "", rate, "");
  }

  private static void line(List<TradeFlow> flows, String code, long value, long duty) {
    flows.add(flow(code, TradeFlow.VALUE, value));
    flows.add(flow(code, TradeFlow.CALCULATED_DUTY, duty));
  }

  private static TradeFlow flow(String code, String measure, long amount) {
    return new TradeFlow(
        "USA",
        "JPN",
        TradeFlow.IMPORT,
        TradeFlow.GOODS,
        "hs10",
        code,
        "2024",
        measure,
        amount,
        "USD",
        "customs",
        "consumption",
        "customs",
        "nsa",
        null,
        null);
  }
}
