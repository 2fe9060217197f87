package io.tradebrief.pipeline.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.ProductCode;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flows are added up by the sectors of a list. */
class ProductListTest {
  private static final List<ProductCode> SECTORS =
      List.of(
          code("Cars", "both", "hs2", "87"),
          code("Cars", "both", "hs2", "8703"),
          code("Fuels", "import", "hs2", "27"),
          code("Machines", "both", "hs2", "8"),
          code("Cars", "both", "enduse5", "3"));

  @TempDir private Path folder;

  @Test
  void aCodeCountsOnceInEachGroupThatListsIt() {
    Sums sums = bySector("product_group", "flow");

    assertEquals(OptionalLong.of(7 + 40), sums.amount("Cars", "import"));
    assertEquals(OptionalLong.of(7 + 40 + 100), sums.amount("Machines", "import"));
  }

  @Test
  void aCodeStandsUnderTheLongestPrefixOfItsGroup() {
    Sums cars = bySector("product_group", "code_prefix").at("product_group", "Cars");

    assertEquals(OptionalLong.of(40), cars.amount("8703"));
    assertEquals(OptionalLong.of(7), cars.amount("87"));
  }

  @Test
  void aPrefixOfOneFlowOrOfAnotherClassificationDoesNotCount() {
    Sums sums = bySector("product_group", "flow");

    assertEquals(OptionalLong.of(5), sums.amount("Fuels", "import"));
    assertEquals(OptionalLong.empty(), sums.amount("Fuels", "export"));
    assertEquals(OptionalLong.empty(), sums.amount("Machines", "export"));
  }

  @Test
  void theFactsOfASectorAreFoundAgain() {
    Context context = context();
    Measure measure = measure(context, "product_group", "flow");

    List<Origins.Origin> origins = Origins.of(context, measure, 10, "Cars", "import");

    assertEquals(List.of("7", "40"), origins.stream().map(Origins.Origin::amount).toList());
  }

  private Sums bySector(String... axes) {
    Context context = context();
    return Measures.of(context).sums(measure(context, axes));
  }

  private static Measure measure(Context context, String... axes) {
    return Measure.of(context, TradeFlow.KIND, Role.GOODS_BY_CHAPTER)
        .where("period", "2024")
        .joined(ProductList.of(SECTORS))
        .by(axes);
  }

  private Context context() {
    return new DeskFacts(folder)
        .facts(
            Role.GOODS_BY_CHAPTER,
            TradeFlow.KIND,
            List.of(
                flow("import", "hs4", "8708", 7),
                flow("import", "hs4", "8703", 40),
                flow("import", "hs4", "8401", 100),
                flow("import", "hs4", "2709", 5),
                flow("export", "hs4", "2709", 3)))
        .context();
  }

  private static ProductCode code(String group, String flow, String classification, String code) {
    return new ProductCode(group, "Harmonized System", flow, classification, code);
  }

  private static TradeFlow flow(String flow, String classification, String code, long amount) {
    return new TradeFlow(
        "USA",
        "JPN",
        flow,
        "goods",
        classification,
        code,
        "2024",
        "value",
        amount,
        "USD",
        "customs",
        "general",
        "customs",
        "nsa",
        null,
        null);
  }
}
