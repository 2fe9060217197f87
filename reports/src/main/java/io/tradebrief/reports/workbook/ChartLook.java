package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.ChartPalette;
import io.tradebrief.reports.table.HouseStyle;

/** The colours and the typeface of one native chart. */
record ChartLook(ChartPalette palette, String typeface) {
  HouseStyle.Colours colours() {
    return palette.colours();
  }
}
