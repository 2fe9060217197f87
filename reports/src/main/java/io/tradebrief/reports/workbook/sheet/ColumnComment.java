package io.tradebrief.reports.workbook.sheet;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** A comment on the head of a column: its definition, shown where the pointer rests. */
final class ColumnComment {
  private static final int COLUMNS = 3;
  private static final int CHARACTERS = 38;
  private static final String AUTHOR = "Definition";

  private ColumnComment() {}

  static void set(XSSFCell head, String text) {
    int lines = 2;
    for (String line : text.split("\n", -1)) {
      lines += 1 + line.length() / CHARACTERS;
    }
    int column = head.getColumnIndex();
    int row = head.getRowIndex();
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 1 + COLUMNS, row + lines);
    XSSFComment comment = head.getSheet().createDrawingPatriarch().createCellComment(anchor);
    comment.setString(new XSSFRichTextString(LegalText.of(text)));
    comment.setAuthor(AUTHOR);
    head.setCellComment(comment);
  }
}
