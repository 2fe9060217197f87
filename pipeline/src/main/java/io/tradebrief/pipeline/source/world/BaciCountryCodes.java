package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.CountryCode;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.KnownColumns;
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
 * The countries of CEPII's BACI. Releases up to 2022 have five columns, a byte-order mark and CRLF,
 * later ones four:
 *
 * <pre>
 * country_code,country_name_abbreviation,country_name_full,iso_2digit_alpha,iso_3digit_alpha
 * 842,USA,"USA, Puerto Rico and US Virgin Islands",US,USA
 * 490,"Other Asia, nes","Other Asia, not elsewhere specified",N/A,N/A
 *
 * country_code,country_name,country_iso2,country_iso3
 * 842,USA,US,USA
 * </pre>
 *
 * {@code N/A} means that there is no ISO code; the names are as published, with the accents some
 * releases garbled.
 */
public final class BaciCountryCodes implements Source<CountryCode> {
  private static final String CODE = "country_code";
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
  private static final Pattern ISO = Pattern.compile("[A-Z]{2,3}|N/A|");

  private static final KnownColumns COLUMNS =
      KnownColumns.of(
          "country_code",
          "country_name_abbreviation",
          "country_name_full",
          "iso_2digit_alpha",
          "iso_3digit_alpha",
          "country_name",
          "country_iso2",
          "country_iso3");

  @Override
  public String id() {
    return "baci-country-codes";
  }

  @Override
  public FactKind<CountryCode> kind() {
    return CountryCode.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    List<String> header = glimpse.firstRow();
    return header.containsAll(List.of(CODE, "country_name_full", "iso_3digit_alpha"))
        || header.containsAll(List.of(CODE, "country_name", "country_iso3"));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset("baci-country-codes", "CEPII", "BACI country codes");
  }

  @Override
  public Screened<CountryCode> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    boolean five = table.header().has("country_name_full");
    Screened.Builder<CountryCode> screened = table.screened(file, CountryCode.KIND, COLUMNS);
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      String code = table.text(row, CODE);
      String name = table.text(row, five ? "country_name_full" : "country_name");
      String iso2 = table.text(row, five ? "iso_2digit_alpha" : "country_iso2");
      String iso3 = table.text(row, five ? "iso_3digit_alpha" : "country_iso3");
      check.that(DIGITS.matcher(code).matches() && !name.isEmpty(), Rule.KEY_PRESENT);
      check.that(ISO.matcher(iso2).matches() && ISO.matcher(iso3).matches(), Rule.KNOWN_CODE);
      screened.settle(
          row,
          check,
          () -> List.of(new CountryCode("comtrade", code, name, given(iso2), given(iso3))));
    }
    return screened.build();
  }

  private static String given(String iso) {
    return iso.equals("N/A") ? "" : iso;
  }
}
