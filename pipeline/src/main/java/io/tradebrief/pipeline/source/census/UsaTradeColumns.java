package io.tradebrief.pipeline.source.census;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Header;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.UsGoods;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of a report of USA Trade Online.
 *
 * @param header where they stand
 * @param count how many there are
 */
record UsaTradeColumns(Header header, int count) {
  /** The measures that are the value of trade, each as flow and system. */
  private static final Map<String, List<String>> VALUES =
      Map.of(
          "Total Exports Value ($US)", List.of(TradeFlow.EXPORT, "total"),
          "Customs Value (Gen) ($US)", List.of(TradeFlow.IMPORT, "general"),
          "Customs Import Value (Gen) ($US)", List.of(TradeFlow.IMPORT, "general"),
          "Customs Value (Cons) ($US)", List.of(TradeFlow.IMPORT, "consumption"),
          "Customs Import Value (Cons) ($US)", List.of(TradeFlow.IMPORT, "consumption"));

  private static final String COMMODITY = "Commodity";
  private static final String COUNTRY = "Country";
  private static final String TIME = "Time";
  private static final Pattern MEASURE =
      Pattern.compile(".*\\((\\$US|kg)\\)|.*\\b(Quantity|Balance)\\b.*");
  private static final Pattern CODE = Pattern.compile("(\\d{2}|\\d{4}|\\d{6}|\\d{10}) .+");
  private static final Pattern MONTH =
      Pattern.compile("([A-Z][a-z]{2})[a-z]*[- ]((?:19|20)?\\d\\d)");

  static final KnownColumns KNOWN =
      KnownColumns.of(COMMODITY, COUNTRY, TIME).or(name -> MEASURE.matcher(name).matches());

  /** Whether the cells name the columns of such a report. */
  static boolean areNamed(List<String> cells) {
    List<String> names = cells.stream().map(String::strip).toList();
    return names.contains(COUNTRY)
        && names.contains(TIME)
        && names.stream().anyMatch(VALUES::containsKey);
  }

  /**
   * Finds them.
   *
   * @throws BrokenFile if the titles speak of another classification than the Harmonized System
   */
  static UsaTradeColumns of(SourceFile file, List<Row> rows, int at) {
    for (Row row : rows.subList(0, at)) {
      if (row.raw().contains("NAICS") || row.raw().contains("SITC")) {
        throw new BrokenFile(
            file.name(),
            "the lines above its table say '" + row.raw() + "'",
            "Choose a report by Harmonized System in USA Trade Online");
      }
    }
    return new UsaTradeColumns(Header.of(file, rows.get(at)), rows.get(at).cells().size());
  }

  /**
   * The flow of a report by commodity.
   *
   * @throws BrokenFile if it has both
   */
  String onlyFlow(SourceFile file) {
    List<String> flows =
        VALUES.entrySet().stream()
            .filter(value -> header.has(value.getKey()))
            .map(value -> value.getValue().get(0))
            .distinct()
            .toList();
    if (flows.size() > 1) {
      throw new BrokenFile(
          file.name(),
          "it has imports and exports by commodity side by side",
          "Save a report of each from USA Trade Online");
    }
    return flows.get(0);
  }

  /** The level of a row's commodity; empty if the cell names none. */
  Optional<String> classification(Row row) {
    return code(row)
        .map(code -> code.equals(TradeFlow.TOTAL) ? TradeFlow.ALL_PRODUCTS : "hs" + code.length());
  }

  private Optional<String> code(Row row) {
    String text = header.has(COMMODITY) ? row.cell(header.column(COMMODITY)) : "";
    if (text.isEmpty() || text.equalsIgnoreCase("All Commodities")) {
      return Optional.of(TradeFlow.TOTAL);
    }
    Matcher code = CODE.matcher(text);
    return code.matches() ? Optional.of(code.group(1)) : Optional.empty();
  }

  /** The facts of a row; what it breaks is noted in the check. */
  List<TradeFlow> facts(Row row, Partners partners, RowCheck check) {
    String name = row.cell(header.column(COUNTRY));
    boolean world = name.equals("World Total");
    String partner = check.partner(partners, Scheme.USITC, world ? "World" : name).code();
    Optional<String> code = code(row);
    check.that(code.isPresent(), Rule.KNOWN_CODE);
    String period = period(row.cell(header.column(TIME)));
    check.that(!period.isEmpty(), Rule.PERIOD);
    List<TradeFlow> facts = new ArrayList<>();
    VALUES.forEach(
        (measure, flow) -> {
          String text = header.has(measure) ? row.cell(header.column(measure)) : "";
          if (!text.isEmpty()) {
            long dollars = check.wholeUnits(text, 0);
            check.that(dollars >= 0, Rule.NOT_NEGATIVE);
            UsGoods goods =
                new UsGoods(partner, flow.get(0), classification(row).orElse(""), code.orElse(""));
            facts.add(goods.amount(period, TradeFlow.VALUE, flow.get(1), dollars));
          }
        });
    return facts;
  }

  /** The year or month of a cell; empty for others, such as a year to date. */
  private static String period(String text) {
    Matcher month = MONTH.matcher(text);
    if (Periods.isYear(text)) {
      return text;
    }
    int number = month.matches() ? Periods.MONTHS.indexOf(month.group(1)) + 1 : 0;
    if (number == 0) {
      return "";
    }
    String year = month.group(2).length() == 4 ? month.group(2) : "20" + month.group(2);
    return String.format(Locale.ROOT, "%s-%02d", year, number);
  }
}
