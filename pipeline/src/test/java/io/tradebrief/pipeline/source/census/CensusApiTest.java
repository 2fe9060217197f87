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
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CensusApiTest {
  /** The first of December 2024. */
  private static final long DECEMBER_MICROS = 1_733_011_200_000_000L;

  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message schema {
            optional binary CON_VAL_YR (STRING);
            optional binary CAL_DUT_YR (STRING);
            optional binary I_COMMODITY (STRING);
            optional int64 time (TIMESTAMP(MICROS,false));
            optional binary CTY_CODE (STRING);
            optional double imports;
          }
          """);

  @TempDir private Path folder;

  @Test
  void parquetAmountsAreTheTextAndNotTheDoublesBesideIt() throws IOException {
    SourceFile file = parquet();

    Screened<TradeFlow> screened = new CensusApiParquet().read(file, HouseLists.partners());

    assertSame(CensusApiParquet.class, Recognition.of(file).getClass());
    assertEquals("census-hs10-imports", new CensusApiParquet().dataset(file).id());
    assertEquals(2, screened.rowsAccepted());
    assertEquals(
        List.of(Set.of(Rule.KEY_PRESENT, Rule.KNOWN_CODE, Rule.KNOWN_PARTNER, Rule.PERIOD)),
        screened.rejected().stream().map(Screened.Rejected::broken).toList());
    assertEquals(
        List.of(
            "0106199120 2024 value consumption 15240",
            "0106199120 2024 calculated-duty" + " consumption 12",
            "0106199195 2024 calculated-duty consumption 0"),
        screened.facts().stream().map(CensusApiTest::line).toList());
    assertEquals("1", screened.facts().get(0).place().toString());
  }

  @Test
  void generalAndConsumptionImportsStandSideBySide() throws Exception {
    SourceFile file = Inputs.fixture("census-api-json/imports.json");

    Screened<TradeFlow> screened = new CensusApiJson().read(file, HouseLists.partners());

    assertSame(CensusApiJson.class, Recognition.of(file).getClass());
    assertEquals("census-hs10-imports", new CensusApiJson().dataset(file).id());
    assertEquals(3, screened.rowsAccepted());
    assertEquals(1, screened.rowsRepeated());
    assertEquals(1, screened.rowsStructure());
    assertEquals(
        List.of(Set.of(Rule.UNIQUE), Set.of(Rule.UNIQUE), Set.of(Rule.PERIOD, Rule.NUMBER)),
        screened.rejected().stream().map(Screened.Rejected::broken).toList());
    List<String> lines = screened.facts().stream().map(CensusApiTest::line).toList();
    assertEquals(
        List.of(
            "8703230190 2024-11 value general 1204455663",
            "8703230190 2024-11 value consumption 1203999010",
            "8703230190 2024-11 calculated-duty consumption 30099975",
            "8703230190 2024-12 value general 1204455664",
            "8703230190 2024-12 value consumption 1203999011",
            "8703230190 2024-12 calculated-duty consumption 30099976",
            "8703230190 2024 value general 9900000000",
            "TOTAL 2024-12 value general 3000000000",
            "TOTAL 2024-12 value consumption 2900000000",
            "TOTAL 2024 value general 36000000000"),
        lines);
    assertEquals(42_000, screened.facts().get(0).fact().quantity());
    assertEquals("NO", screened.facts().get(0).fact().quantityUnit());
    assertEquals("WLD", screened.facts().get(7).fact().partnerCode());
  }

  @Test
  void chargesAreNotTheValueOfTrade() throws IOException {
    SourceFile file =
        Inputs.written(
            folder,
            "charges.json",
            """
            [["CTY_CODE","I_COMMODITY","GEN_CHA_MO","time"],["5880","8703230190","7","2024-12"]]
            """);

    assertTrue(
        assertThrows(BrokenFile.class, () -> new CensusApiJson().read(file, HouseLists.partners()))
            .getMessage()
            .contains("none of the variables GEN_VAL"));
  }

  @Test
  void anAnswerWithoutRowsSaysSo() throws IOException {
    SourceFile file = Inputs.written(folder, "none.json", "[]");

    assertThrows(BrokenFile.class, () -> new CensusApiJson().dataset(file));
  }

  @Test
  void aBadKeyAndAnEmptyAnswerSaySo() throws IOException {
    SourceFile page =
        Inputs.written(folder, "key.json", "<html><head><title>Invalid Key</title></head></html>");
    SourceFile empty = Inputs.written(folder, "empty.json", "");
    SourceFile cut = Inputs.written(folder, "cut.json", "[[\"CTY_CODE\",\"I_COMMODITY\"],[\"58");

    assertThrows(BrokenFile.class, () -> Recognition.of(page));
    assertThrows(BrokenFile.class, () -> Recognition.of(empty));
    assertTrue(
        assertThrows(BrokenFile.class, () -> new CensusApiJson().dataset(cut))
            .getMessage()
            .contains("cut off or damaged"));
  }

  @Test
  void theImportsFromJapanOf2024AddUp() {
    SourceFile file = Inputs.original("census/hs10_imports_2024_japan.parquet");

    Screened<TradeFlow> screened = new CensusApiParquet().read(file, HouseLists.partners());

    assertEquals(List.of(), screened.rejected());
    assertEquals(10_102, screened.rowsAccepted());
    assertEquals(20_204, screened.facts().size());
    assertEquals(151_340_030_810L, sum(screened, "value"));
    assertEquals(2_282_216_944L, sum(screened, "calculated-duty"));
    Path tidy = Path.of("..", "input-data", "census", "2025-02", "hs10-imports-japan-2024.csv");
    Screened<TradeFlow> kept = new TidyTradeFlows().read(Inputs.of(tidy), HouseLists.partners());
    assertEquals(List.of(), kept.rejected());
    Set<TradeFlow> wanted = screened.facts().stream().map(Traced::fact).collect(Collectors.toSet());
    assertEquals(
        List.of(),
        kept.facts().stream().map(Traced::fact).filter(flow -> !wanted.remove(flow)).toList());
    assertEquals(Set.of(), wanted);
  }

  private static long sum(Screened<TradeFlow> screened, String measure) {
    return screened.facts().stream()
        .map(Traced::fact)
        .filter(f -> f.measure().equals(measure))
        .mapToLong(TradeFlow::amount)
        .sum();
  }

  private static String line(Traced<TradeFlow> traced) {
    TradeFlow flow = traced.fact();
    return String.join(
        " ",
        flow.productCode(),
        flow.period(),
        flow.measure(),
        flow.system(),
        Long.toString(flow.amount()));
  }

  private SourceFile parquet() throws IOException {
    Path path = folder.resolve("hs10.parquet");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(path))
            .withType(SCHEMA)
            .withConf(new PlainParquetConfiguration())
            .build()) {
      Group dogs = new SimpleGroup(SCHEMA);
      dogs.add("CON_VAL_YR", "15240");
      dogs.add("CAL_DUT_YR", "12");
      dogs.add("I_COMMODITY", "0106199120");
      dogs.add("time", DECEMBER_MICROS);
      dogs.add("CTY_CODE", "5880");
      dogs.add("imports", 15239.0);
      writer.write(dogs);
      Group mammals = new SimpleGroup(SCHEMA);
      mammals.add("CAL_DUT_YR", "0");
      mammals.add("I_COMMODITY", "0106199195");
      mammals.add("time", DECEMBER_MICROS);
      mammals.add("CTY_CODE", "5880");
      writer.write(mammals);
      writer.write(new SimpleGroup(SCHEMA));
    }
    return Inputs.of(path);
  }
}
