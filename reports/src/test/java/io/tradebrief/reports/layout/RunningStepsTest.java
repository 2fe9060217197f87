package io.tradebrief.reports.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.layout.RunningSteps.Step;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RunningStepsTest {
  private static List<Step> steps(double... values) {
    return RunningSteps.of(
        DoubleStream.of(values)
            .mapToObj(v -> Double.isNaN(v) ? OptionalDouble.empty() : OptionalDouble.of(v))
            .toList());
  }

  @Test
  void each_step_begins_where_the_one_before_ended_and_the_total_at_zero() {
    assertEquals(
        List.of(
            new Step(0, 5, false, false),
            new Step(5, -3, false, false),
            new Step(-3, -3, true, false),
            new Step(0, -3, false, true)),
        steps(5, -8, Double.NaN, -3));
  }

  @Test
  void a_line_leads_to_the_total_only_if_the_steps_add_up_to_it() {
    List<Step> whole = steps(5, -8, -3);
    assertTrue(whole.get(1).leadsTo(whole.get(2)));
    List<Step> short_ = steps(5, -8, -4);
    assertTrue(short_.get(0).leadsTo(short_.get(1)));
    assertFalse(short_.get(1).leadsTo(short_.get(2)));
  }

  @Test
  void a_missing_step_has_its_label_above() {
    assertTrue(steps(-1, Double.NaN, -1).get(1).rises());
    assertFalse(steps(-1, Double.NaN, -1).get(0).rises());
  }
}
