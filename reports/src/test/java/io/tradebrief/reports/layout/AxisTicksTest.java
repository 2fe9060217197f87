package io.tradebrief.reports.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.reports.table.ChartSpec.Kind;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class AxisTicksTest {
  private static AxisTicks ticks(Kind kind, double... values) {
    return AxisTicks.of(
        kind, List.of(DoubleStream.of(values).mapToObj(OptionalDouble::of).toList()));
  }

  @Test
  void ticks_are_round_and_enclose_zero_and_every_value() {
    assertEquals(List.of(0.0, 10.0, 20.0, 30.0, 40.0, 50.0), ticks(Kind.STEPS, 3, 49).values());
    assertEquals(List.of(-40.0, -20.0, 0.0, 20.0, 40.0), ticks(Kind.COLUMNS, -31, 40).values());
    assertEquals(2.5, AxisTicks.fromZero(DoubleStream.of(14), 6).step());
  }

  @Test
  void only_lines_far_above_zero_begin_above_it() {
    assertEquals(100, ticks(Kind.LINES, 101, 118).least());
    assertEquals(0, ticks(Kind.LINES, 60, 118).least());
    assertEquals(0, ticks(Kind.COLUMNS, 101, 118).least());
    assertEquals(0, ticks(Kind.STEPS, 101, 118).least());
    assertEquals(-120, ticks(Kind.LINES, -118, -101).least());
    assertEquals(0, ticks(Kind.LINES, -118, -101).greatest());
  }

  @Test
  void a_waterfall_needs_room_for_its_running_sum() {
    assertEquals(20, ticks(Kind.WATERFALL, 12, 8, -20, 0).greatest());
  }

  @Test
  void zeros_and_nothing_at_all_have_an_axis() {
    assertEquals(0, ticks(Kind.LINES, 0, 0).least());
    assertEquals(0, ticks(Kind.COLUMNS).least());
    assertEquals(0.5, AxisTicks.enclosing(0, 1, 2).share(0.5));
  }
}
