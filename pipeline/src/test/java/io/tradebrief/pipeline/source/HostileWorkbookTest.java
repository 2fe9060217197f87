package io.tradebrief.pipeline.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks made to harm the program that reads them. */
class HostileWorkbookTest {
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Target="worksheets/sheet1.xml"
          Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
      </Relationships>
      """;
  private static final String WORKBOOK =
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets>
      </workbook>
      """;

  @TempDir private Path folder;

  @Test
  void aSheetThatInflatesBeyondMeasureIsRefused() throws IOException {
    SourceFile bomb = workbook("<worksheet>" + " ".repeat(20_000_000) + "</worksheet>");

    BrokenFile broken = assertThrows(BrokenFile.class, () -> Sheets.of(bomb));

    assertTrue(broken.getMessage().contains("Zip bomb"), broken.getMessage());
  }

  @Test
  void anEntityThatPointsToAnotherFileIsNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String sheet =
        """
        <!DOCTYPE worksheet [<!ENTITY other SYSTEM "%s">]>
        <worksheet><sheetData><row><c t="inlineStr"><is><t>a&other;</t></is></c></row></sheetData>
        </worksheet>
        """
            .formatted(secret.toUri());

    assertFalse(textOf(workbook(sheet)).contains("secret"));
  }

  @Test
  void aSheetWithoutNumbersOfRowsAndCellsIsReadInOrder() throws IOException {
    String sheet =
        """
        <worksheet><sheetData><row><c><v>1</v></c><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r>
        <rPh sb="0" eb="1"><t>aid</t></rPh></is></c></row><row/><row><c r="AB3" t="b"><v>0</v></c></row>
        </sheetData></worksheet>
        """;

    List<Row> rows = Sheets.of(workbook(sheet)).get(0).rows();

    assertTrue(rows.get(0).cells().equals(List.of("1", "ab")), rows.toString());
    assertTrue(rows.get(1).place().toString().equals("a!3"), rows.toString());
    assertTrue(rows.get(1).cell(27).equals("FALSE"), rows.toString());
  }

  private static String textOf(SourceFile file) {
    try {
      return Sheets.of(file).toString();
    } catch (BrokenFile refused) {
      return "";
    }
  }

  private SourceFile workbook(String sheet) throws IOException {
    Path path = folder.resolve("w.xlsx");
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "xl/workbook.xml", WORKBOOK);
      put(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
      put(zip, "xl/worksheets/sheet1.xml", sheet);
    }
    return Inputs.of(path);
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
