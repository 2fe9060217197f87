package io.tradebrief.pipeline.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.fact.TradeFlow;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts are added up by what a measure says, and a sum leads back to them. */
class MeasuresTest {
  @TempDir private Path folder;

  private Context context() {
    return desk().context();
  }

  private DeskFacts desk() {
    return new DeskFacts(folder)
        .country("JPN", "Japan", "JPY")
        .country("CHN", "China", "CNY")
        .trade("JPN", "2024-01", 10, 30)
        .trade("JPN", "2024-02", 5, 40)
        .trade("CHN", "2024-01", 1, 100)
        .trade("JPN", "2023-12", 7, 9);
  }

  private static Measure goods(Context context) {
    return Measure.of(context, TradeFlow.KIND, Role.GOODS_BY_PARTNER)
        .where(new Where.In(Axis.YEAR, List.of("2024")))
        .by("partner_code", "flow");
  }

  private static Sums sums(Context context, Measure measure) {
    return Measures.of(context).sums(measure);
  }

  @Test
  void monthsOfAYearAreAddedUpByPartnerAndFlow() {
    Context context = context();

    Sums sums = sums(context, goods(context));

    assertEquals(OptionalLong.of(70), sums.amount("JPN", "import"));
    assertEquals(OptionalLong.of(15), sums.amount("JPN", "export"));
    assertEquals(2, sums.rows("JPN", "import"));
    assertEquals(
        List.of(
            List.of("CHN", "export"),
            List.of("CHN", "import"),
            List.of("JPN", "export"),
            List.of("JPN", "import")),
        sums.keys());
  }

  @Test
  void whatNoFactHasIsEmptyAndNotZero() {
    Context context = context();

    Sums sums = sums(context, goods(context));

    assertEquals(OptionalLong.empty(), sums.amount("KOR", "import"));
    assertEquals(0, sums.rows("KOR", "import"));
    assertEquals("[x]", sums.cell(() -> "nobody lists it", "KOR", "import").raw());
  }

  @Test
  void aKeyOfTheWrongLengthAndAFieldThatNoFactHasAreRefused() {
    Context context = context();
    Sums sums = sums(context, goods(context));

    assertThrows(IllegalArgumentException.class, () -> sums.amount("JPN"));
    assertThrows(IllegalArgumentException.class, () -> sums.rollup("sector"));
    assertThrows(IllegalArgumentException.class, () -> goods(context).by("partner"));
    assertThrows(IllegalArgumentException.class, () -> goods(context).where("partner", "JPN"));
  }

  @Test
  void measuresOfTheSameContentAreOneAndCollectedOnce() {
    Context context = context();
    Measure one = goods(context).where("sector", "goods").where("measure", "value");
    Measure other = goods(context).where("measure", "value").where("sector", "goods");

    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
    assertSame(sums(context, one), sums(context, other));
    assertNotEquals(one, goods(context));
  }

  @Test
  void measuresAskedForTogetherAnswerAsEachDoesAlone() {
    Context context = context();
    Measure byFlow = goods(context).by("flow");
    Measure ofAll = goods(context).by();
    Measure byMonth = goods(context).where("partner_code", "JPN").by("period", "flow");

    List<Sums> sums = Measures.of(context).sums(List.of(byFlow, ofAll, byMonth));

    assertEquals(OptionalLong.of(170), sums.get(0).amount("import"));
    assertEquals(OptionalLong.of(186), sums.get(1).amount());
    assertEquals(OptionalLong.of(40), sums.get(2).amount("2024-02", "import"));
    assertEquals(4, sums.get(2).keys().size());
  }

  @Test
  void aRollupIsTheSumOfItsKeysAndFilteringLeavesTheOthersOut() {
    Context context = context();
    Sums sums = sums(context, goods(context));

    assertEquals(OptionalLong.of(170), sums.rollup("flow").amount("import"));
    assertEquals(OptionalLong.of(70), sums.at("partner_code", "JPN").amount("import"));
    assertEquals(OptionalLong.of(16), sums.where("flow", "export"::equals).rollup().amount());
  }

  @Test
  void theFactsBehindASumAreFoundAgain() {
    Context context = context();
    Sums imports = sums(context, goods(context)).at("flow", "import");

    List<Origins.Origin> rows = Origins.of(context, imports.measure(), 10, "JPN");

    assertEquals(
        List.of(
            new Origins.Origin("0123456789abcdef", "3", "30"),
            new Origins.Origin("0123456789abcdef", "5", "40")),
        rows);
  }

  @Test
  void aRoleWithoutADatasetGivesNoSums() {
    Context context = context();
    Measure none = Measure.of(context, TradeFlow.KIND, Role.GOODS_BY_CHAPTER).by("flow");

    assertTrue(sums(context, none).isEmpty());
    assertEquals(List.of(), Origins.of(context, none, 5, "import"));
  }

  @Test
  void aFieldThatStatesNothingIsAKeyOfItsOwn() {
    Context context =
        new DeskFacts(folder).fed("JPY", 2024, 151.5).worldBank("VNM", 2024, 24000).context();
    Measure rates =
        Measure.of(context, FxRate.KIND, Role.EXCHANGE_RATES)
            .by("currency", Axis.DATASET)
            .summing("local_per_usd");

    Sums sums = sums(context, rates);

    assertEquals(OptionalLong.of(24_000_000_000L), sums.amount("", "bank"));
    assertEquals(OptionalLong.of(151_500_000L), sums.amount("JPY", "fed"));
    assertEquals("24000.0", Origins.of(context, rates, 5, "", "bank").get(0).amount());
  }

  @Test
  void oneAndEightPartitionsGiveTheSameSums() {
    SparkSession spark = DeskFacts.spark();
    DeskFacts desk = desk();
    Context one = desk.context();
    Context eight = desk.context();
    Sums alone = sums(one, goods(one));
    spark.conf().set("spark.sql.shuffle.partitions", "8");
    try {
      Sums spread = sums(eight, goods(eight));

      assertEquals(alone.keys(), spread.keys());
      for (List<String> key : alone.keys()) {
        assertEquals(alone.amount(key), spread.amount(key));
      }
    } finally {
      spark.conf().set("spark.sql.shuffle.partitions", "1");
    }
  }
}
