package io.tradebrief.reports.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** An office program repairs, or refuses, a file that breaks the schema of Office Open XML. */
class SchemaTest {
  private static final Map<String, SchemaType> SCHEMAS =
      Map.of(
          "sheet.main+xml", WorkbookDocument.type,
          "worksheet+xml", WorksheetDocument.type,
          "styles+xml", StyleSheetDocument.type,
          "sharedStrings+xml", SstDocument.type,
          "spreadsheetml.table+xml", TableDocument.type,
          "drawingml.chart+xml", ChartSpaceDocument.type,
          "officedocument.drawing+xml", WsDrDocument.type,
          "extended-properties+xml", PropertiesDocument.type,
          "custom-properties+xml",
              org.openxmlformats
                  .schemas
                  .officeDocument
                  .x2006
                  .customProperties
                  .PropertiesDocument
                  .type);

  @Test
  void everyPartIsValid() throws Exception {
    List<String> errors = new ArrayList<>();
    int checked = 0;
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(SampleEdition.bytes()))) {
      for (PackagePart part : file.getParts()) {
        for (Map.Entry<String, SchemaType> schema : SCHEMAS.entrySet()) {
          if (part.getContentType().endsWith(schema.getKey())) {
            checked++;
            errors.addAll(validate(part, schema.getValue()));
          }
        }
      }
    }
    assertEquals(List.of(), errors);
    assertTrue(checked > 30, "only " + checked + " parts were recognised");
  }

  private static List<String> validate(PackagePart part, SchemaType type)
      throws IOException, org.apache.xmlbeans.XmlException {
    try (InputStream in = part.getInputStream()) {
      XmlObject document = XmlObject.Factory.parse(in, new XmlOptions().setDocumentType(type));
      List<XmlError> errors = new ArrayList<>();
      document.validate(new XmlOptions().setErrorListener(errors));
      return errors.stream()
          .map(XmlError::getMessage)
          // The drawing's schema is not told of charts, which are parts of their own.
          .filter(message -> !message.contains("no definition found): chart@"))
          .map(message -> part.getPartName() + ": " + message)
          .toList();
    }
  }
}
