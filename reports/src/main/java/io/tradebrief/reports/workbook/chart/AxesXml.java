package io.tradebrief.reports.workbook.chart;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScaling;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STAxPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrosses;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLblAlgn;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickMark;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTimeUnit;

/** The two axes of a chart: categories, and values from zero. */
final class AxesXml {
  static final int CATEGORY_AXIS = 1;
  static final int VALUE_AXIS = 2;
  private static final double POINTS = 9;

  /** Names stand upright and wrap. */
  private static final int UPRIGHT = 0;

  /**
   * A sixty-thousandth of a degree. Some viewers break or pile up numbers and dates that are said
   * to stand upright, and turn them on end where nothing is said; told this, they leave some out.
   */
  private static final int ALMOST_UPRIGHT = 1;

  private final CTPlotArea area;
  private final boolean horizontal;
  private final ChartLook look;

  /** Axes for bars that lie ({@code horizontal}) or for columns and lines. */
  AxesXml(CTPlotArea area, boolean horizontal, ChartLook look) {
    this.area = area;
    this.horizontal = horizontal;
    this.look = look;
  }

  /** Adds the axis of categories; every {@code interval}th has its name. */
  void categories(int interval, Categories categories) {
    Categories.Form form = categories.form();
    if (form == Categories.Form.MONTHS || form == Categories.Form.DAYS) {
      calendar(interval, categories);
      return;
    }
    boolean names = interval == 1 && form == Categories.Form.NAMES;
    CTCatAx axis = area.addNewCatAx();
    axis.addNewAxId().setVal(CATEGORY_AXIS);
    axis.addNewScaling()
        .addNewOrientation()
        .setVal(horizontal ? STOrientation.MAX_MIN : STOrientation.MIN_MAX);
    axis.addNewDelete().setVal(false);
    axis.addNewAxPos().setVal(horizontal ? STAxPos.L : STAxPos.B);
    axis.addNewNumFmt().setFormatCode(form.pattern());
    axis.getNumFmt().setSourceLinked(false);
    axis.addNewMajorTickMark().setVal(STTickMark.NONE);
    axis.addNewMinorTickMark().setVal(STTickMark.NONE);
    axis.addNewTickLblPos().setVal(STTickLblPos.LOW);
    Ink.line(axis.addNewSpPr(), look.colours().muted(), 1);
    Ink.type(axis.addNewTxPr(), POINTS, false, look.colours().ink(), look.typeface());
    axis.getTxPr().getBodyPr().setRot(names ? UPRIGHT : ALMOST_UPRIGHT);
    axis.addNewCrossAx().setVal(VALUE_AXIS);
    axis.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
    axis.addNewAuto().setVal(false);
    axis.addNewLblAlgn().setVal(STLblAlgn.CTR);
    axis.addNewLblOffset().setVal(100);
    axis.addNewTickLblSkip().setVal(interval);
    axis.addNewTickMarkSkip().setVal(interval);
    axis.addNewNoMultiLvlLbl().setVal(true);
  }

  /** Adds an axis along the calendar; every {@code interval}th month has its name. */
  private void calendar(int interval, Categories categories) {
    boolean days = categories.form() == Categories.Form.DAYS;
    CTDateAx axis = area.addNewDateAx();
    axis.addNewAxId().setVal(CATEGORY_AXIS);
    CTScaling scaling = axis.addNewScaling();
    scaling.addNewOrientation().setVal(STOrientation.MIN_MAX);
    if (days) {
      scaling.addNewMin().setVal(categories.firstOfMonth());
    }
    axis.addNewDelete().setVal(false);
    axis.addNewAxPos().setVal(STAxPos.B);
    axis.addNewNumFmt().setFormatCode(Categories.Form.MONTHS.pattern());
    axis.getNumFmt().setSourceLinked(false);
    axis.addNewMajorTickMark().setVal(STTickMark.NONE);
    axis.addNewMinorTickMark().setVal(STTickMark.NONE);
    axis.addNewTickLblPos().setVal(STTickLblPos.LOW);
    Ink.line(axis.addNewSpPr(), look.colours().muted(), 1);
    Ink.type(axis.addNewTxPr(), POINTS, false, look.colours().ink(), look.typeface());
    axis.addNewCrossAx().setVal(VALUE_AXIS);
    axis.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
    axis.addNewAuto().setVal(false);
    axis.addNewLblOffset().setVal(100);
    axis.addNewBaseTimeUnit().setVal(days ? STTimeUnit.DAYS : STTimeUnit.MONTHS);
    axis.addNewMajorUnit().setVal(interval);
    axis.addNewMajorTimeUnit().setVal(STTimeUnit.MONTHS);
  }

  /**
   * Adds the axis of values. It is not shown where every value stands beside its bar, and always
   * includes zero.
   */
  void values(ValueRange range, String pattern, boolean shown, boolean toTheEdges) {
    CTValAx axis = area.addNewValAx();
    axis.addNewAxId().setVal(VALUE_AXIS);
    CTScaling scaling = axis.addNewScaling();
    scaling.addNewOrientation().setVal(STOrientation.MIN_MAX);
    range.greatest().ifPresent(maximum -> scaling.addNewMax().setVal(maximum));
    range.least().ifPresent(minimum -> scaling.addNewMin().setVal(minimum));
    axis.addNewDelete().setVal(!shown);
    axis.addNewAxPos().setVal(horizontal ? STAxPos.B : STAxPos.L);
    if (shown) {
      Ink.line(axis.addNewMajorGridlines().addNewSpPr(), look.colours().grid(), 0.75);
    }
    axis.addNewNumFmt().setFormatCode(pattern);
    axis.getNumFmt().setSourceLinked(false);
    axis.addNewMajorTickMark().setVal(STTickMark.NONE);
    axis.addNewMinorTickMark().setVal(STTickMark.NONE);
    axis.addNewTickLblPos().setVal(STTickLblPos.LOW);
    Ink.noOutline(axis.addNewSpPr());
    Ink.type(axis.addNewTxPr(), POINTS, false, look.colours().muted(), look.typeface());
    axis.addNewCrossAx().setVal(CATEGORY_AXIS);
    axis.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
    axis.addNewCrossBetween().setVal(toTheEdges ? STCrossBetween.MID_CAT : STCrossBetween.BETWEEN);
    range.step().ifPresent(step -> axis.addNewMajorUnit().setVal(step));
  }
}
