package io.tradebrief.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ContrastTest {
  private static final HouseStyle.Colours COLOURS = HouseStyle.PLAIN.colours();

  @Test
  void labels_are_white_on_dark_fills_and_ink_on_light_ones() {
    assertEquals(0xFFFFFF, Contrast.textOn(COLOURS.accent(), COLOURS.ink()));
    assertEquals(0xFFFFFF, Contrast.textOn(COLOURS.third(), COLOURS.ink()));
    assertEquals(COLOURS.ink(), Contrast.textOn(COLOURS.second(), COLOURS.ink()));
    assertEquals(COLOURS.ink(), Contrast.textOn(COLOURS.context(), COLOURS.ink()));
  }

  @Test
  void a_label_inside_any_fill_of_the_house_reaches_the_ratio_for_plain_text() {
    int[] fills = {
      COLOURS.accent(), COLOURS.second(), COLOURS.third(), COLOURS.fourth(), COLOURS.muted()
    };
    for (int fill : fills) {
      assertTrue(
          Contrast.ratio(Contrast.textOn(fill, COLOURS.ink()), fill) >= 4.5,
          Integer.toHexString(fill));
    }
    assertEquals(21, Contrast.ratio(0xFFFFFF, 0), 1e-9);
  }
}
