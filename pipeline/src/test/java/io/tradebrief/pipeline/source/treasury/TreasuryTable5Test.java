package io.tradebrief.pipeline.source.treasury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.Holding;
import io.tradebrief.pipeline.intake.FixtureReading;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreasuryTable5Test {
  private static final String TABLE =
      """
      Table 5: Major Foreign Holders of Treasury Securities\t\t
      Holdings at end of time period\t\t
      Billions of dollars\t\t
      Link: https://example.org/slt_table5.txt\t\t
      \t\t
      Country\t2026-03\t2026-02
      Japan\t1110.4\t1120.3
      China, Mainland\t650.5\t660.4
      All Other\t7300.1\t*
      Grand Total\t9061.0\t1780.7
      Of Which: Foreign Official\t3800.3\t3790.2
      Of Which: Foreign Official Treasury Bills\t350.3\t349.2
      Of Which: Foreign Official T-Bonds & Notes\t3450.0\t3441.0
      """;

  private final TreasuryTable5 source = new TreasuryTable5();
  @TempDir private Path folder;

  @Test
  void theNewestMonthsAreOfTheSameDatasetAsTheHistory() throws IOException {
    FixtureReading<Holding> reading = FixtureReading.of(source, written(TABLE));

    assertEquals("treasury-major-foreign-holders", source.dataset(reading.file()).id());
    assertEquals(List.of(7L, 0L, 6L), reading.rows());
    assertTrue(
        reading
            .facts()
            .containsAll(
                List.of(
                    holding("JPN", "Japan", 1_110_400, "all"),
                    holding("WLD", "Grand Total", 9_061_000, "all"),
                    holding("XFO", "For. Official", 3_800_300, "all"),
                    holding("XFO", "For. Official", 350_300, "bills"),
                    holding("XFO", "For. Official", 3_450_000, "bonds-and-notes"))));
    assertEquals(List.of(), reading.screened().remarks());
  }

  @Test
  void aHolderThatIsMissingShowsInTheGrandTotal() throws IOException {
    SourceFile file = written(TABLE.replaceAll("(?m)^Japan.*\n", ""));

    List<String> remarks = texts(source.read(file, HouseLists.partners()));

    assertEquals(2, remarks.size());
    assertTrue(
        remarks
            .get(1)
            .startsWith(
                "the grand total of 2026-03 is stated as 9,061,000,000,000 and what the file lists"
                    + " adds up to 7,950,600,000,000 (-1,110,400,000,000"),
        remarks.get(1));
  }

  @Test
  void aHolderNobodyKnowsIsNamedOnceAndIsNoGapInTheTotal() throws IOException {
    SourceFile file = written(TABLE.replace("China, Mainland", "Atlantis"));

    Screened<Holding> screened = source.read(file, HouseLists.partners());

    assertEquals(
        List.of(Set.of(Rule.KNOWN_PARTNER)),
        screened.rejected().stream().map(Screened.Rejected::broken).toList());
    assertEquals(List.of(), screened.remarks());
    assertEquals(
        Set.of("?Atlantis"),
        Set.copyOf(screened.unplaced().stream().map(Holding::holderCode).toList()));
  }

  @Test
  void anotherUnitOrAColumnThatIsNoMonthIsRefusedWithTheWordsFound() throws IOException {
    String millions = message(written(TABLE.replace("Billions of", "Millions of")));
    String quarter = message(written(TABLE.replace("2026-02", "2026-Q1")));
    String twice = message(written(TABLE.replace("2026-02", "2026-03")));

    assertTrue(millions.contains("'Millions of dollars'"), millions);
    assertTrue(quarter.contains("'2026-Q1'"), quarter);
    assertTrue(twice.contains("'2026-03'"), twice);
  }

  @Test
  void theHistoryHoldsItsTotalsToo() throws IOException {
    String history =
        """
        \tMAJOR FOREIGN HOLDERS OF TREASURY SECURITIES\t\t
        \t(in billions of dollars)\t\t
        \tFeb\tJan\t
        Country\t2025\t2025\t
        Japan\t1125.9\t1079.3\t
        All Other\t10\t20\t
        Grand Total\t1135.9\t2099.3\t
        For. Official\t500\t600\t
        """;

    Screened<Holding> screened =
        new TreasuryHolders().read(written(history), HouseLists.partners());

    assertEquals(1, screened.remarks().size());
    assertTrue(
        texts(screened).get(0).startsWith("the grand total of 2025-01 is stated as 2,099,3"));
  }

  private SourceFile written(String text) throws IOException {
    return Inputs.written(folder, "holders.txt", text);
  }

  private String message(SourceFile file) {
    return assertThrows(BrokenFile.class, () -> source.read(file, HouseLists.partners()))
        .getMessage();
  }

  private static List<String> texts(Screened<?> screened) {
    return screened.remarks().stream().map(Remark::text).toList();
  }

  private static Holding holding(String code, String name, long millions, String instrument) {
    return new Holding(code, name, "2026-03", millions * 1_000_000, "USD", instrument);
  }
}
