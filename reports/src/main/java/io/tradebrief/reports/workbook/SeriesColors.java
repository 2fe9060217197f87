package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.HouseStyle;

/** Which series has which colour. */
final class SeriesColors {
  static final int INCREASE = HouseStyle.ACCENT;
  static final int DECREASE = HouseStyle.FOURTH;
  static final int TOTAL = HouseStyle.MUTED;
  private static final int[] SERIES = {
    HouseStyle.ACCENT, HouseStyle.SECOND, HouseStyle.THIRD, HouseStyle.FOURTH
  };

  /** Neighbours in a stack: teal never touches orange, and the remainder comes last, in grey. */
  private static final int[] STACK = {
    HouseStyle.ACCENT, HouseStyle.SECOND, HouseStyle.CONTEXT_GREY, HouseStyle.THIRD
  };

  private SeriesColors() {}

  static int series(int index) {
    return SERIES[index];
  }

  static int stack(int index) {
    return STACK[index];
  }
}
