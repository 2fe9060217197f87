package io.tradebrief.pipeline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "11644.9 | 11644900000",
        "15134 | 15134000000",
        "317226.613876 | 317226613876",
        "79740.84554599998 | 79740845546",
        "3239872.717043999 | 3239872717044",
        "9.6e-05 | 96",
        "-1.5E-5 | -15",
        "0.000001 | 1",
        "1,234,567.891 | 1234567891000",
        "-12.5 | -12500000",
        "9223372036854.775807 | 9223372036854775807",
        "0.00000 | 0",
        "0e99 | 0",
      })
  void millionsBecomeWholeUnits(String text, long units) throws BrokenRule {
    assertEquals(units, Money.wholeUnits(text, 6));
  }

  @Test
  void wholeUnitsStayAsTheyAre() throws BrokenRule {
    assertEquals(148_400_000_123L, Money.wholeUnits(" 148,400,000,123 ", 0));
    assertEquals(100_000_000L, Money.wholeUnits("1", 8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2345675", "0.0000005", "170156.71635460973", "1e-9999"})
  void realFractionsOfAUnitAreRefused(String text) {
    assertEquals(Rule.WHOLE_UNITS, broken(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "n.a.", "1,5", "1.234,5", "12,34", "--1", "0x10", "NaN", "1d"})
  void textIsNoNumber(String text) {
    assertEquals(Rule.NUMBER, broken(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9223372036854.775808", "1e15", "1e9999", "99999999999999999999"})
  void whatALongCannotHoldIsRefused(String text) {
    assertEquals(Rule.IN_RANGE, broken(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0", "-0.00", "-.0", "-0e3", " -000 "})
  void aNegativeZeroIsNoFigure(String text) {
    assertEquals(Rule.ZERO_WITHOUT_SIGN, broken(text));
    assertThrows(BrokenRule.class, () -> Numbers.parse(text));
  }

  @Test
  void spacesThatForbidALineBreakAreBlanks() throws BrokenRule {
    assertEquals(1_500_000L, Money.wholeUnits("\u00A01.5\u202F", 6));
    assertEquals(-0.5, Numbers.parse("\u2007-0.5\u00A0"));
  }

  @Test
  void estimatesAreRoundedToTheUnit() throws BrokenRule {
    assertEquals(170_156_716_355L, Money.nearestUnit("170156.71635460973", 6));
    assertEquals(3, Money.nearestUnit("3", 0));
  }

  private static Rule broken(String text) {
    return assertThrows(BrokenRule.class, () -> Money.wholeUnits(text, 6)).rule();
  }
}
