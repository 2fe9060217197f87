/**
 * What is summed over which facts, declared as data, and the sums that leave Spark.
 *
 * <p><b>A measure is asked, not run.</b> Say what is summed, and ask for it; each distinct measure
 * is collected once an edition, whoever asks:
 *
 * <pre>{@code
 * Measure goods =
 *     Measure.of(context, TradeFlow.KIND, Role.GOODS_BY_PARTNER)  // datasets at hand for the role
 *         .where("reporter_code", context.question().reporter())
 *         .where("classification", TradeFlow.ALL_PRODUCTS)
 *         .where("adjustment", "nsa")
 *         .where(Where.years())                                    // or Where.months()
 *         .by("partner_code", "flow", "period");
 * Sums sums = Measures.of(context).sums(goods);
 * OptionalLong imports = sums.amount("JPN", "import", "2024");     // empty: no fact; never zero
 * Sums year = sums.at("period", "2024");                           // by partner_code, flow
 * Sums all = year.rollup("flow");                                  // by flow
 * }</pre>
 *
 * <p>Ask for everything an exhibit needs at once ({@code Measures.of(context).sums(List.of(a, b))},
 * or {@code want(...)} before the first question): measures of one kind of fact over one list then
 * share a single Spark job, whatever their datasets, conditions and axes.
 *
 * <ul>
 *   <li>An {@link io.tradebrief.pipeline.measure.Axis} is a field or its beginning ({@code
 *       Axis.YEAR}, {@code Axis.beginning("chapter", "product_code", 2)}), and {@code
 *       Axis.DATASET}. Keys are texts in the order of the axes; a field that states nothing is the
 *       empty text.
 *   <li>A real-valued field, such as a quantity, is summed in whole millionths, so that no sum
 *       depends on an order: {@code summing("amount", "quantity")}, {@code sums.of("quantity",
 *       key)}.
 *   <li>Sectors, groups and definitions: {@code measure.joined(ProductList.of(lists.sectors()))
 *       .by("definition", "product_group", "flow", "classification")}; a listed prefix without a
 *       key by {@code "code_prefix"} had no code. The sums know no order of preference among
 *       systems of trade or classifications: take {@code "system"} and {@code "classification"} as
 *       axes and choose.
 *   <li>Which rows made a figure: {@code Origins.of(context, sums.measure(), 20, "JPN", "import")}
 *       gives file, place and amount, from any narrowed {@code Sums}.
 *   <li>{@link io.tradebrief.pipeline.measure.Balances} has the years of goods by partner as cells,
 *       each missing one with its reason, and the places of a ranking that are not known. {@link
 *       io.tradebrief.pipeline.measure.TradeMeasures} and {@link
 *       io.tradebrief.pipeline.measure.FinanceMeasures} declare what else several exhibits share:
 *       products, sectors, months, payments, the partner's books, tariff lines, investment,
 *       holdings. Use these as they stand where you can, for an equal measure is not collected
 *       twice.
 *   <li>{@link io.tradebrief.pipeline.measure.Rates} looks up average exchange rates: {@code
 *       Rates.of(context).ofCountry("JPN", base, year)} gives both years from one source.
 *   <li>{@link io.tradebrief.pipeline.measure.Restated} restates flows at the rates of a base year,
 *       in Spark, by year or month by month: {@code Restated.of(context,
 *       TradeMeasures.goods(context).by("partner_code"), Step.MONTHS, List.of(year), base)
 *       .figures(year, "JPN").balance()}; empty where a month lacks a flow or a rate, and {@code
 *       hasRates()} says which of the two.
 * </ul>
 *
 * <p>What a sheet derives from sums (balances, shares, changes, ranks, twelve-month sums) is not
 * here: it is a formula of the sheet.
 */
package io.tradebrief.pipeline.measure;
