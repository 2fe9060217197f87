package io.tradebrief.pipeline.intake;

import static io.tradebrief.pipeline.intake.IntakeDesk.facts;
import static io.tradebrief.pipeline.intake.IntakeDesk.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.source.BrokenFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nothing contradicts key by key, and is wrong all the same, is said or left out. */
class PlausiblePartsTest {
  private static final String HEADER =
      "reporter_code,partner_code,flow,sector,classification,product_code,period,measure,amount,"
          + "currency,basis,system,valuation,adjustment";

  @TempDir private Path folder;
  private IntakeDesk desk;

  @BeforeEach
  void anEmptyFolder() {
    desk = new IntakeDesk(folder);
  }

  @Test
  void aPartnerThatANewYearLacksIsNamedThoughNoOlderReleaseHasTheYear() {
    desk.goods(
        "census/2025-04/a.csv",
        "import WLD 2023 900",
        "import CHN 2023 600",
        "import JPN 2023 300");
    desk.goods("census/2026-04/a.csv", "import JPN 2024 300");

    List<String> findings = findings(desk.goods());

    assertTrue(
        findings.stream()
            .anyMatch(
                line ->
                    line.contains("its figures of import 2024 lack 2 of what 2023 has")
                        && line.contains("China [CHN]")
                        && line.contains("and the World")),
        findings.toString());
  }

  @Test
  void aYearThatIsNotTheSumOfItsMonthsIsAFinding() {
    String[] rows = new String[13];
    for (int month = 1; month <= 12; month++) {
      rows[month - 1] = String.format("import JPN 2024-%02d 100000", month);
    }
    rows[12] = "import JPN 2024 1300000";
    desk.goods("census/2026-04/a.csv", rows);

    List<String> findings = findings(desk.goods());

    assertTrue(
        findings.stream().anyMatch(line -> line.contains("its months add up to 1,200,000")),
        findings.toString());
  }

  @Test
  void theSameTradeOnTwoSystemsCountsOnce() {
    desk.tidy(
        "census-goods-by-partner",
        "census/2026-04/a.csv",
        HEADER,
        "USA,JPN,import,goods,total,TOTAL,2024,value,100,USD,customs,general,customs,nsa",
        "USA,CHN,import,goods,total,TOTAL,2024,value,200,USD,customs,general,customs,nsa",
        "USA,JPN,import,goods,total,TOTAL,2024,value,110,USD,customs,consumption,customs,nsa");

    Standing standing = desk.goods();

    assertEquals(List.of("CHN 200", "JPN 100"), facts(standing, "partner_code", "amount"));
    assertTrue(
        findings(standing).stream().anyMatch(line -> line.contains("system consumption")),
        findings(standing).toString());
  }

  @Test
  void aCodeThatLostItsZeroIsRejected() {
    desk.tidy(
        "census-enduse-imports",
        "census/2026-04/a.csv",
        HEADER,
        "USA,JPN,import,goods,enduse5,00000,2024,value,100,USD,customs,general,customs,nsa",
        "USA,JPN,import,goods,enduse5,1000,2024,value,200,USD,customs,general,customs,nsa");

    assertEquals(
        List.of("00000 100"),
        facts(desk.standing("census-enduse-imports"), "product_code", "amount"));
  }

  @Test
  void aFileRecordedUnderAnotherKindOfDatasetStopsWithItsName() {
    desk.goods("census/2025-04/a.csv", "import JPN 2023 300");
    desk.tidy(
        "census-goods-by-partner",
        "fed/2026-04/rates.csv",
        "currency,area_code,period,measure,local_per_usd",
        "JPY,,2024,average,151.5");

    BrokenFile refused = assertThrows(BrokenFile.class, () -> desk.goods());

    assertTrue(refused.getMessage().contains("fed/2026-04/rates.csv"), refused.getMessage());
    assertTrue(refused.getMessage().contains("provenance.csv"), refused.getMessage());
  }
}
