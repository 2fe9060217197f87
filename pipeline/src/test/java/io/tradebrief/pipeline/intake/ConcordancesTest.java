package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.Concordance;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.census.CensusExportConcordance;
import io.tradebrief.pipeline.source.world.UnsdHsBec;
import io.tradebrief.pipeline.source.world.WitsHsSitc;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcordancesTest {
  @TempDir private Path folder;

  @Test
  void obsoleteHsCodesKeepTheYearsTheyWereInUse() throws Exception {
    FixtureReading<Concordance> read =
        FixtureReading.of(new WitsHsSitc(), Inputs.fixture("wits-hs-sitc4/concordance.csv"));

    assertEquals(
        List.of(
            new Concordance("hs", "010110", "sitc4", "0015", "", 2002, null),
            new Concordance("hs", "010111", "sitc4", "0015", "", null, 2001),
            new Concordance("hs", "441011", "sitc4", "63422", "", 1996, 2001),
            new Concordance("hs", "441011", "sitc4", "63422", "", 2007, null),
            Concordance.of("hs", "970600", "sitc4", "8966"),
            new Concordance("hs", "271000", "sitc4", "334", "", null, 2001)),
        read.facts());
    assertEquals(
        List.of(Set.of(Rule.KNOWN_CODE), Set.of(Rule.UNIQUE), Set.of(Rule.UNIQUE)), read.broken());
    assertEquals(1, read.repeated());
  }

  @Test
  void editionsOfTheHsAreKeptApartAndNoCategoryIsNoFact() throws Exception {
    FixtureReading<Concordance> read = FixtureReading.of(new UnsdHsBec(), workbook());

    assertEquals(
        List.of(
            Concordance.of("hs2012", "020500", "bec5", "111210"),
            Concordance.of("hs2012", "020500", "bec5-alternative", "113101"),
            Concordance.of("hs2012", "020500", "bec4", "112"),
            Concordance.of("hs2012", "020500", "bec5-enduse", "INT"),
            Concordance.of("hs2017", "020500", "bec5", "111210"),
            Concordance.of("hs2017", "020500", "bec4", "112"),
            Concordance.of("bec5", "11", "bec5-parent", "1")),
        read.facts());
    assertEquals(List.of(Set.of(Rule.KNOWN_CODE)), read.broken());
    assertEquals(1, read.repeated());
    assertEquals(List.of(5L, 1L, 3L), read.rows());
  }

  private SourceFile workbook() throws IOException {
    Path path = folder.resolve("hs-bec.xlsx");
    List<String> products =
        List.of("HS", "HS6", "BEC5Code1", "BEC5Code2", "BEC5EndUse", "BEC4Code");
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(path)) {
      sheet(
          workbook,
          "HS12BEC5",
          List.of(
              products,
              List.of("H4", "020500", "111210", "113101", "INT", "112"),
              List.of("H4", "710820", "n/a", "", "", "0"),
              List.of("H4", "020500", "111210", "", "INT", "112")));
      sheet(
          workbook,
          "HS17BEC5",
          List.of(
              products,
              List.of("H5", "020500", "111210", "", "", "112"),
              List.of("H9", "020500", "111210", "", "", "112")));
      sheet(
          workbook,
          "BEC5REF",
          List.of(
              List.of("pfCode", "cmdCode", "cmdDescE", "parentCmdCode"),
              List.of("BE5", "11", "Goods", "1"),
              List.of("BE5", "TOTAL", "All")));
      workbook.write(out);
    }
    return Inputs.of(path);
  }

  private static void sheet(Workbook workbook, String name, List<List<String>> rows) {
    Sheet sheet = workbook.createSheet(name);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        var row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
        row.createCell(c).setCellValue(rows.get(r).get(c));
      }
    }
  }

  @Test
  void aScheduleBNumberHasACodeInEachClassification() throws Exception {
    FixtureReading<Concordance> read =
        FixtureReading.of(
            new CensusExportConcordance(),
            Inputs.fixture("census-export-concordance/exp-code.txt"));

    List<Concordance> aircraft =
        read.facts().stream().filter(fact -> fact.fromCode().equals("8800000000")).toList();
    assertEquals(
        List.of("sitc 792XX", "enduse5 22090", "usda 1", "naics6 33641X", "high-tech 08"),
        aircraft.stream().map(fact -> fact.toScheme() + " " + fact.toCode()).toList());
    assertTrue(aircraft.stream().allMatch(fact -> fact.flow().equals("export")));
    assertEquals(List.of(Set.of(Rule.COLUMN_COUNT)), read.broken());
    assertEquals(1, read.repeated());
    assertEquals(List.of(4L, 1L, 0L), read.rows());
  }

  @Test
  void theConcordanceOfImportsIsRefused() throws Exception {
    SourceFile file = Inputs.fixture("census-export-concordance/imports.txt");

    BrokenFile broken =
        assertThrows(
            BrokenFile.class,
            () -> new CensusExportConcordance().read(file, HouseLists.partners()));

    assertTrue(broken.getMessage().contains("concordance of imports"), broken.getMessage());
  }

  @Test
  void theOriginalsAreReadToTheLastRow() {
    FixtureReading<Concordance> sitc =
        FixtureReading.of(new WitsHsSitc(), Inputs.original("classifications/wits_hs-sitc4.csv"));
    FixtureReading<Concordance> bec =
        FixtureReading.of(
            new UnsdHsBec(), Inputs.original("classifications/unsd_hs2017-bec5.xlsx"));
    FixtureReading<Concordance> exports =
        FixtureReading.of(
            new CensusExportConcordance(),
            Inputs.original("classifications/census_exp-code_2019.txt"));

    assertEquals(List.of(5956L, 0L, 1L), sitc.rows());
    assertEquals(5963, sitc.facts().size());
    assertEquals(List.of(10_799L, 0L, 4L), bec.rows());
    assertEquals(
        5385,
        bec.facts().stream()
            .filter(f -> f.fromScheme().equals("hs2017") && f.toScheme().equals("bec5"))
            .count());
    assertEquals(List.of(9356L, 0L, 0L), exports.rows());
    assertTrue(
        exports
            .facts()
            .contains(
                new Concordance(
                    "hs10-export", "0101210000", "enduse5", "10140", "export", null, null)));
  }
}
