package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.CodeLabel;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.census.EndUseLabels;
import io.tradebrief.pipeline.source.world.BaciProductCodes;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void anEndUseCodeMeansOtherGoodsAmongExportsThanAmongImports() throws Exception {
    FixtureReading<CodeLabel> read =
        FixtureReading.of(new EndUseLabels(), Inputs.fixture("enduse-labels/published.csv"));

    assertEquals(
        List.of(
            new CodeLabel("enduse5", "00000", "Green coffee", "import"),
            new CodeLabel("enduse1", "0", "Foods, feeds, and beverages", "import"),
            new CodeLabel("enduse5", "00010", "Cocoa beans", "import"),
            new CodeLabel("enduse5", "00000", "Wheat", "export"),
            new CodeLabel("enduse1", "0", "Foods, feeds, and beverages", "export"),
            new CodeLabel("enduse5", "60000", "Minimum value shipments", "export"),
            new CodeLabel("enduse1", "6", "Other goods", "export")),
        read.facts());
    assertEquals(
        List.of(Set.of(Rule.UNIQUE), Set.of(Rule.UNIQUE), Set.of(Rule.KNOWN_CODE)), read.broken());
    assertEquals(1, read.repeated());
  }

  @Test
  void labelsInOurOwnLayoutHaveGroupsAsRows() throws Exception {
    FixtureReading<CodeLabel> read =
        FixtureReading.of(new EndUseLabels(), Inputs.fixture("enduse-labels/tidy.csv"));

    assertEquals(
        List.of(
            new CodeLabel("enduse1", "0", "Foods, feeds, and beverages", "import"),
            new CodeLabel("enduse5", "00000", "Green coffee", "import"),
            new CodeLabel("enduse5", "00000", "Wheat", "export")),
        read.facts());
    assertEquals(
        List.of(Set.of(Rule.UNIQUE), Set.of(Rule.UNIQUE), Set.of(Rule.KNOWN_CODE)), read.broken());
    assertEquals(1, read.repeated());
  }

  @Test
  void aProductCodeKeepsItsSixCharacters() throws Exception {
    FixtureReading<CodeLabel> read =
        FixtureReading.of(
            new BaciProductCodes(), Inputs.fixture("baci-product-codes/product_codes.csv"));

    assertEquals(List.of("010121", "999999"), read.facts().stream().map(CodeLabel::code).toList());
    assertEquals(
        List.of(Set.of(Rule.KNOWN_CODE), Set.of(Rule.UNIQUE), Set.of(Rule.UNIQUE)), read.broken());
    assertEquals(1, read.repeated());
  }

  @Test
  void theOriginalsAreReadToTheLastRow() {
    FixtureReading<CodeLabel> endUse =
        FixtureReading.of(
            new EndUseLabels(), Inputs.original("classifications/enduse_codes_5digit.csv"));
    FixtureReading<CodeLabel> products =
        FixtureReading.of(
            new BaciProductCodes(), Inputs.original("comtrade-baci/product_codes.csv"));

    assertEquals(List.of(279L, 0L, 1L), endUse.rows());
    assertEquals(292, endUse.facts().size());
    assertTrue(
        endUse.facts().contains(new CodeLabel("enduse5", "00000", "Green coffee", "import")));
    assertEquals(List.of(5384L, 0L, 1L), products.rows());
  }

  @Test
  void ourOwnTableHasTheLabelsOfTheOriginal() {
    Screened<CodeLabel> ours =
        new EndUseLabels()
            .read(
                Inputs.of(
                    Path.of("..", "input-data", "classifications", "2026-02", "enduse-labels.csv")),
                HouseLists.partners());
    FixtureReading<CodeLabel> original =
        FixtureReading.of(
            new EndUseLabels(), Inputs.original("classifications/enduse_codes_5digit.csv"));

    assertEquals(292, ours.rowsAccepted());
    assertEquals(
        new HashSet<>(original.facts()),
        ours.facts().stream().map(Screened.Traced::fact).collect(Collectors.toSet()));
  }
}
