package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.HouseStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineCap;

/** Fills, lines and type of native charts. */
final class Ink {
  static final int WHITE = 0xFFFFFF;
  private static final String TYPEFACE = "Arial";
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
  static void type(CTTextBody body, double points, boolean bold, int rgb) {
    body.addNewBodyPr();
    body.addNewLstStyle();
    CTTextParagraph paragraph = body.addNewP();
    type(paragraph.addNewPPr().addNewDefRPr(), points, bold, rgb);
    paragraph.addNewEndParaRPr().setLang("en-US");
  }

  static void type(CTTextCharacterProperties run, double points, boolean bold, int rgb) {
    run.setSz((int) Math.round(points * 100));
    run.setB(bold);
    run.addNewSolidFill().addNewSrgbClr().setVal(bytes(rgb));
    run.addNewLatin().setTypeface(TYPEFACE);
    run.addNewCs().setTypeface(TYPEFACE);
  }

  /** White or ink, whichever is read more easily on {@code background}. */
  static int on(int background) {
    return contrast(WHITE, background) >= contrast(HouseStyle.INK, background)
        ? WHITE
        : HouseStyle.INK;
  }

  /** The colour itself where text in it can be read on white, else ink (WCAG 2.1, 4.5 to 1). */
  static int readable(int rgb) {
    return contrast(rgb, WHITE) >= 4.5 ? rgb : HouseStyle.INK;
  }

  private static double contrast(int a, int b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int shifted) {
    double level = (shifted & 0xFF) / 255.0;
    return level <= 0.03928 ? level / 12.92 : Math.pow((level + 0.055) / 1.055, 2.4);
  }

  private static byte[] bytes(int rgb) {
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }
}
