package io.tradebrief.pipeline.source.world;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Json;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An answer of the World Bank's API that holds all there is.
 *
 * @param about the page
 * @param rows its objects
 */
record WorldBankPage(JsonNode about, JsonNode rows) {
  private static final KnownColumns FIELDS =
      KnownColumns.of(
          "indicator",
          "country",
          "countryiso3code",
          "date",
          "value",
          "unit",
          "obs_status",
          "decimal",
          "scale");

  /**
   * Reads the file whole.
   *
   * @throws BrokenFile if it is no such answer, one page of several, or lacks rows
   */
  static WorldBankPage of(SourceFile file) {
    JsonNode answer = Json.of(file);
    if (!answer.path(0).isObject() || !answer.path(1).isArray()) {
      throw new BrokenFile(
          file.name(),
          "it is not an object about the page and an array of rows",
          "Download it again");
    }
    WorldBankPage page = new WorldBankPage(answer.get(0), answer.get(1));
    page.checkWhole(file);
    return page;
  }

  private void checkWhole(SourceFile file) {
    int pages = about.path("pages").asInt(1);
    int total = about.path("total").asInt(rows.size());
    if (pages > 1 || rows.size() != total) {
      throw new BrokenFile(
          file.name(),
          "it is page "
              + about.path("page").asText()
              + " of "
              + pages
              + " with "
              + rows.size()
              + " of "
              + total
              + " rows, so the other rows are missing",
          "Ask the API for all in one page with per_page=" + Math.max(total, 20_000));
    }
  }

  /** When the publisher last changed the figures. */
  Optional<Release> updated() {
    return Release.parse(Json.text(about, "lastupdated"));
  }

  /** Whether a year had not ended then. */
  boolean isRunning(String year) {
    return Periods.isYear(year)
        && updated().map(release -> !Periods.endedBy(year, release)).orElse(false);
  }

  /** What is left out because its year was running. */
  Optional<Remark> running() {
    TreeSet<String> years = new TreeSet<>();
    for (JsonNode row : rows) {
      if (isRunning(Json.text(row, "date")) && !Json.text(row, "value").isEmpty()) {
        years.add(Json.text(row, "date"));
      }
    }
    return WorldBankRates.running(years);
  }

  /**
   * Looks for a field that divides the rows.
   *
   * @throws BrokenFile as {@link KnownColumns#check}
   */
  void checkFields(SourceFile file, Screened.Builder<?> screened) {
    TreeSet<String> names = new TreeSet<>();
    rows.forEach(row -> row.fieldNames().forEachRemaining(names::add));
    List<Row> cells = new ArrayList<>();
    for (JsonNode row : rows) {
      List<String> texts = names.stream().map(name -> Json.text(row, name)).toList();
      cells.add(new Row(Place.line(cells.size() + 1L), texts, ""));
    }
    FIELDS.check(file, new Row(Place.line(0), List.copyOf(names), ""), cells, screened);
  }
}
