package io.tradebrief.pipeline.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.fact.Partner;
import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Goods exports, imports and balances of the reporter with every partner, one row a partner and one
 * set of columns a year: {@code exports_2024_usd}, {@code imports_2024_usd}, {@code
 * balance_2024_usd}. A balance is X - M, so a deficit of the reporter is negative; it is null where
 * either flow is missing.
 */
final class AnnualBalances {
  private AnnualBalances() {}

  static String exports(int year) {
    return "exports_" + year + "_usd";
  }

  static String imports(int year) {
    return "imports_" + year + "_usd";
  }

  static String balance(int year) {
    return "balance_" + year + "_usd";
  }

  /** The rows of countries only: no region, bloc or world total among them. */
  static Dataset<Row> ofCountries(Context context, int... years) {
    return of(context, codes(context, Partner.Kind.COUNTRY), years);
  }

  /** The rows of the world total and of every group, as the publisher states them. */
  static Dataset<Row> ofGroups(Context context, int... years) {
    List<String> groups = new ArrayList<>(codes(context, Partner.Kind.WORLD));
    groups.addAll(codes(context, Partner.Kind.GROUP));
    return of(context, groups, years);
  }

  private static Dataset<Row> of(Context context, List<String> partners, int... years) {
    Question question = context.question();
    Dataset<Row> flows =
        context
            .facts()
            .of(TradeFlow.KIND, question.goodsDataset())
            .where(
                col("reporter_code")
                    .equalTo(question.reporter())
                    .and(col("sector").equalTo(TradeFlow.GOODS))
                    .and(col("classification").equalTo(TradeFlow.ALL_PRODUCTS))
                    .and(col("measure").equalTo(TradeFlow.VALUE))
                    .and(col("adjustment").equalTo("nsa"))
                    .and(col("partner_code").isInCollection(partners)));
    List<Column> sums = new ArrayList<>();
    List<Column> result = new ArrayList<>(List.of(col("partner_code")));
    for (int year : Arrays.stream(years).distinct().toArray()) {
      sums.add(amount(TradeFlow.EXPORT, year).as(exports(year)));
      sums.add(amount(TradeFlow.IMPORT, year).as(imports(year)));
      result.add(col(exports(year)));
      result.add(col(imports(year)));
      result.add(col(exports(year)).minus(col(imports(year))).as(balance(year)));
    }
    return flows
        .groupBy(col("partner_code"))
        .agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new))
        .select(result.toArray(Column[]::new));
  }

  private static Column amount(String flow, int year) {
    Column ofFlowAndYear =
        col("flow").equalTo(flow).and(col("period").equalTo(lit(Integer.toString(year))));
    return sum(when(ofFlowAndYear, col("amount")));
  }

  private static List<String> codes(Context context, Partner.Kind kind) {
    return context.partners().all().stream()
        .filter(partner -> partner.kind() == kind)
        .map(Partner::code)
        .toList();
  }
}
