package io.tradebrief.pipeline.source.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.SparkPath;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.intake.BulkScreening;
import io.tradebrief.pipeline.intake.FixtureReading;
import io.tradebrief.pipeline.intake.ScreenSummary;
import io.tradebrief.pipeline.intake.Screening;
import io.tradebrief.pipeline.intake.StagedFile;
import io.tradebrief.pipeline.intake.Staging;
import io.tradebrief.pipeline.source.BulkScreened;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.LocalSpark;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaciTest {
  private final Baci source = new Baci();
  @TempDir private Path folder;

  @Test
  void aFlowIsAnExportInWholeDollarsWithItsTonnesIfKnown() throws Exception {
    FixtureReading<TradeFlow> read =
        FixtureReading.of(source, Inputs.fixture("cepii-baci/rows.csv"));

    assertEquals(
        List.of(
            flow("JPN", "USA", "870323", "2020", 89_100, 3.2),
            flow("USA", "JPN", "270900", "2020", 1_250_004, null),
            flow("TWN", "USA", "854231", "2020", 0, null),
            flow("CHN", "USA", "010121", "2020", 12_345_678_901L, 0.0),
            flow("USA", "JPN", "010129", "2021", 1500, 0.2),
            flow("JPN", "USA", "010121", "2020", 7000, null),
            flow("JPN", "USA", "001012", "2020", 1000, 1.0),
            flow("JPN", "USA", "870323", "2021", 5000, 1.0),
            flow("JPN", "USA", "010130", "2020", 5000, 1.0)),
        read.facts());
    assertEquals(
        List.of(
            Set.of(Rule.KNOWN_PARTNER),
            Set.of(Rule.KNOWN_CODE),
            Set.of(Rule.NUMBER),
            Set.of(Rule.NOT_NEGATIVE),
            Set.of(Rule.NUMBER),
            Set.of(Rule.WHOLE_UNITS),
            Set.of(Rule.IN_RANGE),
            Set.of(Rule.PERIOD),
            Set.of(Rule.COLUMN_COUNT),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.KNOWN_PARTNER),
            Set.of(Rule.KNOWN_PARTNER),
            Set.of(Rule.NOT_NEGATIVE),
            Set.of(Rule.PERIOD, Rule.KNOWN_PARTNER, Rule.KNOWN_CODE, Rule.NUMBER)),
        read.broken());
    assertEquals(2, read.repeated());
    assertEquals(List.of(9L, 16L, 2L), read.rows());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2024-12", "2021-06", "2019-12"})
  void splitsGiveTheSameFactsAndRejectedRowsAsTheDriver(String release) throws Exception {
    assertSameInSplits(Inputs.released(Inputs.fixture("cepii-baci/rows.csv"), release));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020,392,842,870323,89.1,3.2",
        "2020,392,842,870323,89.1,3.2\n2020,392,842,870323,89.1,3.2",
        "2020,392,842,870323,89.1,3.2\n2020,392,842,870323,89.2,3.2",
        "2020,392,842,870323,89.1,3.2\n2020,392,842,87,89.1,3",
        "2020,999999,842,870323,89.1,3.2\n2021,999999,842,870323,89.1,3.2\n",
        "\n \n",
      })
  void splitsSayTheSameOfAFileAsTheDriver(String rows) throws Exception {
    assertSameInSplits(Inputs.written(folder, "BACI.csv", "t,i,j,k,v,q\n" + rows));
  }

  private Screened<TradeFlow> assertSameInSplits(SourceFile file) {
    Screened<TradeFlow> onDriver = Screening.of(source, file, HouseLists.partners());

    BulkScreening<TradeFlow> inSplits =
        BulkScreening.of(source, file, HouseLists.partners(), LocalSpark.session());

    List<Rejected> rejected = new ArrayList<>();
    ScreenSummary summary = inSplits.summary(100, rejected);
    rejected.sort(Comparator.comparing(row -> row.place().row()));
    assertEquals(onDriver.rejected(), rejected);
    assertEquals(ScreenSummary.of(TradeFlow.KIND, onDriver).notWeighed(), summary);
    assertEquals(onDriver.rows(), inSplits.screened().rows());
    Set<String> expected = new TreeSet<>();
    onDriver.facts().forEach(traced -> expected.add(text(traced)));
    assertEquals(expected, texts(inSplits));
    return onDriver;
  }

  @Test
  void splitsTakeTheSameForBlanksAndRefuseTheSameZerosAsTheDriver() throws Exception {
    SourceFile file =
        Inputs.written(
            folder,
            "BACI.csv",
            """
            t,i,j,k,v,q
            2020,\u00A0392\u00A0,842,100001,\u202F1.5\u2007,2
            \u00A0\t
            2020,392,842,100002,-0,2
            2020,392,842,100003,1,-0.0
            2020,392\u200B,842,100004,1,1
            """);

    Screened<TradeFlow> onDriver = assertSameInSplits(file);

    assertEquals(1, onDriver.facts().size());
    assertEquals(
        List.of(
            Set.of(Rule.ZERO_WITHOUT_SIGN),
            Set.of(Rule.ZERO_WITHOUT_SIGN),
            Set.of(Rule.KNOWN_PARTNER, Rule.PLAIN_TEXT)),
        onDriver.rejected().stream().map(Rejected::broken).toList());
  }

  @Test
  void linesAreNumberedThroughSplitsWhateverTheirEnds() throws Exception {
    StringBuilder text = new StringBuilder("\uFEFFt,i,j,k,v,q\r\n");
    for (int line = 2; line <= 100; line++) {
      text.append("2020,392,842,").append(100_000 + line).append(",1,1\r\n");
    }
    SourceFile file = Inputs.written(folder, "BACI.csv", text.toString().stripTrailing());

    BulkScreened<TradeFlow> screened =
        source.screen(file, HouseLists.partners(), LocalSpark.session());

    List<Row> facts = screened.facts().select("source_place", "product_code").collectAsList();
    assertEquals(99, facts.size());
    for (Row fact : facts) {
      assertEquals(
          Integer.toString(100_000 + Integer.parseInt(fact.getString(0))), fact.getString(1));
    }
    assertEquals(100, screened.rows());
  }

  @Test
  void keysAreHeldUniqueWithOneShuffleAndOneSort() throws Exception {
    SourceFile file = Inputs.fixture("cepii-baci/rows.csv");

    BulkScreened<TradeFlow> screened =
        source.screen(file, HouseLists.partners(), LocalSpark.session());

    String plan = screened.facts().queryExecution().executedPlan().toString();
    assertEquals(2, plan.split("Exchange hashpartitioning", -1).length, plan);
    assertEquals(2, plan.split("\\bSort \\[", -1).length, plan);
    assertEquals(2, plan.split("\\bWindow \\[", -1).length, plan);
  }

  @Test
  void aBulkFileIsStagedInTheSameLayoutAsAnyOther() throws IOException {
    StringBuilder text = new StringBuilder("t,i,j,k,v,q\n");
    for (int line = 2; line <= 100; line++) {
      text.append(2020 + line % 2).append(line % 3 == 0 ? ",392,842," : ",842,392,");
      text.append(100_000 + line / 2).append(',').append(line).append(".5,1\n");
    }
    text.append("2020,392,842,one,1,1\n");
    // Rows that say again what lines 2 and 3 say, and two that contradict each other.
    text.append("2020,842,392,100001,2.5,1\n2021,392,842,100001,3.5,1\n");
    text.append("2021,842,392,200000,7,1\n2021,842,392,200000,8,1\n");
    SourceFile file = Inputs.written(folder, "BACI.csv", text.toString());
    Source<TradeFlow> bulk = new AlwaysBulk();
    Staging staging =
        new Staging(folder.resolve("store"), "v", HouseLists.partners(), LocalSpark::session);

    StagedFile staged = staging.stage(file, bulk);

    assertEquals(99, staged.summary().facts());
    assertEquals(3, staged.summary().rowsRejected());
    assertEquals(2, staged.summary().rowsRepeated());
    assertEquals(1, staged.summary().rowsStructure());
    assertEquals(Set.of("2020", "2021"), staged.summary().periods());
    var read =
        LocalSpark.session()
            .read()
            .schema(TradeFlow.KIND.schema())
            .parquet(SparkPath.toRead(staged.facts()));
    assertEquals(99, read.count());
    assertEquals(0, read.filter(FactKind.SOURCE_FILE + " != '" + "0".repeat(16) + "'").count());
    List<String> rejected = Files.readAllLines(staged.rejected());
    assertEquals("place,rules,raw", rejected.get(0));
    assertTrue(rejected.get(1).startsWith("101,the code is one"), rejected.toString());
    assertTrue(rejected.get(2).startsWith("104,no other row"), rejected.toString());
    assertTrue(rejected.get(3).startsWith("105,no other row"), rejected.toString());
  }

  @Test
  void bilateralTotalsAreRoundedToTheDollar() throws Exception {
    FixtureReading<TradeFlow> read =
        FixtureReading.of(new BaciBilateral(), Inputs.fixture("baci-bilateral/extract.csv"));

    assertEquals(
        List.of(
            BaciLayout.flow(
                "USA", "SGP", "total", "TOTAL", "2024", 42_892_827_135L, 17_615_888.37799998),
            BaciLayout.flow("THA", "CHN", "total", "TOTAL", "2012", 35_062_995_872L, null)),
        read.facts());
    assertEquals(
        List.of(
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.KNOWN_PARTNER),
            Set.of(Rule.NUMBER)),
        read.broken());
    assertEquals(1, read.repeated());
  }

  @Test
  void theOriginalExtractIsReadToTheLastRow() {
    FixtureReading<TradeFlow> read =
        FixtureReading.of(
            new BaciBilateral(),
            Inputs.original("comtrade-baci/baci-asean-bilateral-2010-2024-raw-codes.csv"));

    assertEquals(List.of(3900L, 0L, 1L), read.rows());
    assertEquals(300, read.facts().stream().filter(BaciTest::isOfUnitedStates).count());
    assertTrue(
        read.facts()
            .contains(
                BaciLayout.flow(
                    "USA", "VNM", "total", "TOTAL", "2024", 12_571_504_939L, 9_069_730.406999974)));
  }

  private static boolean isOfUnitedStates(TradeFlow flow) {
    return flow.reporterCode().equals("USA") || flow.partnerCode().equals("USA");
  }

  private static String text(Screened.Traced<TradeFlow> traced) {
    List<Object> values = new ArrayList<>();
    TradeFlow.KIND.fields().forEach(field -> values.add(field.value().apply(traced.fact())));
    return values + " " + traced.place();
  }

  private static Set<String> texts(BulkScreening<TradeFlow> screened) {
    Set<String> texts = new TreeSet<>();
    for (Row row : screened.facts().collectAsList()) {
      List<Object> values = new ArrayList<>();
      TradeFlow.KIND.fields().forEach(field -> values.add(row.getAs(field.name())));
      texts.add(values + " " + row.<String>getAs(FactKind.SOURCE_PLACE));
    }
    return texts;
  }

  private static TradeFlow flow(
      String exporter, String importer, String code, String year, long dollars, Double tonnes) {
    return BaciLayout.flow(exporter, importer, "hs6", code, year, dollars, tonnes);
  }
}
