package io.tradebrief.pipeline.intake;

import java.util.Arrays;
import java.util.function.Function;

/** Rows of our own layouts, from the few words that matter to a test. */
final class Tidy {
  static final String FLOWS =
      "reporter_code,partner_code,flow,sector,classification,product_code,period,measure,amount,"
          + "currency,basis,system,valuation,adjustment";
  static final String RATES = "currency,area_code,period,measure,local_per_usd";
  static final String HOLDINGS = "holder_code,holder_name,period,amount,currency,instrument";
  static final String POSITIONS =
      "reporter_code,counterpart_code,direction,period,measure,component,industry,amount,currency,"
          + "basis";
  static final String LINES =
      "importer_code,line_code,hs6,programme,programme_symbol,valid_from,rate_text,inherited_from,"
          + "rate_kind,rate_terms,rate_remainder,quantity_units";

  private Tidy() {}

  /** All goods: {@code import JPN 2024 1800}, dollars unless a currency follows. */
  static String[] flows(String... rows) {
    return each(
        rows,
        word ->
            String.format(
                "USA,%s,%s,goods,total,TOTAL,%s,value,%s,%s,customs,%s,%s,nsa",
                word[1],
                word[0],
                word[2],
                word[3],
                word.length > 4 ? word[4] : "USD",
                system(word[0]),
                valuation(word[0])));
  }

  /** Products: {@code import JPN 2024 enduse5 30000 1800}. */
  static String[] products(String... rows) {
    return each(
        rows,
        word ->
            String.format(
                "USA,%s,%s,goods,%s,%s,%s,value,%s,USD,customs,%s,%s,nsa",
                word[1],
                word[0],
                word[3],
                word[4],
                word[2],
                word[5],
                system(word[0]),
                valuation(word[0])));
  }

  /** Annual averages of currencies: {@code JPY 2024 151.5}. */
  static String[] rates(String... rows) {
    return each(rows, word -> String.format("%s,,%s,average,%s", word[0], word[1], word[2]));
  }

  /** Holdings of all instruments: {@code JPN 2025-12 1100}. */
  static String[] holdings(String... rows) {
    return each(
        rows, word -> String.format("%s,%s,%s,%s,USD,all", word[0], word[0], word[1], word[2]));
  }

  /** Positions of the United States: {@code inward JPN 2024 754}. */
  static String[] positions(String... rows) {
    return each(
        rows,
        word ->
            String.format(
                "USA,%s,%s,%s,position,total,all,%s,USD,reported",
                word[1], word[0], word[2], word[3]));
  }

  /** Free lines of a schedule in force from a day: {@code 01012100}. */
  static String[] lines(String from, String... codes) {
    return each(
        codes,
        word ->
            String.format(
                "USA,%s,%s,mfn,General,%s,Free,,free,,,No.",
                word[0], word[0].substring(0, 6), from));
  }

  private static String[] each(String[] rows, Function<String[], String> row) {
    return Arrays.stream(rows).map(text -> row.apply(text.split(" ", -1))).toArray(String[]::new);
  }

  private static String system(String flow) {
    return flow.equals("import") ? "general" : "total";
  }

  private static String valuation(String flow) {
    return flow.equals("import") ? "customs" : "fas";
  }
}
