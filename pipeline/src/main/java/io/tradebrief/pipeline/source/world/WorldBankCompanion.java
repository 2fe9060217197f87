package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.source.Glimpse;
import java.util.List;

/**
 * The two files that come with every indicator of the World Bank and hold no figures: one on the
 * countries, one on the indicator.
 *
 * <pre>
 * "Country Code","Region","IncomeGroup","SpecialNotes","TableName",
 * "JPN","East Asia &amp; Pacific","High income","Fiscal year end: March 31.","Japan",
 *
 * "INDICATOR_CODE","INDICATOR_NAME","SOURCE_NOTE","SOURCE_ORGANIZATION",
 * "PA.NUS.FCRF","Official exchange rate (LCU per US$, period average)","…","International …",
 * </pre>
 */
public final class WorldBankCompanion {
  private static final List<String> OF_COUNTRIES =
      List.of("Country Code", "Region", "IncomeGroup", "SpecialNotes", "TableName");
  private static final List<String> OF_INDICATOR =
      List.of("INDICATOR_CODE", "INDICATOR_NAME", "SOURCE_NOTE");

  private WorldBankCompanion() {}

  public static boolean recognises(Glimpse glimpse) {
    List<String> header = glimpse.firstRow();
    return header.containsAll(OF_COUNTRIES) || header.containsAll(OF_INDICATOR);
  }
}
