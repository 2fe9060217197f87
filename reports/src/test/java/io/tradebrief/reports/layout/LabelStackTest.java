package io.tradebrief.reports.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class LabelStackTest {
  private static List<Double> placed(double top, double bottom, double... middles) {
    return LabelStack.placed(
        DoubleStream.of(middles).mapToObj(m -> new LabelStack.Wanted(m, 10)).toList(),
        2,
        top,
        bottom);
  }

  @Test
  void labels_that_are_apart_stay_where_they_belong() {
    assertEquals(List.of(50.0, 20.0, 80.0), placed(0, 100, 50, 20, 80));
  }

  @Test
  void two_labels_of_one_place_move_half_the_way_each_and_keep_their_order() {
    List<Double> middles = placed(0, 100, 50, 50);
    assertEquals(44, middles.get(0), 0.01);
    assertEquals(56, middles.get(1), 0.01);
  }

  @Test
  void four_labels_at_the_foot_stand_one_above_the_other_within_the_plot() {
    assertEquals(List.of(59.0, 71.0, 83.0, 95.0), placed(0, 100, 100, 100, 100, 100));
  }

  @Test
  void four_labels_at_the_head_stand_one_below_the_other_within_the_plot() {
    List<Double> middles = placed(0, 100, 0, 0, 0, 0);
    assertEquals(5, middles.get(0), 1e-9);
    for (int i = 1; i < 4; i++) {
      assertTrue(middles.get(i) - middles.get(i - 1) >= 12 - 1e-9, middles.toString());
    }
  }

  @Test
  void what_has_no_room_runs_on_below_rather_than_collide() {
    List<Double> middles = placed(0, 20, 10, 10, 10);
    assertEquals(List.of(5.0, 17.0, 29.0), middles);
  }
}
