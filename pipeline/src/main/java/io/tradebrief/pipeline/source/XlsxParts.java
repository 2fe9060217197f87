package io.tradebrief.pipeline.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of an {@code .xlsx} that hold cells. Opened here rather than through POI's package
 * model, which loads two thousand classes before the first cell; POI's guards against zip bombs and
 * external entities are the same.
 */
final class XlsxParts implements Closeable {
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

  private final ZipSecureFile zip;

  /** A sheet's name and the path of its part. */
  record SheetPart(String name, String path) {}

  XlsxParts(SourceFile file) throws IOException {
    zip = new ZipSecureFile(file.path().toFile());
  }

  /** The sheets in the order of their tabs. */
  List<SheetPart> sheets() throws IOException, SAXException, ParserConfigurationException {
    Map<String, String> paths = new HashMap<>();
    for (Map<String, String> relation : elements(RELATIONS, "Relationship")) {
      if (relation.getOrDefault("Type", "").endsWith("/worksheet")) {
        paths.put(relation.get("Id"), path(relation.get("Target")));
      }
    }
    List<SheetPart> sheets = new ArrayList<>();
    for (Map<String, String> sheet : elements(WORKBOOK, "sheet")) {
      // Sheets that are charts or macros have no cells.
      if (paths.containsKey(sheet.get("id"))) {
        sheets.add(new SheetPart(sheet.get("name"), paths.get(sheet.get("id"))));
      }
    }
    return sheets;
  }

  /** The texts that cells refer to by number; none if the workbook keeps them in the cells. */
  List<String> texts() throws IOException, SAXException, ParserConfigurationException {
    XlsxTexts texts = new XlsxTexts();
    for (Map<String, String> relation : elements(RELATIONS, "Relationship")) {
      if (relation.getOrDefault("Type", "").endsWith("/sharedStrings")) {
        parse(path(relation.get("Target")), texts);
      }
    }
    return texts.all();
  }

  /** Hands the XML of a part to {@code handler}. */
  void parse(String part, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    ZipArchiveEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new IOException("it has no part " + part);
    }
    XMLReader reader = XMLHelper.newXMLReader();
    reader.setContentHandler(handler);
    try (InputStream in = zip.getInputStream(entry)) {
      reader.parse(new InputSource(in));
    }
  }

  /** The attributes of every element of a name, by their names without prefix. */
  private List<Map<String, String>> elements(String part, String element)
      throws IOException, SAXException, ParserConfigurationException {
    List<Map<String, String>> found = new ArrayList<>();
    parse(
        part,
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String name, String qualified, Attributes given) {
            if (name.equals(element)) {
              Map<String, String> attributes = new HashMap<>();
              for (int i = 0; i < given.getLength(); i++) {
                attributes.put(given.getLocalName(i), given.getValue(i));
              }
              found.add(attributes);
            }
          }
        });
    return found;
  }

  /** Targets are relative to the workbook, or absolute. */
  private static String path(String target) {
    return URI.create("/" + WORKBOOK).resolve(target).getPath().substring(1);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
