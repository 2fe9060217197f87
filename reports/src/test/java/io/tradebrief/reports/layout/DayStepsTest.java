package io.tradebrief.reports.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.tradebrief.reports.layout.DaySteps.Corner;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayStepsTest {
  private final DaySteps steps = DaySteps.of(List.of("2025-03-12", "2025-04-09", "2025-04-10"));

  private static Corner corner(String day, int category) {
    return new Corner(LocalDate.parse(day), category);
  }

  @Test
  void a_value_holds_until_the_day_of_the_next() {
    assertEquals(
        List.of(
            corner("2025-03-12", 0),
            corner("2025-04-09", 0),
            corner("2025-04-09", 1),
            corner("2025-04-10", 1),
            corner("2025-04-10", 2)),
        steps.corners());
  }

  @Test
  void with_one_value_a_day_the_old_one_stands_on_the_day_before() {
    assertEquals(
        List.of(
            corner("2025-03-12", 0),
            corner("2025-04-08", 0),
            corner("2025-04-09", 1),
            corner("2025-04-10", 2)),
        steps.daily());
  }

  @Test
  void the_axis_has_the_months_of_all_days() {
    assertEquals("[2025-03, 2025-04]", steps.months().toString());
    assertEquals(List.of(), DaySteps.of(List.of()).months());
  }

  @Test
  void days_must_be_days_and_rise() {
    assertThrows(IllegalArgumentException.class, () -> DaySteps.of(List.of("2025-04")));
    assertThrows(
        IllegalArgumentException.class, () -> DaySteps.of(List.of("2025-04-02", "2025-04-02")));
  }
}
