package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.DelimitedText;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The time series of Japan's exports and imports by month, in thousand yen and Shift_JIS: of the
 * World, or of a region with its countries beside it under the three digits of Japan Customs.
 *
 * <pre>
 * 《北米》  【月別】　（単位：千円） ,,
 * NORTH AMERICA  Monthly Data  (a thousand yen) ,,,,
 * Years/Months,Exp-Total,Imp-Total,Exp-304,Imp-304
 * ,,,,
 * 2026/07,2109373578 ,1246000000 ,1909373578 ,1046000000
 * 2026/08,0 ,0 ,0 ,0
 * </pre>
 *
 * A series by commodity has several rows of header and one flow; of it the column of all goods is
 * read. A title may name one country there:
 *
 * <pre>
 * 《アメリカ合衆国》  【月別】  （輸出）,,,
 * UNITED STATES OF AMERICA  Monthly Data  (Export),,,
 * 概況品コード,'0'～'9','0'+'1',
 * ,金額,数量,金額
 * Years/Months,(千円),(単位),(千円)
 * 2026/07,1909373578 ,-,14091115
 * 2026/08,-,-,-
 * </pre>
 *
 * The months of the running year that are not published yet stand as 0 or as a dash: those after
 * the last month with trade give no fact. Twelve months make a year. The regions are the
 * publisher's own, so their totals give no facts; the sum of the countries may not exceed them.
 */
public final class JapanTradeTotals implements Source<TradeFlow> {
  private static final DelimitedText SHIFT_JIS =
      new DelimitedText(Charset.forName("windows-31j"), ',');
  private static final Dataset DATASET =
      new Dataset(
          "japan-customs-trade-totals", "Japan Customs", "Trade Statistics of Japan: Total Value");
  private static final Pattern TITLE = Pattern.compile(".*\\b(Monthly|Yearly|Annual) Data\\b.*");

  /** The title stands in Japanese and then in English. */
  private static final int TITLES = 2;

  /** Among so many lines stand the title and the names of the columns. */
  private static final int ABOVE = 12;

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
    boolean titled = false;
    for (int line = 0; line < ABOVE; line++) {
      List<String> cells = glimpse.row(line, ',');
      String first = cells.isEmpty() ? "" : cells.get(0);
      titled |= line < TITLES && TITLE.matcher(first).matches();
      if (titled && first.equals(JapanTotalsHeader.MONTHS)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return DATASET;
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    List<Row> rows = SHIFT_JIS.rows(file);
    Screened.Builder<TradeFlow> screened = new Screened.Builder<>(TradeFlow.KIND);
    JapanTotalsHeader header = JapanTotalsHeader.of(file, rows, screened);
    screened.structure(header.at() + 1L);
    List<Row> below = rows.subList(header.at() + 1, rows.size());
    screened.structure(below.stream().filter(Row::isBlank).count());
    List<Row> months = below.stream().filter(row -> !row.isBlank()).toList();
    new JapanTotalsTable(header, months, partners).screen(screened);
    return screened.build();
  }
}
