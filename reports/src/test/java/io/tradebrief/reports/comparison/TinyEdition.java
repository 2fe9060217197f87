package io.tradebrief.reports.comparison;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An edition of one exhibit, {@code ranking}, as files on disk; the figures are made up.
 *
 * @param sheet a line a row, cells between semicolons, a formula after an equals sign
 * @param total the address that the workbook's name {@code ranking_all} has
 */
record TinyEdition(String csv, String page, String sheet, String total) {
  private static final Map<String, String> UNITS =
      Map.of("balance_usd", "US dollars", "share_pct", "per cent");
  private static final Map<String, String> TITLES =
      Map.of(
          "code", "Code",
          "partner", "Partner",
          "balance_usd", "Balance",
          "share_pct", "Share");

  static final TinyEdition PLAIN =
      new TinyEdition(
          """
          code,partner,balance_usd,share_pct
          0156,China,-60,75.0
          0392,Japan,-20,25.0
          [z],All,-80,[z]
          """,
          """
          <table><caption id="table-ranking">Ranking</caption>
          <thead><tr><th scope="col">Code</th><th scope="col">Partner</th>
          <th scope="col">Balance <span>(US dollars)</span></th>
          <th scope="col">Share <span>(per cent)</span></th></tr></thead>
          <tr><td>0156</td><th scope="row">China</th><td>\u221260</td><td>75.0</td></tr>
          <tr><td>0392</td><th scope="row">Japan</th><td>\u221220</td><td>25.0</td></tr>
          <tr><td><span class="missing" title="not applicable: a total">[z]</span></td>
          <th scope="row">All</th><td>\u221280</td>
          <td><span class="missing" title="not applicable: it is the whole">[z]</span></td></tr>
          </table>
          """,
          """
          Ranking [note 1]
          Code;Partner;Balance (US dollars, shown in millions);Share (per cent)
          0156;China;-60;=100*C3/$C$5
          0392;Japan;-20;=100*C4/$C$5
          [z];All;=SUM($C$3:$C$4);[z]
          """,
          "ranking!$C$5");

  TinyEdition withCsv(String old, String now) {
    return new TinyEdition(changed(csv, old, now), page, sheet, total);
  }

  TinyEdition withPage(String old, String now) {
    return new TinyEdition(csv, changed(page, old, now), sheet, total);
  }

  TinyEdition withSheet(String old, String now) {
    return new TinyEdition(csv, page, changed(sheet, old, now), total);
  }

  /** Writes the edition into a new folder. */
  Path in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("tables"));
    write(folder.resolve("edition.json"), "{\"report\": \"r\", \"edition\": \"e\"}");
    write(folder.resolve("tables/ranking.csv"), csv);
    write(folder.resolve("index.html"), page);
    write(folder.resolve("datapackage.json"), description());
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("r.xlsx"))) {
      book.createSheet("ranking");
      XSSFName name = book.createName();
      name.setNameName("ranking_all");
      name.setRefersToFormula(total);
      String[] lines = sheet.split("\n", -1);
      for (int r = 0; r < lines.length; r++) {
        fill(book.getSheet("ranking").createRow(r), lines[r].split(";", -1));
      }
      book.write(out);
    }
    return folder;
  }

  /**
   * Compares this edition with another, four units in the last place allowed.
   *
   * @param intended lines of a file of intended differences
   */
  Comparison against(Path folder, TinyEdition after, String intended) throws IOException {
    Path run = Files.createTempDirectory(folder, "run");
    Path list = run.resolve("intended.csv");
    write(list, "exhibit,row,column,before,after,why\n" + intended);
    return EditionComparison.of(
        in(run.resolve("before")),
        after.in(run.resolve("after")),
        IntendedDifferences.read(list),
        4);
  }

  private static void fill(XSSFRow row, String[] values) {
    for (int c = 0; c < values.length; c++) {
      XSSFCell cell = row.createCell(c);
      if (values[c].startsWith("=")) {
        cell.setCellFormula(values[c].substring(1));
      } else if (values[c].matches("-[0-9]+")) {
        cell.setCellValue(Double.parseDouble(values[c]));
      } else {
        cell.setCellValue(values[c]);
      }
    }
  }

  private String description() {
    String fields =
        Arrays.stream(csv.lines().findFirst().orElseThrow().split(",", -1))
            .map(
                name ->
                    "{\"name\": \"%s\", \"title\": \"%s\"%s}"
                        .formatted(
                            name,
                            TITLES.getOrDefault(name, "Other"),
                            UNITS.containsKey(name)
                                ? ", \"unit\": \"" + UNITS.get(name) + "\""
                                : ""))
            .collect(Collectors.joining(", "));
    return """
        {"resources": [{"name": "ranking", "schema": {"fields": [%s],
        "primaryKey": ["code", "partner"]}}]}
        """
        .formatted(fields);
  }

  private static String changed(String text, String old, String now) {
    assertTrue(text.contains(old), old);
    return text.replace(old, now);
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
