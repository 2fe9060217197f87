package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partner.Kind;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * What the forms of the World Bank's official exchange rate have in common: units of local currency
 * for one US dollar, averages of calendar years, by country.
 *
 * <p>Members of the euro area carry the euro's rate from the year they joined. Aggregates are known
 * as such and give no facts; Taiwan is not there.
 */
final class WorldBankRates {
  static final String INDICATOR = "PA.NUS.FCRF";
  static final Dataset DATASET =
      new Dataset(
          "world-bank-fcrf",
          "World Bank",
          "World Development Indicators: Official exchange rate (PA.NUS.FCRF)");

  /** The publisher's regions, income groups and lending groups; they have no currency. */
  private static final Set<String> AGGREGATES =
      Set.of(
          "AFE", "AFW", "ARB", "CEB", "CSS", "EAP", "EAR", "EAS", "ECA", "ECS", "EMU", "EUU", "FCS",
          "HIC", "HPC", "IBD", "IBT", "IDA", "IDB", "IDX", "INX", "LAC", "LCN", "LDC", "LIC", "LMC",
          "LMY", "LTE", "MEA", "MIC", "MNA", "NAC", "OED", "OSS", "PRE", "PSS", "PST", "SAS", "SSA",
          "SSF", "SST", "TEA", "TEC", "TLA", "TMN", "TSA", "TSS", "UMC", "WLD");

  /** The Channel Islands are two places in ISO 3166 and none in the house's list. */
  private static final Set<String> TWO_PLACES = Set.of("CHI");

  private WorldBankRates() {}

  /** Whether rates under this code are none of a country of the house. */
  static boolean isNoCountry(String code) {
    return AGGREGATES.contains(code) || TWO_PLACES.contains(code);
  }

  /** The country a row is of, a stand-in if nobody knows it. */
  static Partner country(String code, Partners partners, RowCheck check) {
    check.that(!code.isEmpty(), Rule.KEY_PRESENT);
    return check.partner(
        partners.find(Scheme.HOUSE, code).filter(found -> found.kind() == Kind.COUNTRY), code);
  }

  /** That years had not ended when the publisher updated the figures. */
  static Optional<Remark> running(Collection<String> years) {
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Remark.notice(
                "the figures of "
                    + String.join(", ", years)
                    + " were left out, because the year had not ended when they were updated"));
  }

  static FxRate average(String areaCode, String year, double rate) {
    return new FxRate(null, areaCode, year, FxRate.AVERAGE, rate);
  }
}
