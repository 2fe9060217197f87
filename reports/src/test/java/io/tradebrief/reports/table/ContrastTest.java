package io.tradebrief.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ContrastTest {
  @Test
  void labels_are_white_on_dark_fills_and_ink_on_light_ones() {
    assertEquals(0xFFFFFF, Contrast.textOn(HouseStyle.ACCENT));
    assertEquals(0xFFFFFF, Contrast.textOn(HouseStyle.THIRD));
    assertEquals(HouseStyle.INK, Contrast.textOn(HouseStyle.SECOND));
    assertEquals(HouseStyle.INK, Contrast.textOn(HouseStyle.CONTEXT_GREY));
  }

  @Test
  void a_label_inside_any_fill_of_the_house_reaches_the_ratio_for_plain_text() {
    int[] fills = {
      HouseStyle.ACCENT, HouseStyle.SECOND, HouseStyle.THIRD, HouseStyle.FOURTH, HouseStyle.MUTED
    };
    for (int fill : fills) {
      assertTrue(Contrast.ratio(Contrast.textOn(fill), fill) >= 4.5, Integer.toHexString(fill));
    }
    assertEquals(21, Contrast.ratio(0xFFFFFF, 0), 1e-9);
  }
}
