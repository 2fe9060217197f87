package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.BulkLines;
import io.tradebrief.pipeline.source.BulkScreened;
import io.tradebrief.pipeline.source.BulkSource;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;

/**
 * CEPII's BACI: what the exporter {@code i} sold to the importer {@code j} of the HS6 product
 * {@code k} in the year {@code t}; {@code v} in thousand dollars with up to three decimals, {@code
 * q} in tonnes, blank or {@code NA} if nobody knows. A release has a file a year, of 10 million
 * rows and more.
 *
 * <pre>
 * t,i,j,k,v,q
 * 2020,392,842,010121,89.1,3.2
 * 2020,490,842,854231,1250.004,           NA
 * </pre>
 *
 * The figures are reconciled from what both countries report, free on board, and stand once, as
 * exports of {@code i}. Countries have the numbers of Comtrade (United States 842, Taiwan 490
 * "other Asia"). A product code that lost its leading zero gets it back. Which edition of the HS
 * the codes are of only the file's name and the record beside it say.
 */
public final class Baci implements BulkSource<TradeFlow> {
  private static final int THOUSANDS = 3;
  private static final Pattern PRODUCT = Pattern.compile("\\d{5,6}");

  @Override
  public String id() {
    return "cepii-baci";
  }

  @Override
  public FactKind<TradeFlow> kind() {
    return TradeFlow.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().equals(BaciLayout.COLUMNS);
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset("cepii-baci", "CEPII", "BACI: International Trade Database");
  }

  @Override
  public BulkScreened<TradeFlow> screen(SourceFile file, Partners partners, SparkSession spark) {
    return BaciScan.of(BulkLines.of(file, spark), partners, spark);
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    Screened.Builder<TradeFlow> screened = table.screened(TradeFlow.KIND);
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      Partner exporter = check.partner(partners, Scheme.COMTRADE, row.cell(1));
      Partner importer = check.partner(partners, Scheme.COMTRADE, row.cell(2));
      String product = row.cell(3).length() == 5 ? "0" + row.cell(3) : row.cell(3);
      check.that(Periods.isYear(row.cell(0)), Rule.PERIOD);
      check.that(PRODUCT.matcher(row.cell(3)).matches(), Rule.KNOWN_CODE);
      long dollars = check.wholeUnits(row.cell(4), THOUSANDS);
      check.that(dollars >= 0, Rule.NOT_NEGATIVE);
      Double tonnes = tonnes(row.cell(5), check);
      screened.settle(
          row,
          check,
          () ->
              List.of(
                  BaciLayout.flow(
                      exporter.code(),
                      importer.code(),
                      "hs6",
                      product,
                      row.cell(0),
                      dollars,
                      tonnes)));
    }
    return screened.build();
  }

  /** The tonnes of a cell, null if nobody knows them. */
  static Double tonnes(String text, RowCheck check) {
    if (BaciLayout.NO_QUANTITY.contains(text)) {
      return null;
    }
    double tonnes = check.number(text);
    check.that(!(tonnes < 0), Rule.NOT_NEGATIVE);
    return tonnes;
  }
}
