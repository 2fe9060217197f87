package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Partner;
import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.Partners.Scheme;
import io.tradebrief.pipeline.fact.TradeFlow;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time series of Japan's total exports and imports by month, in thousand yen and Shift_JIS.
 *
 * <pre>
 * 《世界》  【月別】　（単位：千円） ,,
 * WORLD  Monthly Data  (a thousand yen) ,,
 * Years/Months,Exp-Total,Imp-Total
 * ,,
 * 2026/07,11509373578 ,12146000000
 * 2026/08,0 ,0
 * </pre>
 *
 * The months of the running year that are not published yet stand as 0: those after the last month
 * with trade give no fact.
 */
public final class JapanTradeTotals implements Source<TradeFlow> {
  private static final DelimitedText SHIFT_JIS =
      new DelimitedText(Charset.forName("windows-31j"), ',');
  private static final Dataset DATASET =
      new Dataset(
          "japan-customs-trade-totals", "Japan Customs", "Trade Statistics of Japan: Total Value");
  private static final List<String> HEADER = List.of("Years/Months", "Exp-Total", "Imp-Total");
  private static final Pattern TITLE =
      Pattern.compile("(.+?)\\s+Monthly Data\\s+\\(a thousand yen\\).*");
  private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d\\d)/(0[1-9]|1[0-2])");

  @Override
  public String id() {
    return "japan-trade-totals-csv";
  }

  @Override
  public FactKind<TradeFlow> kind() {
    return TradeFlow.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.row(2, ',').equals(HEADER);
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return DATASET;
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    List<Row> rows = SHIFT_JIS.rows(file);
    Optional<Partner> partner = partner(rows, partners);
    Screened.Builder<TradeFlow> screened = new Screened.Builder<>(TradeFlow.KIND);
    String last = lastMonth(rows);
    for (Row row : rows) {
      if (row.place().row() <= HEADER.size() || row.isBlank()) {
        screened.structure(1);
        continue;
      }
      RowCheck check = new RowCheck();
      check.that(isMonth(row), Rule.PERIOD);
      check.that(partner.isPresent(), Rule.KNOWN_PARTNER);
      List<TradeFlow> facts = facts(row, partner, check);
      boolean published = row.cell(0).compareTo(last) <= 0;
      screened.settle(row, check, () -> published ? facts : List.of());
    }
    return screened.build();
  }

  private static List<TradeFlow> facts(Row row, Optional<Partner> partner, RowCheck check) {
    List<TradeFlow> facts = new ArrayList<>();
    for (int column = 1; column <= 2; column++) {
      String text = row.cell(column);
      String flow = column == 1 ? TradeFlow.EXPORT : TradeFlow.IMPORT;
      if (!JapanFigure.isMissing(text)) {
        long yen = JapanFigure.yen(text, check);
        partner.ifPresent(known -> facts.add(flow(known, flow, row.cell(0), yen)));
      }
    }
    return facts;
  }

  /** The last month with exports; empty if there is none. */
  private static String lastMonth(List<Row> rows) {
    return rows.stream()
        .filter(row -> isMonth(row) && !isZero(row.cell(1)))
        .map(row -> row.cell(0))
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  private static Optional<Partner> partner(List<Row> rows, Partners partners) {
    Matcher title = TITLE.matcher(rows.size() < 2 ? "" : rows.get(1).cell(0));
    return title.matches()
        ? partners.find(Scheme.JAPAN_CUSTOMS, PlainText.of(title.group(1)))
        : Optional.empty();
  }

  private static boolean isMonth(Row row) {
    return MONTH.matcher(row.cell(0)).matches();
  }

  private static boolean isZero(String text) {
    return JapanFigure.isMissing(text) || text.equals("0");
  }

  private static TradeFlow flow(Partner partner, String flow, String month, long yen) {
    return new TradeFlow(
        "JPN",
        partner.code(),
        flow,
        TradeFlow.GOODS,
        TradeFlow.ALL_PRODUCTS,
        TradeFlow.TOTAL,
        month.replace('/', '-'),
        TradeFlow.VALUE,
        yen,
        "JPY",
        "customs",
        flow.equals(TradeFlow.EXPORT) ? "total" : "general",
        flow.equals(TradeFlow.EXPORT) ? "fob" : "cif",
        "nsa",
        null,
        null);
  }
}
