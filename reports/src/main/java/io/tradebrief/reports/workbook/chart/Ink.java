package io.tradebrief.reports.workbook.chart;

import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineCap;

/** Fills, lines and type of native charts. */
final class Ink {
  static final int WHITE = 0xFFFFFF;
  private static final int EMU_PER_POINT = 12_700;

  private Ink() {}

  static void fill(CTShapeProperties shape, int rgb) {
    shape.addNewSolidFill().addNewSrgbClr().setVal(bytes(rgb));
  }

  static void noOutline(CTShapeProperties shape) {
    shape.addNewLn().addNewNoFill();
  }

  static void invisible(CTShapeProperties shape) {
    shape.addNewNoFill();
    noOutline(shape);
  }

  static CTLineProperties line(CTShapeProperties shape, int rgb, double points) {
    CTLineProperties line = shape.addNewLn();
    line.setW((int) Math.round(points * EMU_PER_POINT));
    line.setCap(STLineCap.FLAT);
    line.addNewSolidFill().addNewSrgbClr().setVal(bytes(rgb));
    return line;
  }

  /** Sets the type of all text in {@code body}. */
  static void type(CTTextBody body, double points, boolean bold, int rgb, String typeface) {
    body.addNewBodyPr();
    body.addNewLstStyle();
    CTTextParagraph paragraph = body.addNewP();
    type(paragraph.addNewPPr().addNewDefRPr(), points, bold, rgb, typeface);
    paragraph.addNewEndParaRPr().setLang("en-US");
  }

  static void type(
      CTTextCharacterProperties run, double points, boolean bold, int rgb, String typeface) {
    run.setSz((int) Math.round(points * 100));
    run.setB(bold);
    run.addNewSolidFill().addNewSrgbClr().setVal(bytes(rgb));
    run.addNewLatin().setTypeface(typeface);
    run.addNewCs().setTypeface(typeface);
  }

  private static byte[] bytes(int rgb) {
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }
}
