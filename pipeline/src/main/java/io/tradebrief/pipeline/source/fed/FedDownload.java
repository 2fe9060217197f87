package io.tradebrief.pipeline.source.fed;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.DelimitedText;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Exchange rates from the Federal Reserve's Data Download Program (releases H.10 and G.5), a column
 * a series under six lines that describe it.
 *
 * <pre>
 * Series Description,SPOT EXCHANGE RATE - EURO AREA ,"UNITED KINGDOM -- SPOT EXCHANGE RATE, US$/POUND","JAPAN -- SPOT EXCHANGE RATE, YEN/US$ "
 * Unit:,Currency:_Per_EUR,Currency:_Per_GBP,Currency:_Per_USD
 * Multiplier:,1,0.01,1
 * Currency:,USD,USD,JPY
 * Unique Identifier: ,H10/H10/RXI$US_N.B.EU,H10/H10/RXI$US_N.B.UK,H10/H10/RXI_N.B.JA
 * Time Period,RXI$US_N.B.EU,RXI$US_N.B.UK,RXI_N.B.JA
 * 2024-01-02,1.0956,1.2624,142.1000
 * 2024-01-01,ND,ND,ND
 * </pre>
 *
 * <p>The unit tells the direction: "per EUR" in USD is dollars for a euro, and is inverted. {@code
 * ND} is no figure. Daily rates become averages of months and years, see {@link DailyAverages}.
 * Indexes of the dollar are no rates: they give no facts beside rates, which is noted, and a file
 * of nothing else is refused.
 */
public final class FedDownload implements Source<FxRate> {

  @Override
  public String id() {
    return "fed-ddp-h10";
  }

  @Override
  public FactKind<FxRate> kind() {
    return FxRate.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    String head = String.join("\n", glimpse.lines());
    return head.contains("Series Description")
        && head.contains("Unique Identifier:")
        && head.contains("H10/H10/");
  }

  @Override
  public Dataset dataset(SourceFile file) {
    String frequency = FedDownloadColumns.of(file, rows(file)).frequency();
    return new Dataset(
        "fed-h10-" + frequency,
        "Federal Reserve Board",
        "Foreign Exchange Rates H.10/G.5, "
            + frequency
            + (frequency.equals("daily") ? " rates" : " averages"));
  }

  @Override
  public Screened<FxRate> read(SourceFile file, Partners partners) {
    List<Row> rows = rows(file);
    FedDownloadColumns columns = FedDownloadColumns.of(file, rows);
    Screened.Builder<FxRate> screened = new Screened.Builder<>(FxRate.KIND);
    screened.structure(columns.firstData());
    columns.checkOthers(file, rows, screened);
    columns.remark().ifPresent(screened::remark);
    List<FedDownloadRow> lines = new ArrayList<>();
    for (Row row : rows.subList(columns.firstData(), rows.size())) {
      if (row.isBlank()) {
        screened.structure(1);
      } else {
        lines.add(FedDownloadRow.of(row, columns));
      }
    }
    if (columns.frequency().equals(Frequency.DAILY.word())) {
      DailyRates.of(columns.series(), lines.stream().map(FedDownloadRow::daily).toList())
          .settle(screened);
    } else {
      List<FxRate> averages = new ArrayList<>();
      TreeSet<String> periods = new TreeSet<>();
      for (FedDownloadRow line : lines) {
        List<FxRate> facts = line.check().passed() ? line.facts(columns) : List.of();
        screened.settle(line.row(), line.check(), () -> facts);
        averages.addAll(facts);
        if (line.check().passed()) {
          periods.add(line.period());
        }
      }
      RateGaps.remark(averages, periods).ifPresent(screened::remark);
    }
    return screened.build();
  }

  private static List<Row> rows(SourceFile file) {
    return DelimitedText.COMMAS_UTF_8.rows(file);
  }
}
