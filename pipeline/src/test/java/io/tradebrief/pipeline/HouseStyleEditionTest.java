package io.tradebrief.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.settings.Settings;
import io.tradebrief.pipeline.settings.SettingsFile;
import io.tradebrief.reports.audit.WorkbookAudit;
import io.tradebrief.reports.edition.Manifest;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Finding;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SummaryPart;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another house's colours, typeface, decimals, sizes and logo in every file of an edition. */
class HouseStyleEditionTest {
  private static final String CONF =
      """
      report = house
      title = "Title"
      reporter = USA
      partner = JPN
      reference-year = 2024
      base-year = 2017
      earlier-year = 2015
      top = 10
      input = "in"
      output = "out"
      datasets { goods-by-partner = goods, exchange-rates = [fx] }
      style {
        accent = "#7A0019"
        second = "#2E6E8E"
        third = "#4B3A00"
        fourth = "#8A6BBE"
        context = "#C7C0B0"
        ink = "#101820"
        muted = "#50555A"
        grid = "#DDD6C8"
        typeface = "Times New Roman"
        decimals { money = 3, percent = 0, ratio = 4 }
        sizes { cover = 30, title = 18, heading = 14, page = 110 }
        logo = "logo.png"
        logo-alt = "Office of Examples"
      }
      """;

  @TempDir private static Path folder;
  private static Path edition;

