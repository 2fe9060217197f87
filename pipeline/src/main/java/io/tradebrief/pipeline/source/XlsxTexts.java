package io.tradebrief.pipeline.source;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the shared texts of a workbook. Reading aids printed above Japanese characters are
 * stored among them, and are left out.
 */
final class XlsxTexts extends DefaultHandler {
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean collecting;
  private int readingAids;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "si" -> text.setLength(0);
      case "rPh" -> readingAids++;
      case "t" -> collecting = readingAids == 0;
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (collecting) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "si" -> texts.add(text.toString());
      case "rPh" -> readingAids--;
      case "t" -> collecting = false;
      default -> {}
    }
  }

  List<String> all() {
    return texts;
  }
}
