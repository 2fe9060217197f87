package io.tradebrief.reports.workbook.chart;

import io.tradebrief.reports.workbook.sheet.LegalText;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;

/** The labels of bars and lines. */
final class LabelXml {
  static final double POINTS = 9;

  private LabelXml() {}

  /** Labels every point with its value. */
  static void values(
      CTDLbls labels, String pattern, STDLblPos.Enum position, int rgb, ChartLook look) {
    format(labels.addNewNumFmt(), pattern);
    Ink.invisible(labels.addNewSpPr());
    Ink.type(labels.addNewTxPr(), POINTS, false, rgb, look.typeface());
    labels.addNewDLblPos().setVal(position);
    show(labels, true);
  }

  /** Labels no point that has no label of its own. */
  static void none(CTDLbls labels) {
    show(labels, false);
  }

  /** Leaves out the label of one point. */
  static void omit(CTDLbls labels, int point) {
    CTDLbl label = labels.addNewDLbl();
    label.addNewIdx().setVal(point);
    label.addNewDelete().setVal(true);
  }

  /** The value of a bar too thin to write on, moved down by a share of the chart's height. */
  static void shifted(CTDLbls labels, int point, String pattern, double down, ChartLook look) {
    CTDLbl label = labels.addNewDLbl();
    label.addNewIdx().setVal(point);
    move(label, down);
    format(label.addNewNumFmt(), pattern);
    Ink.fill(label.addNewSpPr(), Ink.WHITE);
    Ink.noOutline(label.getSpPr());
    Ink.type(label.addNewTxPr(), POINTS, false, look.colours().ink(), look.typeface());
    label.addNewDLblPos().setVal(STDLblPos.CTR);
    show(label, false);
  }

  /** A text of its own at one point, in a white box over the middle of the bar. */
  static void text(CTDLbls labels, int point, String text, ChartLook look) {
    CTDLbl label = labels.addNewDLbl();
    label.addNewIdx().setVal(point);
    CTTextBody body = label.addNewTx().addNewRich();
    body.addNewBodyPr();
    body.addNewLstStyle();
    CTRegularTextRun run = body.addNewP().addNewR();
    run.addNewRPr().setLang("en-US");
    Ink.type(run.getRPr(), POINTS, false, look.colours().ink(), look.typeface());
    run.setT(LegalText.of(text));
    Ink.fill(label.addNewSpPr(), Ink.WHITE);
    Ink.noOutline(label.getSpPr());
    label.addNewDLblPos().setVal(STDLblPos.CTR);
    show(label, false);
  }

  /** The series' name and value at one point, moved down by a share of the chart's height. */
  static void end(
      CTDLbls labels,
      int point,
      String pattern,
      int rgb,
      double down,
      boolean oneLine,
      ChartLook look) {
    CTDLbl label = labels.addNewDLbl();
    label.addNewIdx().setVal(point);
    if (down != 0) {
      move(label, down);
    }
    format(label.addNewNumFmt(), pattern);
    Ink.invisible(label.addNewSpPr());
    Ink.type(label.addNewTxPr(), POINTS, true, rgb, look.typeface());
    STTextWrappingType.Enum wrapping =
        oneLine ? STTextWrappingType.NONE : STTextWrappingType.SQUARE;
    label.getTxPr().getBodyPr().setWrap(wrapping);
    label.addNewDLblPos().setVal(STDLblPos.R);
    show(label, true);
    label.setSeparator(" ");
  }

  private static void move(CTDLbl label, double down) {
    var layout = label.addNewLayout().addNewManualLayout();
    layout.addNewX().setVal(0);
    layout.addNewY().setVal(down);
  }

  private static void format(CTNumFmt format, String pattern) {
    format.setFormatCode(pattern);
    format.setSourceLinked(false);
  }

  private static void show(CTDLbls labels, boolean value) {
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(value);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private static void show(CTDLbl label, boolean seriesName) {
    label.addNewShowLegendKey().setVal(false);
    label.addNewShowVal().setVal(true);
    label.addNewShowCatName().setVal(false);
    label.addNewShowSerName().setVal(seriesName);
    label.addNewShowPercent().setVal(false);
    label.addNewShowBubbleSize().setVal(false);
  }
}
