package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Logo;
import io.tradebrief.reports.workbook.sheet.LegalText;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The house's logo beside the title of the cover, with its text alternative. */
final class LogoPicture {
  private static final double WIDEST = 180;
  private static final double TALLEST = 44;
  private static final int COLUMN = 1;

  private LogoPicture() {}

  static void place(XSSFSheet cover, Logo logo) {
    double scale =
        Math.min(1, Math.min(WIDEST / logo.width(), TALLEST / logo.height())) * Units.EMU_PER_PIXEL;
    int type = logo.isPng() ? Workbook.PICTURE_TYPE_PNG : Workbook.PICTURE_TYPE_JPEG;
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            0,
            0,
            (int) (logo.width() * scale),
            (int) (logo.height() * scale),
            COLUMN,
            0,
            COLUMN,
            0);
    int picture = cover.getWorkbook().addPicture(logo.bytes(), type);
    XSSFPicture drawn = cover.createDrawingPatriarch().createPicture(anchor, picture);
    drawn.getCTPicture().getNvPicPr().getCNvPr().setName("Logo");
    drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(LegalText.of(logo.alt()));
  }
}
