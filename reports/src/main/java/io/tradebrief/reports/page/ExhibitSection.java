package io.tradebrief.reports.page;

import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.NoteNumbers;
import io.tradebrief.reports.table.TableSpec;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One exhibit on the page: finding, charts, table, notes, source and files.
 *
 * @param pictures the charts as PNG, by the id of the chart
 */
record ExhibitSection(Exhibit exhibit, NoteNumbers numbers, Map<String, byte[]> pictures) {
  private static final String WIDTH = "1600";
  private static final String HEIGHT = "900";

  void write(Html html) {
    TableSpec spec = exhibit.table().spec();
    DataTable table = new DataTable(exhibit.table());
    String heading = "title-" + spec.id();
    html.open(
        "section",
        "id",
        spec.id(),
        "aria-labelledby",
        heading,
        "class",
        table.isWide() ? "wide" : "narrow");
    html.line().element("h2", spec.title(), "id", heading).line();
    exhibit.finding().ifPresent(text -> html.element("p", text, "class", "finding").line());
    html.element("p", spec.about()).line();
    exhibit.charts().forEach(chart -> figure(html, chart));
    if (exhibit.table().rows().isEmpty()) {
      html.element("p", "In this edition the table has no rows.").line();
    } else {
      table.write(html);
    }
    html.element("p", source(spec), "class", "source").line();
    notes(html);
    files(html, spec.id());
    html.close().line();
  }

  private void figure(Html html, ChartSpec chart) {
    String data = Base64.getEncoder().encodeToString(pictures.get(chart.id()));
    html.open("figure")
        .open(
            "div",
            "class",
            "picture",
            "role",
            "region",
            "aria-label",
            "Chart: " + chart.title(),
            "tabindex",
            "0")
        .leaf(
            "img",
            "src",
            "data:image/png;base64," + data,
            "width",
            WIDTH,
            "height",
            HEIGHT,
            "alt",
            chart.title() + ". " + chart.altText());
    html.close().element("figcaption", chart.subtitle()).close().line();
  }

  private static String source(TableSpec spec) {
    return spec.citations().isEmpty()
        ? "Source: compiled from this edition."
        : spec.citations().stream()
            .map(Citation::line)
            .collect(Collectors.joining("; ", "Source: ", "."));
  }

  private void notes(Html html) {
    if (exhibit.notes().isEmpty()) {
      return;
    }
    html.open("p", "class", "source").text("Notes: ");
    boolean further = false;
    for (Note note : exhibit.notes().stream().distinct().toList()) {
      int number = numbers.number(note);
      html.text(further ? "; " : "");
      html.element("a", "[note " + number + "] " + note.topic(), "href", "#note-" + number);
      further = true;
    }
    html.text(".").close().line();
  }

  private void files(Html html, String id) {
    html.open("p", "class", "more").text("Files: ");
    html.element("a", "table as CSV", "href", "tables/" + id + ".csv");
    for (ChartSpec chart : exhibit.charts()) {
      html.text(", ");
      html.element("a", "chart " + chart.id() + " as PNG", "href", "charts/" + chart.id() + ".png");
    }
    html.text(".").close();
    html.open("p", "class", "back").element("a", "Back to contents", "href", "#contents").close();
    html.line();
  }
}
