package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.table.ChartPalette;
import io.tradebrief.reports.table.HouseStyle;

/** The colours and the typeface of one native chart. */
public record ChartLook(ChartPalette palette, String typeface) {
  public HouseStyle.Colours colours() {
    return palette.colours();
  }
}
