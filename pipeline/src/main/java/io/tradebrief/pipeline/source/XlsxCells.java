package io.tradebrief.pipeline.source;

import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XML of a worksheet part into rows. */
final class XlsxCells extends DefaultHandler {
  private final List<String> texts;
  private final SheetRows rows;
  private final int mostRows;

  private final StringBuilder text = new StringBuilder();
  private boolean collecting;
  private int readingAids;
  private String type = "";
  private int column = -1;
  private long row;

  /** Stops the parser once the rows asked for are there. */
  static final class EnoughRows extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  XlsxCells(List<String> texts, SheetRows rows, int mostRows) {
    this.texts = texts;
    this.rows = rows;
    this.mostRows = mostRows;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "row" -> startRow(attributes.getValue("r"));
      case "c" -> startCell(attributes);
      case "rPh" -> readingAids++;
      // "v" is a value, "t" a text within the cell itself; a formula "f" is not read.
      case "v", "t" -> collecting = readingAids == 0;
      default -> {}
    }
  }

  /** Writers may leave out numbers of rows and cells that follow one another. */
  private void startRow(String number) {
    row = number == null ? row + 1 : Long.parseLong(number);
    column = -1;
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : column(reference);
    String given = attributes.getValue("t");
    type = given == null ? "n" : given;
    text.setLength(0);
  }

  /** The column of a reference such as {@code AB12}, counted from 0. */
  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A'; i++) {
      column = 26 * column + (reference.charAt(i) - 'A' + 1);
    }
    return column - 1;
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (collecting) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws EnoughRows {
    switch (name) {
      case "v", "t" -> collecting = false;
      case "rPh" -> readingAids--;
      case "c" -> rows.cell(column, cellText());
      case "row" -> endRow();
      default -> {}
    }
  }

  private void endRow() throws EnoughRows {
    rows.endRow(row);
    if (rows.size() >= mostRows) {
      throw new EnoughRows();
    }
  }

  private String cellText() {
    if (text.length() == 0) {
      return "";
    }
    String stored = text.toString();
    return switch (type) {
      case "s" -> texts.get(Integer.parseInt(stored));
      case "b" -> stored.equals("1") ? "TRUE" : "FALSE";
      case "n" -> CellText.ofStored(stored);
      default -> stored;
    };
  }
}
