package io.tradebrief.reports.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published is read back as it was; what was spoilt since is refused by name. */
class PublishedEditionTest {
  @TempDir private Path folder;
  private ResultTable table;

  @BeforeEach
  void publish() throws IOException {
    TableSpec spec =
        new TableSpec(
            "ranking",
            "Ranking",
            "About.",
            List.of(),
            List.of(
                ColumnSpec.of("code", "Code", Unit.TEXT, "Code."),
                ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "Balance."),
                ColumnSpec.of("share_pct", "Share", Unit.PERCENT, "Share.")),
            List.of("code"));
    table =
        new ResultTable(
            spec,
            List.of(
                List.of(Cell.text("A \"quoted\", name"), Cell.whole(-68), Cell.real(1.0 / 3)),
                List.of(
                    Cell.text("two\nlines"),
                    Cell.missing(Shorthand.NOT_AVAILABLE, "none"),
                    Cell.real(1e-9))));
    Files.createDirectory(folder.resolve("tables"));
    TidyCsv.write(table, folder.resolve("tables/ranking.csv"), false);
    DataPackage.write(
        new Publication(
            "r",
            "Title",
            "Subtitle",
            "House",
            LocalDate.of(2025, 4, 30),
            List.of(),
            List.of(new Exhibit(table, List.of(), List.of()))),
        folder.resolve(DataPackage.FILE));
    write(Manifest.FILE, "{\"report\": \"r\", \"edition\": \"e1\", \"fingerprint\": \"f\"}");
  }

  @Test
  void aTableWithAByteOrderMarkReadsBackTheSame() throws IOException {
    TidyCsv.write(table, folder.resolve("tables/ranking.csv"), true);

    assertEquals(List.of(PublishedTable.of(table)), PublishedEdition.read(folder).tables());
  }

  @Test
  void aTableReadsBackAsItWasPublished() throws IOException {
    PublishedEdition edition = PublishedEdition.read(folder);

    assertEquals(List.of(PublishedTable.of(table)), edition.tables());
    assertEquals("US dollars", edition.tables().get(0).unit("balance_usd"));
    assertEquals("e1", edition.manifest().edition());
    assertEquals(List.of(), EditionDiff.of(edition.tables(), List.of(PublishedTable.of(table))));
  }

  @Test
  void whatWasSpoiltIsRefusedByName() throws IOException {
    String csv = read("tables/ranking.csv");
    refused("tables/ranking.csv", csv.replace("code", "kode"), "other columns");
    refused("tables/ranking.csv", csv + "a,b\r\n", "another length");
    refused("tables/ranking.csv", csv + "x,1,1\r\nx,1,1\r\n", "occurs twice");
    refused("tables/ranking.csv", "", "other columns");
    refused("tables/ranking.csv", csv + "\"never closed", "is not the CSV");
    String json = read(DataPackage.FILE);
    refused(DataPackage.FILE, json.replace("\"ranking\"", "\"../../ranking\""), "a name that no");
    refused(DataPackage.FILE, json.replace("\"code\"", "\"\""), "a name that no");
    refused(DataPackage.FILE, "[1, 2", "is not the JSON");
    refused(DataPackage.FILE, "[".repeat(100_000), "is not the JSON");
    refused(Manifest.FILE, "{\"inputs\": [null]}", "is not the JSON");
    refused(Manifest.FILE, "{\"versions\": 3}", "is not the JSON");
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    Files.write(folder.resolve("tables/ranking.csv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});

    assertThrows(IOException.class, () -> PublishedEdition.read(folder));
  }

  @Test
  void aFileLargerThanAnEditionsIsNotRead() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("tables/ranking.csv").toFile(), "rw")) {
      file.setLength(33L << 20);
    }

    assertMessage("is larger than any file");
  }

  @Test
  void aMissingTableIsNamed() throws IOException {
    Files.delete(folder.resolve("tables/ranking.csv"));

    assertMessage("ranking.csv is missing");
  }

  private void refused(String file, String text, String expected) throws IOException {
    String before = read(file);
    write(file, text);
    assertMessage(expected);
    write(file, before);
  }

  private void assertMessage(String expected) {
    String message =
        assertThrows(IOException.class, () -> PublishedEdition.read(folder)).getMessage();
    assertTrue(message.contains(expected), message);
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
  }
}
