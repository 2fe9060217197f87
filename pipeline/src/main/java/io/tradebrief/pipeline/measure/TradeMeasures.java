package io.tradebrief.pipeline.measure;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.ProductCode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The measures of trade that several exhibits share, so that each is collected once. All are
 * unadjusted values; the axes of each are in its description, in their order.
 */
public final class TradeMeasures {
  /** Systems of trade that may be used, the preferred one first; they are never added. */
  public static final List<String> SYSTEMS = List.of("general", "total", "consumption");

  private static final String WORLD = "WLD";

  private TradeMeasures() {}

  /** The reporter's goods totals on the Census basis: by {@code partner_code, flow, period}. */
  public static Measure goods(Context context) {
    return reported(Measure.of(TradeFlow.KIND, List.of(context.question().goodsDataset())), context)
        .where("classification", TradeFlow.ALL_PRODUCTS)
        .where("sector", TradeFlow.GOODS)
        .by("partner_code", "flow", "period");
  }

  /** Goods totals of years: by {@code partner_code, flow, period}. */
  public static Measure annualGoods(Context context) {
    return goods(context).where(Where.years());
  }

  /** Goods totals of months with the partner in focus: by {@code period, flow}. */
  public static Measure monthlyGoods(Context context) {
    return goods(context)
        .where("partner_code", context.question().partner())
        .where(Where.months())
        .by("period", "flow");
  }

  /**
   * Goods and services of years on the balance-of-payments basis, in dollars: by {@code
   * partner_code, sector, flow, period}.
   */
  public static Measure annualPayments(Context context) {
    return reported(Measure.of(context, TradeFlow.KIND, Role.GOODS_AND_SERVICES), context)
        .where("basis", "balance-of-payments")
        .where("classification", TradeFlow.ALL_PRODUCTS)
        .where("currency", "USD")
        .where(Where.years())
        .by("partner_code", "sector", "flow", "period");
  }

  /**
   * Goods of years with the partner in focus and the world, total and by product: by {@code
   * partner_code, flow, classification, system, period, code}. Codes of the Harmonized System are
   * cut to {@code digits}.
   */
  public static Measure products(Context context, int digits) {
    return ofProducts(context)
        .by(
            Stream.concat(
                    Stream.of("partner_code", "flow", "classification", "system", "period")
                        .map(Axis::field),
                    Stream.of(
                        Axis.beginningWhere(
                            "code", "product_code", digits, "classification", "hs")))
                .toList());
  }

  /**
   * The same flows by the groups of a list: by {@code partner_code, flow, classification, system,
   * period, definition, product_group, code_prefix}.
   */
  public static Measure bySector(Context context, Collection<ProductCode> list) {
    return ofProducts(context)
        .joined(ProductList.of(list))
        .by(
            "partner_code",
            "flow",
            "classification",
            "system",
            "period",
            ProductList.DEFINITION,
            ProductList.GROUP,
            ProductList.PREFIX);
  }

  private static Measure ofProducts(Context context) {
    Measure all =
        Measure.of(
            context,
            TradeFlow.KIND,
            Role.GOODS_BY_PARTNER,
            Role.GOODS_BY_END_USE,
            Role.IMPORTS_BY_TARIFF_LINE,
            Role.GOODS_BY_CHAPTER);
    return reported(all, context)
        .where("partner_code", context.question().partner(), WORLD)
        .where("sector", TradeFlow.GOODS)
        .where("system", SYSTEMS)
        .where(Where.years());
  }

  /**
   * What the partner in focus records of its goods trade with the reporter: by {@code flow,
   * currency, valuation, period}, years and months.
   */
  public static Measure partnerBooks(Context context) {
    Question question = context.question();
    return unadjusted(Measure.of(context, TradeFlow.KIND, Role.PARTNER_BOOKS))
        .where("reporter_code", question.partner())
        .where("partner_code", question.reporter())
        .where("sector", TradeFlow.GOODS)
        .where("classification", TradeFlow.ALL_PRODUCTS)
        .by("flow", "currency", "valuation", "period");
  }

  /**
   * Imports from the partner in focus by line of the tariff, and the duty calculated on them: by
   * {@code product_code, measure}. Headings and chapters beside the lines are sums of them.
   */
  public static Measure importsByLine(Context context, int year) {
    return Measure.of(context, TradeFlow.KIND, Role.IMPORTS_BY_TARIFF_LINE)
        .where("reporter_code", context.question().reporter())
        .where("partner_code", context.question().partner())
        .where("flow", TradeFlow.IMPORT)
        .where("measure", TradeFlow.VALUE, TradeFlow.CALCULATED_DUTY)
        .where(new Where.Form("classification", "^hs[0-9]$", false))
        .where("period", Integer.toString(year))
        .by("product_code", "measure");
  }

  /**
   * Values and quantities of imports where both are stated, of all years: by {@code reporter_code,
   * product_code, currency, quantity_unit}; the quantity in millionths.
   */
  public static Measure unitValues(Context context) {
    return Measure.of(
            context, TradeFlow.KIND, Role.IMPORTS_BY_TARIFF_LINE, Role.PREFERENTIAL_IMPORTS)
        .where("flow", TradeFlow.IMPORT)
        .where("measure", TradeFlow.VALUE, TradeFlow.PREFERENTIAL_VALUE)
        .where(Where.years())
        .where(new Where.AboveZero("quantity"))
        .where(new Where.AboveZero("amount"))
        .by("reporter_code", "product_code", "currency", "quantity_unit")
        .summing("amount", "quantity");
  }

  private static Measure reported(Measure of, Context context) {
    return unadjusted(of).where("reporter_code", context.question().reporter());
  }

  private static Measure unadjusted(Measure of) {
    return of.where("measure", TradeFlow.VALUE).where("adjustment", "nsa");
  }
}
