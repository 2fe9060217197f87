package io.tradebrief.reports.page;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Finding;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.NoteNumbers;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.SummaryPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The edition as one HTML page for people who look before they download. It holds everything it
 * shows, runs no script and asks nothing of the network; equal publications give equal bytes.
 */
public final class EditionPage {
  public static final String FILE = "index.html";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Publication publication;
  private final HouseStyle style;
  private final Map<String, byte[]> pictures;
  private final Html html = new Html();

  private EditionPage(Publication publication, HouseStyle style, Map<String, byte[]> pictures) {
    this.publication = publication;
    this.style = style;
    this.pictures = pictures;
  }

  /**
   * Writes the page to {@code file}; it links to the workbook and to the folders {@code tables} and
   * {@code charts} beside it.
   *
   * @param pictures every chart of the publication as PNG, by the id of the chart
   * @throws IOException if the file cannot be written
   */
  public static void write(
      Publication publication, HouseStyle style, Map<String, byte[]> pictures, Path file)
      throws IOException {
    Files.writeString(file, text(publication, style, pictures), StandardCharsets.UTF_8);
  }

  /** The page as text. */
  public static String text(
      Publication publication, HouseStyle style, Map<String, byte[]> pictures) {
    return new EditionPage(publication, style, pictures).page();
  }

  private String page() {
    html.open("html", "lang", "en").line();
    head();
    html.open("body").line();
    html.element("a", "Skip to the findings", "class", "skip", "href", "#main").line();
    banner();
    html.open("div", "class", "columns").line();
    contents();
    html.open("main", "id", "main", "tabindex", "-1").line();
    findings();
    NoteNumbers numbers = NoteNumbers.of(publication.exhibits());
    publication
        .exhibits()
        .forEach(exhibit -> new ExhibitSection(exhibit, numbers, pictures).write(html));
    legend();
    html.close().close().line();
    html.open("footer").element("p", citation()).close().line();
    return html.close().close().finish();
  }

  private void head() {
    String css = PageStyle.css(style);
    String policy =
        "default-src 'none'; style-src '"
            + PageStyle.digest(css)
            + "'; img-src data:; base-uri 'none'; form-action 'none'";
    html.open("head").line().leaf("meta", "charset", "utf-8").line();
    html.leaf("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    meta("viewport", "width=device-width, initial-scale=1");
    meta("color-scheme", "light dark");
    meta("referrer", "no-referrer");
    meta("author", publication.author());
    meta("description", publication.subtitle());
    meta("date", publication.dataAsOf().toString());
    html.element("title", publication.title()).line().styleSheet(css).close().line();
  }

  private void meta(String name, String content) {
    html.leaf("meta", "name", name, "content", content).line();
  }

  private void banner() {
    html.open("header").line();
    style
        .logo()
        .ifPresent(
            logo ->
                html.leaf("img", "class", "logo", "src", logo.dataUri(), "alt", logo.alt()).line());
    html.element("h1", publication.title()).line();
    html.element("p", publication.subtitle(), "class", "subtitle").line();
    html.element(
            "p",
            "Data as of "
                + day()
                + ", the latest release date among the sources. Published by "
                + publication.author()
                + ".")
        .line();
    html.open("ul", "class", "files");
    file(publication.id() + ".xlsx", "Workbook (Excel)");
    file("datapackage.json", "Description of the tables");
    file("edition.json", "What the edition was made of");
    html.close().close().line();
  }

  private void file(String name, String label) {
    html.open("li").element("a", label, "href", name).close();
  }

  private void contents() {
    html.open("nav", "id", "contents", "aria-labelledby", "contents-title").line();
    html.element("h2", "Contents", "id", "contents-title").line().open("ol");
    for (Exhibit exhibit : publication.exhibits()) {
      entry(exhibit.id(), exhibit.table().spec().title());
    }
    entry("shorthand", "Shorthand and rounding");
    html.close().close().line();
  }

  private void entry(String id, String title) {
    html.open("li").element("a", title, "href", "#" + id).close().line();
  }

  private void findings() {
    int part = 0;
    for (SummaryPart summary : publication.summary()) {
      String id = "summary-" + ++part;
      html.open("section", "class", "summary", "aria-labelledby", id).line();
      html.element("h2", summary.title(), "id", id).line();
      html.open("ul", "class", "findings").line();
      for (Finding finding : summary.findings()) {
        html.open("li");
        if (shows(finding.exhibit())) {
          html.element("a", finding.text(), "href", "#" + finding.exhibit());
        } else {
          html.text(finding.text());
        }
        html.close().line();
      }
      html.close().close().line();
    }
  }

  private boolean shows(String exhibit) {
    return publication.exhibits().stream().anyMatch(each -> each.id().equals(exhibit));
  }

  private void legend() {
    html.open("section", "id", "shorthand", "class", "brief", "aria-labelledby", "shorthand-title");
    html.line().element("h2", "Shorthand and rounding", "id", "shorthand-title").line();
    html.element(
        "p",
        "Figures are shown rounded and stored unrounded, so details may not add to totals."
            + " Tables of more than "
            + DataTable.MOST_ROWS
            + " rows are shown in part; the CSV file linked below each has all rows. A bracketed"
            + " sign stands where there is no figure:");
    html.open("dl").line();
    for (Shorthand shorthand : used()) {
      html.element("dt", shorthand.symbol()).element("dd", shorthand.meaning()).line();
    }
    html.close().close().line();
  }

  private Set<Shorthand> used() {
    Set<Shorthand> used = EnumSet.noneOf(Shorthand.class);
    for (Exhibit exhibit : publication.exhibits()) {
      for (List<Cell> row : exhibit.table().rows()) {
        for (Cell cell : row) {
          if (cell instanceof Cell.Missing missing) {
            used.add(missing.shorthand());
          } else {
            Shorthand.of(cell.raw()).ifPresent(used::add);
          }
        }
      }
    }
    return used;
  }

  private String citation() {
    return "How to cite: "
        + publication.author()
        + ", \u201c"
        + publication.title()
        + "\u201d, data as of "
        + day()
        + ".";
  }

  private String day() {
    return DAY.format(publication.dataAsOf());
  }
}
