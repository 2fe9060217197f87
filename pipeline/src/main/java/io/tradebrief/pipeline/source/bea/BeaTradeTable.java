package io.tradebrief.pipeline.source.bea;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.ControlTotals;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.PlainText;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Sheet;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.StatedUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sheet of the BEA's time series of trade by partner. */
final class BeaTradeTable {
  private static final int MILLIONS = 6;
  private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?: ([1-4]))? ?(?:\\(R\\))?");

  /** The others are of countries, even if nobody knows their names. */
  private static final KnownColumns COLUMNS =
      KnownColumns.of("Period").or(name -> !KnownColumns.divides(name));

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String BOTH = "Goods and Services";
  private static final Set<String> NO_FIGURE = Set.of("", "n.a.", "(*)");

  private final SourceFile file;
  private final Sheet sheet;
  private final Optional<Release> release;
  private final Partners partners;
  private final ControlTotals totals;
  private final Map<Integer, Partner> partnerOfColumn = new LinkedHashMap<>();
  private final List<String> above = new ArrayList<>();
  private String title = "";

  BeaTradeTable(
      SourceFile file,
      Sheet sheet,
      Optional<Release> release,
      Partners partners,
      ControlTotals totals) {
    this.file = file;
    this.sheet = sheet;
    this.release = release;
    this.partners = partners;
    this.totals = totals;
  }

  /**
   * Takes every row of the sheet; one without a table is all structure.
   *
   * @throws BrokenFile if the lines above the table do not say what it is of, or another unit
   */
  void screen(Screened.Builder<TradeFlow> screened) {
    for (Row row : sheet.rows()) {
      String label = plain(row.cell(0));
      Matcher period = PERIOD.matcher(label);
      if (label.equals("Period")) {
        header(row, screened);
      } else if (period.matches()) {
        data(row, period, screened);
      } else {
        above(row, label, screened);
      }
    }
  }

  /** A line above the table, one between its blocks, or a footnote; with figures it is neither. */
  private void above(Row row, String label, Screened.Builder<TradeFlow> screened) {
    boolean figures = row.cells().stream().skip(1).anyMatch(cell -> !cell.isBlank());
    if (partnerOfColumn.isEmpty()) {
      title = isTitle(label) ? label : title;
      above.add(label);
    } else if (figures) {
      screened.reject(row.place(), row.raw(), EnumSet.of(Rule.PERIOD));
      return;
    }
    screened.structure(1);
  }

  private static boolean isTitle(String label) {
    return label.startsWith("Exports of ")
        || label.startsWith("Imports of ")
        || label.startsWith("Balance on ");
  }

  private static String plain(String cell) {
    return PlainText.of(BLANKS.matcher(cell).replaceAll(" "));
  }

  private void header(Row row, Screened.Builder<TradeFlow> screened) {
    String table = "the table of sheet " + sheet.name();
    StatedUnit.MILLION_DOLLARS.check(file, table, above);
    if (title.isEmpty()) {
      throw new BrokenFile(
          file.name(),
          table
              + " is of nothing that is understood (exports, imports or balance of goods or"
              + " services); above it stands: "
              + String.join(" / ", above),
          "Put in the publisher's whole file");
    }
    List<Row> below = sheet.rows().subList(sheet.rows().indexOf(row) + 1, sheet.rows().size());
    COLUMNS.check(file, row, below, screened);
    boolean known = true;
    for (int column = 1; column < row.cells().size(); column++) {
      String name = plain(row.cell(column));
      if (!name.isEmpty()) {
        RowCheck check = new RowCheck();
        partnerOfColumn.put(column, check.partner(partners, Scheme.BEA, name));
        known &= check.passed();
      }
    }
    if (known) {
      screened.structure(1);
    } else {
      screened.reject(row.place(), row.raw(), EnumSet.of(Rule.KNOWN_PARTNER));
    }
  }

  private void data(Row row, Matcher label, Screened.Builder<TradeFlow> screened) {
    RowCheck check = new RowCheck();
    String quarter = label.group(2);
    String period = label.group(1) + (quarter == null ? "" : "-Q" + quarter);
    check.that(Periods.isPeriod(period), Rule.PERIOD);
    check.that(!partnerOfColumn.isEmpty(), Rule.KEY_PRESENT);
    List<TradeFlow> facts = facts(row, period, check);
    boolean published =
        check.passed() && release.map(day -> Periods.endedBy(period, day)).orElse(true);
    screened.settle(
        row,
        check,
        () -> published ? facts.stream().filter(BeaTradeTable::isPlaced).toList() : List.of());
    if (published) {
      facts.stream().filter(fact -> !isPlaced(fact)).forEach(screened::unplaced);
    }
  }

  private List<TradeFlow> facts(Row row, String period, RowCheck check) {
    boolean balance = title.startsWith("Balance");
    boolean sum = title.contains("Goods and Services");
    List<TradeFlow> facts = new ArrayList<>();
    partnerOfColumn.forEach(
        (column, partner) -> {
          String text = row.cell(column);
          if (partner.kind() == Partner.Kind.COUNTRY) {
            count(partner.name() + " in " + period, text);
          }
          if (!NO_FIGURE.contains(text)) {
            long dollars = check.wholeUnits(text, MILLIONS);
            check.that(balance || dollars >= 0, Rule.NOT_NEGATIVE);
            if (!balance && !sum) {
              facts.add(flow(partner.code(), period, dollars));
            }
          }
        });
    return facts;
  }

  /**
   * Holds goods and services against the table of both, and flows against their balance. Only of
   * countries: what is in a group of the others differs between the tables.
   */
  private void count(String whose, String text) {
    String[] words = title.split(" (of|on) ", 2);
    boolean exports = words[0].equals("Exports");
    String balance = "the balance on " + words[1] + " with " + whose;
    String sum = "the " + words[0].toLowerCase(Locale.ROOT) + " of " + BOTH + " with " + whose;
    RowCheck check = new RowCheck();
    long dollars = check.wholeUnits(text, MILLIONS);
    double rounding = ControlTotals.halfUnit(text, MILLIONS);
    if (!check.passed()) {
      totals.unknownPart(balance);
      totals.unknownPart(sum);
    } else if (words[0].equals("Balance")) {
      totals.total(balance, dollars, rounding);
    } else {
      totals.part(balance, exports ? dollars : -dollars, rounding);
      if (words[1].equals(BOTH)) {
        totals.total(sum, dollars, rounding);
      } else {
        totals.part(sum, dollars, rounding);
      }
    }
  }

  /** Whether its column is one of a partner that somebody knows. */
  private static boolean isPlaced(TradeFlow flow) {
    return !flow.partnerCode().startsWith(RowCheck.UNKNOWN);
  }

  private TradeFlow flow(String partner, String period, long dollars) {
    return new TradeFlow(
        "USA",
        partner,
        title.startsWith("Exports") ? TradeFlow.EXPORT : TradeFlow.IMPORT,
        title.endsWith("Services") ? TradeFlow.SERVICES : TradeFlow.GOODS,
        TradeFlow.ALL_PRODUCTS,
        TradeFlow.TOTAL,
        period,
        TradeFlow.VALUE,
        dollars,
        "USD",
        "balance-of-payments",
        "not-stated",
        "not-stated",
        Periods.isQuarter(period) ? "sa" : "nsa",
        null,
        null);
  }
}
