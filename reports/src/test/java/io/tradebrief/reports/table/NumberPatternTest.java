package io.tradebrief.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class NumberPatternTest {
  private static String format(String pattern, double value) {
    return NumberPattern.of(pattern).format(value);
  }

  @Test
  void thousands_are_grouped_and_decimals_rounded_half_up() {
    assertEquals("1,234,567.9", format("#,##0.0", 1234567.85));
    assertEquals("0.3", format("#,##0.0", 0.25));
    assertEquals("999", format("#,##0", 999));
    assertEquals("12", format("0", 11.5));
    assertEquals("1.5", format("0.0##", 1.5));
  }

  @Test
  void a_negative_number_has_the_true_minus_sign() {
    assertEquals("\u2212" + "68.5", format("#,##0.0", -68.46));
    assertEquals("\u2212" + "68.5", format("0.0;-0.0", -68.46));
    assertEquals("\u2212" + "68.5", format("+0.0;\u22120.0;0.0", -68.46));
  }

  @Test
  void a_number_that_rounds_to_zero_has_no_sign() {
    assertEquals("0.0", format("+0.0", -0.04));
    assertEquals("0.0", format("+0.0;\u22120.0;0.0", 0.04));
    assertEquals("+0.1", format("+0.0", 0.05));
  }

  @Test
  void per_cent_multiplies_unless_it_is_quoted_and_trailing_commas_divide() {
    assertEquals("12.5%", format("0.0%", 0.125));
    assertEquals("12%", format("0\"%\"", 12));
    assertEquals("$1,235", format("$#,##0,,", 1.2346e9));
  }

  @Test
  void ticks_have_the_decimals_that_their_step_needs() {
    assertEquals("20", NumberPattern.of("#,##0.0").forSteps(20).format(20));
    assertEquals("0.25", NumberPattern.of("0").forSteps(0.25).format(0.25));
    assertEquals("5%", NumberPattern.of("0.0%").forSteps(0.05).format(0.05));
  }

  @Test
  void a_pattern_without_digits_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> NumberPattern.of("General"));
    assertThrows(IllegalArgumentException.class, () -> NumberPattern.of("0;0;0;@"));
  }
}
