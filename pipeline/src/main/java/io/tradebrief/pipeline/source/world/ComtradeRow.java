package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One row of UN Comtrade.
 *
 * <p>Countries have the numbers of Comtrade (United States 842, World 0). A year is period {@code
 * 2010} with month 52, a month {@code 201003}. The value is rounded to the dollar: reporters'
 * currencies were converted. Re-exports and re-imports are parts of exports and imports and have a
 * system of their own. A row that is broken down by second partner, transport, customs procedure or
 * mode of supply is refused, because its total stands beside it. A quantity that is not known is
 * null or 0, its unit {@code -1}; the net weight then serves, if it is known.
 *
 * @param field the text of a field by name, empty if it is absent or null
 * @param check what the row was found to break
 */
record ComtradeRow(UnaryOperator<String> field, RowCheck check) {
  /** Every column of version 1; those that break a total down are looked at row by row. */
  static final KnownColumns KNOWN =
      KnownColumns.of(
          "typeCode",
          "freqCode",
          "refPeriodId",
          "refYear",
          "refMonth",
          "period",
          "reporterCode",
          "reporterISO",
          "reporterDesc",
          "flowCode",
          "flowDesc",
          "flowCategory",
          "partnerCode",
          "partnerISO",
          "partnerDesc",
          "partner2Code",
          "partner2ISO",
          "partner2Desc",
          "classificationCode",
          "classificationSearchCode",
          "isOriginalClassification",
          "cmdCode",
          "cmdDesc",
          "aggrLevel",
          "isLeaf",
          "customsCode",
          "customsDesc",
          "mosCode",
          "mosDesc",
          "motCode",
          "motDesc",
          "qtyUnitCode",
          "qtyUnitAbbr",
          "qty",
          "isQtyEstimated",
          "altQtyUnitCode",
          "altQtyUnitAbbr",
          "altQty",
          "altQtyUnitCodeDesc",
          "isAltQtyEstimated",
          "netWgt",
          "isNetWgtEstimated",
          "grossWgt",
          "isGrossWgtEstimated",
          "cifvalue",
          "fobvalue",
          "primaryValue",
          "legacyEstimationFlag",
          "isReported",
          "isAggregate",
          "datasetCode",
          "isNewReport");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{6}");
  private static final Pattern HS = Pattern.compile("H[0-9S]");
  private static final Pattern HS_CODE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}");
  private static final Set<String> NO_BREAKDOWN = Set.of("", "0", "0.0", "C00", "false");

  /** Each flow as {@link TradeFlow} names it: direction and system. */
  private static final Map<String, List<String>> FLOWS =
      Map.of(
          "M", List.of(TradeFlow.IMPORT, "not-stated"),
          "X", List.of(TradeFlow.EXPORT, "total"),
          "DX", List.of(TradeFlow.EXPORT, "domestic"),
          "RX", List.of(TradeFlow.EXPORT, "re-export"),
          "FM", List.of(TradeFlow.IMPORT, "foreign"),
          "RM", List.of(TradeFlow.IMPORT, "re-import"));

  /** The fact the row states, none if no value is published; faults are noted in the check. */
  List<TradeFlow> facts(Partners partners) {
    for (String breakdown : List.of("partner2Code", "motCode", "mosCode", "customsCode")) {
      check.that(NO_BREAKDOWN.contains(text(breakdown)), Rule.NOT_A_BREAKDOWN);
    }
    List<String> flow = FLOWS.getOrDefault(text("flowCode"), List.of("", ""));
    check.that(!flow.get(0).isEmpty(), Rule.KNOWN_CODE);
    String sector = text("typeCode").equals("S") ? TradeFlow.SERVICES : TradeFlow.GOODS;
    TradeFlow fact =
        new TradeFlow(
            partner("reporterCode", partners),
            partner("partnerCode", partners),
            flow.get(0),
            sector,
            classification(),
            text("cmdCode"),
            period(),
            TradeFlow.VALUE,
            value(),
            "USD",
            sector.equals(TradeFlow.GOODS) ? "customs" : "balance-of-payments",
            flow.get(1),
            valuation(),
            "nsa",
            quantity(),
            quantityUnit());
    return text("primaryValue").isEmpty() ? List.of() : List.of(fact);
  }

  private String text(String name) {
    return field.apply(name);
  }

  private String partner(String column, Partners partners) {
    check.that(!text(column).isEmpty(), Rule.KEY_PRESENT);
    return check.partner(partners, Scheme.COMTRADE, text(column)).code();
  }

  private String classification() {
    String code = text("cmdCode");
    if (code.equals(TradeFlow.TOTAL)) {
      return TradeFlow.ALL_PRODUCTS;
    }
    boolean hs = HS.matcher(text("classificationCode")).matches();
    check.that(hs && HS_CODE.matcher(code).matches(), Rule.KNOWN_CODE);
    return "hs" + code.length();
  }

  private String period() {
    String period = text("period");
    boolean annual = text("freqCode").equals("A");
    check.that((annual ? YEAR : MONTH).matcher(period).matches(), Rule.PERIOD);
    String iso =
        annual || period.length() != 6
            ? period
            : period.substring(0, 4) + "-" + period.substring(4);
    check.that(Periods.isPeriod(iso), Rule.PERIOD);
    return iso;
  }

  private long value() {
    if (text("primaryValue").isEmpty()) {
      return 0;
    }
    long dollars = check.nearestUnit(text("primaryValue"), 0);
    check.that(dollars >= 0, Rule.NOT_NEGATIVE);
    return dollars;
  }

  /** The primary value is one of the two; which one, the other columns tell. */
  private String valuation() {
    if (text("primaryValue").equals(text("cifvalue"))) {
      return "cif";
    }
    return text("primaryValue").equals(text("fobvalue")) ? "fob" : "not-stated";
  }

  private Double quantity() {
    double quantity = known("qty");
    if (quantity > 0 && hasUnit()) {
      return quantity;
    }
    double weight = known("netWgt");
    return weight > 0 ? weight : null;
  }

  private String quantityUnit() {
    if (known("qty") > 0 && hasUnit()) {
      String unit = text("qtyUnitAbbr");
      return unit.isEmpty() ? unitOfCode(text("qtyUnitCode")) : unit;
    }
    return known("netWgt") > 0 ? "kg" : null;
  }

  private boolean hasUnit() {
    return !Set.of("", "-1").contains(text("qtyUnitCode")) && !text("qtyUnitAbbr").equals("N/A");
  }

  /** Bulk files have the number of a unit only; two of them make up nearly all rows. */
  private static String unitOfCode(String code) {
    return switch (code) {
      case "5" -> "u";
      case "8" -> "kg";
      default -> "comtrade-unit-" + code;
    };
  }

  /** A number, 0 where there is none. */
  private double known(String name) {
    String text = text(name);
    double number = text.isEmpty() ? 0 : check.number(text);
    check.that(!(number < 0), Rule.NOT_NEGATIVE);
    return number;
  }
}
