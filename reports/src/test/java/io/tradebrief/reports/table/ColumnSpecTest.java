package io.tradebrief.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column's name carries its unit, and nobody meets a column without a word on it. */
class ColumnSpecTest {
  @ParameterizedTest
  @ValueSource(strings = {"Exports_usd", "2024_usd", "exports__usd", "exports-usd", "_usd", ""})
  void aNameThatIsNotSnakeCaseIsRefusedByName(String name) {
    assertEquals(
        "column name '" + name + "' is not snake_case", refusal(name, "Exports", "Goods exports."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"exports", "exports_pct", "exports_usd_millions", "usd"})
  void aNameWithoutItsUnitsSuffixIsRefusedWithTheSuffix(String name) {
    assertEquals(
        "column '" + name + "' must end with its unit's suffix '_usd'",
        refusal(name, "Exports", "Goods exports."));
  }

  @Test
  void aColumnWithoutLabelOrDescriptionIsRefused() {
    String needs = "column 'exports_usd' needs a label and a description";

    assertEquals(needs, refusal("exports_usd", " ", "Goods exports."));
    assertEquals(needs, refusal("exports_usd", "Exports", ""));
  }

  @Test
  void aNameMayHoldDigitsAndAUnitWithoutSuffixAsksForNone() {
    assertEquals(
        "balance_12m_usd",
        ColumnSpec.of("balance_12m_usd", "Balance", Unit.US_DOLLARS, "A sum.").name());
    assertEquals("hs6", ColumnSpec.text("hs6", "Subheading", "Six digits.").name());
  }

  @Test
  void theHeaderIsTheLabelWithTheUnitAndOfATextTheLabelAlone() {
    assertEquals(
        "Share (per cent)",
        ColumnSpec.of("share_pct", "Share", Unit.PERCENT, "Part of all.").header());
    assertEquals("Lines (number)", ColumnSpec.count("lines", "Lines", "How many.").header());
    assertEquals("Partner", ColumnSpec.text("partner", "Partner", "Its name.").header());
  }

  @Test
  void aFormulaIsAddedWithoutAnyOtherChange() {
    ColumnSpec plain = ColumnSpec.of("balance_usd", "Balance", Unit.US_DOLLARS, "A difference.");
    Formula live = Formula.column("exports_usd").minus(Formula.column("imports_usd"));

    assertEquals(Optional.empty(), plain.formula());
    assertEquals(
        new ColumnSpec(
            "balance_usd", "Balance", Unit.US_DOLLARS, "A difference.", Optional.of(live)),
        plain.withFormula(live));
  }

  private static String refusal(String name, String label, String description) {
    return assertThrows(
            IllegalArgumentException.class,
            () -> ColumnSpec.of(name, label, Unit.US_DOLLARS, description))
        .getMessage();
  }
}
