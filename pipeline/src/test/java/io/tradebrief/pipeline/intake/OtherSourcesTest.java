package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.list.Currencies;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two datasets that state one figure many times apart cannot both be right. */
class OtherSourcesTest {
  @TempDir private Path folder;
  private IntakeDesk desk;

  @BeforeEach
  void anEmptyFolder() {
    desk = new IntakeDesk(folder);
  }

  @Test
  void aCurrencysRateMeetsItsCountrys() {
    fed("JPY 2024 15145.51");
    desk.tidy("world-bank-fcrf", "bank/2026-01/a.csv", Tidy.RATES, ",JPN,2024,average,151.366");

    assertEquals(
        List.of(
            "fed-h10-annual: 1 of its figures are many times those of world-bank-fcrf, or a small"
                + " part of them: JPY per USD, average of 2024: 1.515e+04 against 151.4"),
        compared("fed-h10-annual", "world-bank-fcrf"));
  }

  @Test
  void ratesOfTwoSourcesDifferByATrifle() {
    fed("JPY 2024 151.4551");
    desk.tidy("world-bank-fcrf", "bank/2026-01/a.csv", Tidy.RATES, ",JPN,2024,average,151.366");

    assertEquals(List.of(), compared("fed-h10-annual", "world-bank-fcrf"));
  }

  @Test
  void productsAddUpToWhatAnotherDatasetStatesOfAllGoods() {
    desk.goods("census/2026-05/a.csv", "import JPN 2024 150");
    desk.tidy(
        "census-enduse-imports",
        "census/2026-05/products.csv",
        Tidy.FLOWS,
        Tidy.products(
            "import JPN 2024 enduse5 00000 10000", "import JPN 2024 enduse5 30000 140000"));

    List<String> found = compared("census-goods-by-partner", "census-enduse-imports");

    assertEquals(1, found.size());
    assertTrue(
        found.get(0).endsWith("USA import JPN 2024 USD: 150.0 against 1.500e+05"),
        found.toString());
  }

  @Test
  void aPartOfTheProductsIsComparedWithNothing() {
    desk.goods("census/2026-05/a.csv", "import JPN 2024 150000");
    desk.tidy(
        "usitc-dataweb-imports",
        "usitc/2026-05/products.csv",
        Tidy.FLOWS,
        Tidy.products("import JPN 2024 hs2 87 100"));

    assertEquals(List.of(), compared("census-goods-by-partner", "usitc-dataweb-imports"));
  }

  private void fed(String... rows) {
    desk.tidy("fed-h10-annual", "fed/2026-01/a.csv", Tidy.RATES, Tidy.rates(rows));
  }

  private List<String> compared(String one, String other) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    standings.put(one, desk.standing(one));
    standings.put(other, desk.standing(other));
    Currencies currencies = Currencies.load(IntakeDesk.CONF.resolve("currencies.csv"));
    return new OtherSources(desk.rules(), currencies, Thresholds.DEFAULT)
        .of(standings).stream().map(FileRemark::line).toList();
  }
}
