package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Glimpse.Format;
import io.tradebrief.pipeline.source.Glimpses;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Japan Customs' tariff schedule (実行関税率表) taken off its web pages as JSON, a file a chapter: rows
 * nested as they are indented, each with all its columns of rates.
 *
 * <pre>
 * {"level": 1, "stat_code": "0201.30", "hs_code": "", "desc": "…", "rate": {"基本": "(50%)", "暫定":
 *     "38.5%", "WTO協定": "(50%)", …}, "unit": {"I": "", "II": ""}, "law": [], "children": [
 *   {"level": 2, "stat_code": "0201.30", "hs_code": "010", "desc": "− …", "rate": {"基本": "", "暫定":
 *     "", …, "EPA_日米貿易協定": "21.6%"}, "unit": {"I": "", "II": "KG"}, "law": ["FD", "AN"], …}
 * </pre>
 *
 * The row with a {@code hs_code} is a tariff line; where a column of its own is blank, the nearest
 * row above it that fills the column holds. A blank column is no rate, never free of duty. The
 * publisher's brackets, marks and the season of a rate are in {@code programme_symbol}: {@code
 * (WTO)} is a WTO rate that does not apply, {@code General [06-01/11-30]} one of two rows of the
 * same code. Programme {@code mfn} is chosen by {@link JapanAppliedRate}.
 *
 * <p>Each chapter is a file of its own; all files of a release folder make one dataset. The table
 * of contents and the list of other laws that come with the chapters hold no rates: their entries
 * are accepted and give no facts. The files do not say when they are valid from; their folder does.
 */
public final class JapanTariffSchedule implements Source<TariffLine> {
  private static final KnownColumns FIELDS = KnownColumns.of("stat_code", "hs_code", "desc");
  private static final Dataset DATASET =
      new Dataset("japan-customs-tariff-schedule", "Japan Customs", "Japan's Tariff Schedule");

  @Override
  public String id() {
    return "japan-tariff-schedule-json";
  }

  @Override
  public FactKind<TariffLine> kind() {
    return TariffLine.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    if (glimpse.format() != Format.JSON) {
      return false;
    }
    String head = String.join("\n", glimpse.lines());
    return (head.contains("\"stat_code\"") && head.contains("\"hs_code\""))
        || JapanScheduleCompanion.recognises(head);
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return DATASET;
  }

  @Override
  public Screened<TariffLine> read(SourceFile file, Partners partners) {
    Screened.Builder<TariffLine> screened = new Screened.Builder<>(TariffLine.KIND);
    if (JapanScheduleCompanion.recognises(String.join("\n", Glimpses.of(file).lines()))) {
      JapanScheduleCompanion.screen(file, screened);
      return screened.build();
    }
    String validFrom = file.release().map(Release::text).orElse("");
    List<JapanScheduleRow> rows = JapanScheduleRow.read(file);
    checkFields(file, rows, screened);
    new Chapter(file, validFrom, screened).take(rows);
    return screened.build();
  }

  /** A text that the publisher's rows do not have is looked at as if it were a column. */
  private static void checkFields(
      SourceFile file, List<JapanScheduleRow> rows, Screened.Builder<TariffLine> screened) {
    List<JapanScheduleRow> all = rows.stream().flatMap(JapanScheduleRow::all).toList();
    List<String> names =
        all.stream().flatMap(row -> row.texts().keySet().stream()).distinct().toList();
    List<Row> cells =
        all.stream()
            .map(row -> new Row(row.place(), names.stream().map(row::text).toList(), row.raw()))
            .toList();
    FIELDS.check(file, new Row(Place.line(1), names, String.join(" ", names)), cells, screened);
  }

  /** Walks the rows of one chapter from the top, with the rows above at hand. */
  private static final class Chapter {
    private final SourceFile file;
    private final String validFrom;
    private final Screened.Builder<TariffLine> screened;
    private final Deque<JapanScheduleRow> above = new ArrayDeque<>();

    Chapter(SourceFile file, String validFrom, Screened.Builder<TariffLine> screened) {
      this.file = file;
      this.validFrom = validFrom;
      this.screened = screened;
    }

    void take(List<JapanScheduleRow> rows) {
      for (JapanScheduleRow row : rows) {
        checkColumns(row);
        if (row.isLine()) {
          takeLine(row);
        } else {
          screened.structure(1);
        }
        above.addLast(row);
        take(row.children());
        above.removeLast();
      }
    }

    private void takeLine(JapanScheduleRow row) {
      JapanTariffRow line = new JapanTariffRow(row, List.copyOf(above), validFrom);
      RowCheck check = new RowCheck();
      check.that(!row.text("stat_code").isEmpty(), Rule.KEY_PRESENT);
      check.that(row.code().matches("\\d{9}"), Rule.KNOWN_CODE);
      screened.settle(new Row(row.place(), List.of(row.raw()), row.raw()), check, line::facts);
    }

    private void checkColumns(JapanScheduleRow row) {
      for (String heading : row.rates().keySet()) {
        if (JapanTariffColumn.of(heading).isEmpty()) {
          throw new BrokenFile(
              file.name(),
              "line " + row.line() + " has a column of rates " + heading + " that is not known",
              "Report it: the schedule has gained an agreement");
        }
      }
    }
  }
}
