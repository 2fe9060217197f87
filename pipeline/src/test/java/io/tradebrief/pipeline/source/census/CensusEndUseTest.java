package io.tradebrief.pipeline.source.census;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.tidy.TidyTradeFlows;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusEndUseTest {
  private final CensusEndUse source = new CensusEndUse();
  @TempDir private Path folder;

  @Test
  void theFlowIsToldByWhatTheCodeOfZerosMeans() throws Exception {
    SourceFile imports = Inputs.fixture("census-enduse-xlsx/imports.csv");
    SourceFile exports = Inputs.fixture("census-enduse-xlsx/exports.csv");

    assertSame(CensusEndUse.class, Recognition.of(imports).getClass());
    assertEquals("census-enduse-imports", source.dataset(imports).id());
    assertEquals("census-enduse-exports", source.dataset(exports).id());
  }

  @Test
  void aFileThatLeavesTheFlowOpenIsRefused() throws Exception {
    SourceFile file =
        Inputs.written(
            folder,
            "open.csv",
            "CTY_CODE,CTY_DESC,END_USE,COMM_DESC,value_24\n5880,Japan,30000,Cars,1\n");

    assertTrue(
        assertThrows(BrokenFile.class, () -> source.dataset(file))
            .getMessage()
            .contains("imports or exports"));
  }

  @Test
  void everyRowIsCountedOnce() throws Exception {
    Screened<TradeFlow> screened = read(Inputs.fixture("census-enduse-xlsx/imports.csv"));

    assertEquals(4, screened.rowsAccepted());
    assertEquals(1, screened.rowsRepeated());
    assertEquals(2, screened.rowsStructure());
    assertEquals(
        List.of(
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.KNOWN_PARTNER),
            Set.of(Rule.KNOWN_CODE, Rule.NOT_NEGATIVE),
            Set.of(Rule.COLUMN_COUNT, Rule.NUMBER)),
        screened.rejected().stream().map(Screened.Rejected::broken).toList());
  }

  @Test
  void aYearInWhichTheWorldTradedNothingWasNotPublished() throws Exception {
    Screened<TradeFlow> screened = read(Inputs.fixture("census-enduse-xlsx/imports.csv"));

    assertEquals(Set.of("2024", "2025"), periods(screened));
    assertEquals(0, amount(screened, "JPN", "30000", "2025"));
  }

  @Test
  void aYearThatWasNotOverOnTheReleaseDayIsNoYear() throws Exception {
    SourceFile file = Inputs.released(Inputs.fixture("census-enduse-xlsx/imports.csv"), "2025-07");

    assertEquals(Set.of("2024"), periods(read(file)));
  }

  @Test
  void codesThatLostTheirZerosAndYearsOfTheLastCenturyAreRead() throws Exception {
    Screened<TradeFlow> screened = read(Inputs.fixture("census-enduse-xlsx/exports.csv"));

    assertEquals(Set.of("1999", "2000"), periods(screened));
    assertEquals(10_668_357_363L, amount(screened, "WLD", "00000", "1999"));
    TradeFlow wheat = screened.facts().get(2).fact();
    assertEquals(
        List.of("export", "enduse5", "00000", "total", "fas"),
        List.of(
            wheat.flow(),
            wheat.classification(),
            wheat.productCode(),
            wheat.system(),
            wheat.valuation()));
  }

  @Test
  void theImportsOf2026AgreeWithTheTidyTable() {
    Screened<TradeFlow> screened =
        read(Inputs.released(Inputs.original("census/enduse_imports_2026-02.xlsx"), "2026-02"));

    assertEquals(List.of(), screened.rejected());
    assertEquals(22_069, screened.rowsAccepted());
    assertEquals(1, screened.rowsStructure());
    assertEquals(220_690, screened.facts().size());
    assertEquals(148_370_517_793L, total(screened, "JPN", "2024"));
    assertEquals(3_415_747_108_487L, total(screened, "WLD", "2025"));
    assertAgrees(screened, "census/2026-02/imports-by-enduse.csv");
  }

  @Test
  void theExportsOf2023AgreeWithTheTidyTable() {
    Screened<TradeFlow> screened =
        read(Inputs.released(Inputs.original("census/enduse_exports_2023-07.csv"), "2023-07"));

    assertEquals(List.of(), screened.rejected());
    assertEquals(26_420, screened.rowsAccepted());
    assertEquals(264_200, screened.facts().size());
    assertEquals(80_180_396_565L, total(screened, "JPN", "2022"));
    assertAgrees(screened, "census/2023-07/exports-by-enduse.csv");
  }

  private void assertAgrees(Screened<TradeFlow> screened, String tidy) {
    Set<TradeFlow> read = screened.facts().stream().map(Traced::fact).collect(Collectors.toSet());
    SourceFile table = Inputs.of(Path.of("..", "input-data").resolve(tidy));
    List<TradeFlow> ours =
        new TidyTradeFlows()
            .read(table, HouseLists.partners()).facts().stream().map(Traced::fact).toList();

    assertTrue(ours.size() > 1000);
    assertEquals(List.of(), ours.stream().filter(flow -> !read.contains(flow)).toList());
  }

  private Screened<TradeFlow> read(SourceFile file) {
    return source.read(file, HouseLists.partners());
  }

  private static Set<String> periods(Screened<TradeFlow> screened) {
    return screened.facts().stream().map(f -> f.fact().period()).collect(Collectors.toSet());
  }

  private static long amount(
      Screened<TradeFlow> screened, String partner, String code, String period) {
    return screened.facts().stream()
        .map(Traced::fact)
        .filter(f -> f.partnerCode().equals(partner) && f.period().equals(period))
        .filter(f -> f.productCode().equals(code))
        .findFirst()
        .orElseThrow()
        .amount();
  }

  private static long total(Screened<TradeFlow> screened, String partner, String period) {
    return screened.facts().stream()
        .map(Traced::fact)
        .filter(f -> f.partnerCode().equals(partner) && f.period().equals(period))
        .mapToLong(TradeFlow::amount)
        .sum();
  }
}
