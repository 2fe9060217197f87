package io.tradebrief.pipeline.source.treasury;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Holding;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.ControlTotals;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.DelimitedText;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Glimpse.Format;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.StatedUnit;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Treasury's {@code mfhhis01.txt}: major foreign holders of Treasury securities at the end of
 * each month, billion dollars, divided by tabs. The years are stacked, the newest first; each has
 * its own list of holders and its months from December to January over two rows.
 *
 * <pre>
 * ⇥⇥⇥MAJOR FOREIGN HOLDERS OF TREASURY SECURITIES⇥⇥…
 * ⇥Dec⇥Nov⇥Oct⇥…⇥Jan⇥
 * Country⇥2024⇥2024⇥2024⇥…⇥2024⇥
 * ⇥------⇥------⇥…
 * Japan⇥1061.5⇥1087.1⇥1101.5⇥…⇥1140.6⇥
 * "China, Mainland"⇥759⇥768.6⇥760.1⇥…⇥797.7⇥
 * </pre>
 *
 * <p>Where the series breaks a month stands twice, the new series to the left; that one is taken,
 * the other is "shown for comparison only". {@code n.a.} and {@code *}, less than 50 million, are
 * no figures. Until May 2002 the line of Belgium includes Luxembourg. The release date stands below
 * the last year, as {@code 3/18/26}.
 */
public final class TreasuryHolders implements Source<Holding> {
  private static final DelimitedText TABS = new DelimitedText(StandardCharsets.UTF_8, '\t');
  private static final Dataset DATASET =
      TreasuryMonths.dataset("Major Foreign Holders of Treasury Securities, historical data");
  private static final KnownColumns COLUMNS = KnownColumns.of("Country").or(Periods::isYear);
  private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d\\d");
  private static final DateTimeFormatter AMERICAN =
      new DateTimeFormatterBuilder()
          .appendPattern("M/d/")
          .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
          .toFormatter(Locale.US);

  @Override
  public String id() {
    return "treasury-mfh-history";
  }

  @Override
  public FactKind<Holding> kind() {
    return Holding.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.format() == Format.TEXT
        && glimpse.lines().stream()
            .anyMatch(line -> line.contains("MAJOR FOREIGN HOLDERS OF TREASURY SECURITIES"))
        && glimpse.lines().stream().anyMatch(line -> line.startsWith("Country\t"));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return DATASET;
  }

  @Override
  public Optional<Release> release(SourceFile file) {
    return TABS.rows(file).stream()
        .map(row -> row.cell(0))
        .filter(cell -> DAY.matcher(cell).matches())
        .findFirst()
        .flatMap(TreasuryHolders::day);
  }

  private static Optional<Release> day(String text) {
    try {
      return Release.parse(LocalDate.parse(text, AMERICAN).toString());
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  @Override
  public Screened<Holding> read(SourceFile file, Partners partners) {
    List<Row> rows = TABS.rows(file);
    Screened.Builder<Holding> screened = new Screened.Builder<>(Holding.KIND);
    StatedUnit.BILLION_DOLLARS.check(file, "the table", above(rows));
    ControlTotals totals = ControlTotals.exact();
    TreasuryMonths year = new TreasuryMonths(Map.of(), totals);
    List<String> months = List.of();
    for (Row row : rows) {
      String label = row.cell(0);
      if (label.equals("Country")) {
        year = new TreasuryMonths(TreasuryYear.columns(months, row), totals);
        COLUMNS.check(file, row, rows.subList(rows.indexOf(row) + 1, rows.size()), screened);
      }
      if (label.isEmpty() || label.equals("Country") || !TreasuryYear.hasFigures(row)) {
        months = TreasuryYear.areMonths(row) ? row.cells() : months;
        screened.structure(1);
      } else {
        year.screen(row, partners, screened);
      }
    }
    totals.remark(screened);
    return screened.build();
  }

  /** What stands above the first block. */
  private static List<String> above(List<Row> rows) {
    return rows.stream().takeWhile(row -> !row.cell(0).equals("Country")).map(Row::raw).toList();
  }
}
