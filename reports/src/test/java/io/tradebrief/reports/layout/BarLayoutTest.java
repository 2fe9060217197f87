package io.tradebrief.reports.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.NumberPattern;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BarLayoutTest {
  @Test
  void bars_leave_a_gap_that_is_wider_if_they_are_thick_and_narrower_if_they_are_thin() {
    assertEquals(0.28, BarGap.share(1, 50, 14, 110));
    assertEquals(0.45, BarGap.share(1, 200, 14, 110), 1e-9);
    assertEquals(0.28, BarGap.share(2, 60, 14, 110));
    assertEquals(0.2, BarGap.share(2, 35, 14, 110), 1e-9);
    assertEquals(0.14, BarGap.share(2, 20, 14, 110));
  }

  @Test
  void signs_stand_before_steps_and_minus_before_negative_values() {
    assertEquals("0.0;\u22120.0", LabelPattern.signed("0.0"));
    assertEquals("+0.0;\u22120.0;0.0", LabelPattern.step("0.0"));
    assertEquals("+0.0;\u22120.0;0.0", LabelPattern.step("+0.0;-0.0"));
    assertEquals("+0.0;+0.0;", LabelPattern.increase("0.0"));
    assertEquals("\u22120.0;\u22120.0;", LabelPattern.decrease("0.0"));
  }

  @Test
  void an_axis_has_the_decimals_of_its_steps_in_both_renderers() {
    assertEquals("#,##0;\u2212#,##0", LabelPattern.forSteps("#,##0.0", 50));
    assertEquals("#,##0.00;\u2212#,##0.00", LabelPattern.forSteps("#,##0.0", 0.25));
    assertEquals("0.0;\u22120.0", LabelPattern.forSteps("0", 2.5));
    for (double step : new double[] {0.05, 0.1, 0.25, 2.5, 10, 50}) {
      assertEquals(
          NumberPattern.of("#,##0.0").forSteps(step).format(-3 * step),
          NumberPattern.of(LabelPattern.forSteps("#,##0.0", step)).format(-3 * step));
      assertEquals(
          NumberPattern.of("0.0%").forSteps(step).format(step),
          NumberPattern.of(LabelPattern.forSteps("0.0%", step)).format(step));
    }
  }

  @Test
  void a_line_ends_at_its_last_value_and_lone_values_are_marked() {
    OptionalDouble none = OptionalDouble.empty();
    OptionalDouble one = OptionalDouble.of(1);
    List<OptionalDouble> values = List.of(one, none, one, one, none);
    assertEquals(3, LinePoints.last(values));
    assertEquals(-1, LinePoints.last(List.of(none)));
    assertTrue(LinePoints.isAlone(values, 0));
    assertFalse(LinePoints.isAlone(values, 1));
    assertFalse(LinePoints.isAlone(values, 2));
  }
}
