package io.tradebrief.pipeline.source.census;

import io.tradebrief.pipeline.fact.CountryCode;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.DelimitedText;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Census Bureau's Schedule C, the codes of countries in US trade statistics, as a text between
 * dashed rules:
 *
 * <pre>
 * ----------------------------------------------------------------------
 * Schedule C - Country List (by code) [Produced: 27JAN21]
 * ----------------------------------------------------------------------
 * Code     |    Name                                                | ISO Code
 * ----------------------------------------------------------------------
 * 1000     |    United States of America                            | US
 * 1010     |    Greenland                                           | GL
 * </pre>
 *
 * A name too long for its column runs over the bar into the cell of the ISO code ({@code (formerly
 * Za|rCD}), which is therefore the last two letters. The list stands in no order that matters; the
 * lines below the last rule name the office and an older day.
 */
public final class ScheduleC implements Source<CountryCode> {
  private static final DelimitedText BARS = new DelimitedText(StandardCharsets.UTF_8, '|');
  private static final KnownColumns COLUMNS = KnownColumns.of("Code", "Name", "ISO Code");
  private static final Pattern CODE = Pattern.compile("\\d{4}");
  private static final Pattern ISO = Pattern.compile("[a-z]?([A-Z]{2})");
  private static final Pattern PRODUCED = Pattern.compile("\\[Produced: (\\d{2}[A-Z]{3}\\d{2})]");
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("ddMMMyy")
          .toFormatter(Locale.ENGLISH);

  @Override
  public String id() {
    return "census-schedule-c";
  }

  @Override
  public FactKind<CountryCode> kind() {
    return CountryCode.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.lines().stream().limit(5).anyMatch(line -> line.startsWith("Schedule C - Count"))
        && glimpse.lines().stream().anyMatch(line -> line.startsWith("Code") && line.contains("|"));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset("census-schedule-c", "U.S. Census Bureau", "Schedule C country codes");
  }

  @Override
  public Optional<Release> release(SourceFile file) {
    for (Row row : BARS.rows(file)) {
      Matcher produced = PRODUCED.matcher(row.raw());
      if (produced.find()) {
        return day(produced.group(1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Release> day(String text) {
    try {
      return Release.parse(LocalDate.parse(text, DAY).toString());
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  @Override
  public Screened<CountryCode> read(SourceFile file, Partners partners) {
    Screened.Builder<CountryCode> screened = new Screened.Builder<>(CountryCode.KIND);
    List<Row> rows = BARS.rows(file);
    for (Row row : rows) {
      if (row.cell(0).equals("Code")) {
        COLUMNS.check(file, row, rows, screened);
      }
      if (row.cells().size() == 1 || row.cell(0).equals("Code")) {
        screened.structure(1);
      } else {
        take(row, screened);
      }
    }
    return screened.build();
  }

  private static void take(Row row, Screened.Builder<CountryCode> screened) {
    RowCheck check = new RowCheck();
    check.that(row.cells().size() == 3, Rule.COLUMN_COUNT);
    check.that(CODE.matcher(row.cell(0)).matches(), Rule.KNOWN_CODE);
    check.that(!row.cell(1).isEmpty(), Rule.KEY_PRESENT);
    Matcher iso = ISO.matcher(row.cell(2));
    check.that(iso.matches(), Rule.KNOWN_CODE);
    screened.settle(
        row,
        check,
        () ->
            List.of(
                new CountryCode("census-schedule-c", row.cell(0), row.cell(1), iso.group(1), "")));
  }
}
