package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.CountryCode;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * ISO 3166-1 country codes as the open table {@code country-codes.csv} carries them, among fifty
 * other columns in changing order:
 *
 * <pre>
 * FIFA,Dial,ISO3166-1-Alpha-3,MARC,is_independent,ISO3166-1-numeric,...,official_name_en,...
 * AFG,93,AFG,af,Yes,4,...,Afghanistan,...
 * NAM,264,NAM,sx,Yes,516,...,Namibia,...
 * </pre>
 *
 * The numeric code has lost its leading zeros and gets them back; Namibia's alpha-2 code is {@code
 * NA} and not a missing value.
 */
public final class IsoCountryCodes implements Source<CountryCode> {
  private static final String ALPHA_2 = "ISO3166-1-Alpha-2";
  private static final String ALPHA_3 = "ISO3166-1-Alpha-3";
  private static final String NUMERIC = "ISO3166-1-numeric";
  private static final String NAME = "official_name_en";
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

  @Override
  public String id() {
    return "iso-country-codes";
  }

  @Override
  public FactKind<CountryCode> kind() {
    return CountryCode.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().containsAll(List.of(ALPHA_2, ALPHA_3, NUMERIC, NAME));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset(
        "iso-3166-1", "International Organization for Standardization", "ISO 3166-1 country codes");
  }

  @Override
  public Screened<CountryCode> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    Screened.Builder<CountryCode> screened = table.screened(CountryCode.KIND);
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      String numeric = table.text(row, NUMERIC);
      String iso2 = table.text(row, ALPHA_2);
      String iso3 = table.text(row, ALPHA_3);
      check.that(DIGITS.matcher(numeric).matches(), Rule.KNOWN_CODE);
      check.that(iso2.matches("[A-Z]{2}") && iso3.matches("[A-Z]{3}"), Rule.KNOWN_CODE);
      screened.settle(
          row,
          check,
          () ->
              List.of(
                  new CountryCode(
                      "iso-3166-numeric",
                      "0".repeat(3 - numeric.length()) + numeric,
                      table.text(row, NAME),
                      iso2,
                      iso3)));
    }
    return screened.build();
  }
}