  @BeforeAll
  static void publish() throws IOException {
    BufferedImage logo = new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB);
    logo.setRGB(0, 0, 0x7A0019);
    ImageIO.write(logo, "png", folder.resolve("logo.png").toFile());
    Path conf = Files.writeString(folder.resolve("house.conf"), CONF);
    Settings settings =
        SettingsFile.read(
            conf,
            new SettingsFile.Overrides(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of()),
            Analyses.ids());
    edition = Files.createDirectory(folder.resolve("edition"));
    Manifest manifest =
        new Manifest(
            "house",
            "e",
            "f",
            Manifest.Previous.NONE,
            List.of(),
            settings.configuration(),
            Map.of(),
            new Manifest.Versions("c", "4", "5", "1", 17),
            new Manifest.Counts(1, Map.of()));
    new EditionFiles(publication(), settings.look(), manifest, List.of()).write(edition);
  }

  @Test
  void theWorkbookWearsIt() throws IOException {
    Path file = edition.resolve("house.xlsx");
    assertEquals(List.of(), WorkbookAudit.problems(file));
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet sheet = book.getSheet("shares");
      assertEquals("FF7A0019", colour(sheet, 0));
      assertEquals(18, points(sheet));
      assertEquals(30, points(book.getSheet("Cover")));
      assertTrue(sheet.getRow(0).getHeightInPoints() >= 1.25 * 18, "room for the title");
      int header = sheet.getTables().get(0).getStartRowIndex();
      assertEquals("FF7A0019", colour(sheet, 4), "what stands above the columns");
      assertEquals("FF50555A", colour(sheet, header), "their short names");
      assertEquals("FF101820", colour(sheet, header + 1));
      assertEquals("FF50555A", colour(sheet, 2), "the line of sources");
      for (int font = 0; font < book.getNumberOfFonts(); font++) {
        assertEquals("Times New Roman", book.getFontAt(font).getFontName());
      }
      assertEquals("#,##0.000,,;\u2212#,##0.000,,;0.000", format(sheet, header + 1, 1));
      assertEquals("0;\u22120;0", format(sheet, header + 1, 2));
      assertEquals("0.0000;\u22120.0000;0.0000", format(sheet, header + 1, 3));
      assertEquals(70_000_000_123.0, sheet.getRow(header + 1).getCell(1).getNumericCellValue());
      XSSFPicture picture =
          (XSSFPicture) book.getSheet("Cover").getDrawingPatriarch().getShapes().get(0);
      assertEquals("Office of Examples", picture.getCTPicture().getNvPicPr().getCNvPr().getDescr());
      assertEquals(
          List.of(Files.size(folder.resolve("logo.png"))),
          book.getAllPictures().stream().map(p -> (long) p.getData().length).toList());
    }
    String chart = part(file, "xl/charts/chart1.xml");
    assertTrue(chart.contains("7A0019") && chart.contains("2E6E8E"), "the series");
    assertTrue(chart.contains("Times New Roman"), "the chart's typeface");
    assertFalse(chart.contains("12436D") || chart.contains("28A197"), "the plain style");
  }

  @Test
  void thePicturesWearIt() throws IOException {
    Map<Integer, Integer> pixels = new HashMap<>();
    BufferedImage chart = ImageIO.read(edition.resolve("charts/shares.png").toFile());
    for (int y = 0; y < chart.getHeight(); y += 3) {
      for (int x = 0; x < chart.getWidth(); x += 3) {
        pixels.merge(chart.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    assertTrue(pixels.getOrDefault(0x7A0019, 0) > 1000, "the first series");
    assertTrue(pixels.getOrDefault(0x2E6E8E, 0) > 1000, "the second series");
    assertFalse(pixels.containsKey(0x12436D) || pixels.containsKey(0x28A197), "the plain style");
  }

  @Test
  void thePageWearsIt() throws IOException {
    String page = Files.readString(edition.resolve("index.html"));
    assertTrue(page.contains("--ink:#101820;--accent:#7a0019;--muted:#50555a;--grid:#ddd6c8"));
    assertTrue(page.contains("body{font-family:\"Times New Roman\""));
    assertTrue(page.contains("@media screen{html{font-size:110%}}"));
    assertTrue(page.contains("class=\"logo\" src=\"data:image/png;base64,"));
    assertTrue(page.contains("alt=\"Office of Examples\""));
    assertTrue(page.contains(">70,000.000<") && page.contains(">36<"), "its decimals");
  }

  @Test
  void whatIsStoredStaysAsItIs() throws IOException {
    String table = Files.readString(edition.resolve("tables/shares.csv"));
    assertTrue(table.contains("Japan,70000000123,35.5,0.123456"), table);
    String made = Files.readString(edition.resolve("edition.json"));
    assertTrue(made.contains("\"style.decimals.money\" : \"3\""), made);
  }

  private static double points(XSSFSheet sheet) {
    return sheet.getRow(0).getCell(0).getCellStyle().getFont().getFontHeightInPoints();
  }

  private static Publication publication() {
    TableSpec spec =
        new TableSpec(
            "shares",
            "Shares of a house",
            "Goods, customs value; details may not add due to rounding.",
            List.of(new Citation("Census", "Trade", "2025-02")),
            List.of(
                ColumnSpec.of("partner", "Partner", Unit.TEXT, "Partner."),
                ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "Balance."),
                ColumnSpec.of("share_pct", "Share", Unit.PERCENT, "Share."),
                ColumnSpec.of("rate", "Rate", Unit.RATIO, "Rate.")),
            List.of("partner"));
    List<List<Cell>> rows =
        List.of(
            List.of(
                Cell.text("Japan"),
                Cell.whole(70_000_000_123L),
                Cell.real(35.5),
                Cell.real(0.123456)),
            List.of(
                Cell.text("Mexico"),
                Cell.whole(171_000_000_000L),
                Cell.real(64.5),
                Cell.real(1.5)));
    ChartSpec chart =
        new ChartSpec(
            "shares",
            "shares",
            ChartSpec.Kind.BARS,
            "Mexico leads",
            "Balance and share",
            "Source: Census.",
            "Bars of two partners in two series",
            "partner",
            List.of(
                new ChartSpec.Series("share_pct", "Share"), new ChartSpec.Series("rate", "Rate")),
            List.of(0, 1),
            0.1,
            "0.0",
            Optional.empty());
    Exhibit exhibit =
        new Exhibit(
            new ResultTable(spec, rows),
            List.of(new Note("Basis", "Customs value.", "None.")),
            List.of(chart));
    return new Publication(
        "house",
        "A house",
        "Subtitle",
        "Office of Examples",
        LocalDate.of(2025, 2, 5),
        List.of(new SummaryPart("Findings", List.of(new Finding("A finding.", "shares")))),
        List.of(exhibit));
  }

  private static String colour(XSSFSheet sheet, int row) {
    return sheet.getRow(row).getCell(0).getCellStyle().getFont().getXSSFColor().getARGBHex();
  }

  private static String format(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getCellStyle().getDataFormatString();
  }

  private static String part(Path workbook, String name) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
