package io.tradebrief.reports.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class LabelledScaleTest {
  @Test
  void the_longest_bar_and_its_label_fill_the_length() {
    Range range =
        LabelledScale.over(
            List.of(new LabelledScale.Reach(100, 50, true), new LabelledScale.Reach(20, 90, true)),
            1050);
    assertEquals(0, range.getLowerBound(), 1e-9);
    assertEquals(105, range.getUpperBound(), 1e-9);
  }

  @Test
  void labels_of_both_signs_have_room() {
    Range range =
        LabelledScale.over(
            List.of(
                new LabelledScale.Reach(-60, 100, false), new LabelledScale.Reach(40, 100, true)),
            1200);
    assertEquals(-70, range.getLowerBound(), 1e-9);
    assertEquals(50, range.getUpperBound(), 1e-9);
  }

  @Test
  void a_range_is_never_empty() {
    for (double value : new double[] {0, 1e-12, -1e12}) {
      Range range = LabelledScale.over(List.of(new LabelledScale.Reach(value, 30, true)), 100);
      assertTrue(range.getLength() > 0 && range.contains(0) && range.contains(value));
    }
  }
}
