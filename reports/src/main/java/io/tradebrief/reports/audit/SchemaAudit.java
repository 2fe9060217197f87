package io.tradebrief.reports.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** An office program repairs, or refuses, a file that breaks the schema of Office Open XML. */
final class SchemaAudit {
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

  private SchemaAudit() {}

  static List<String> problems(byte[] workbook) throws IOException {
    List<String> problems = new ArrayList<>();
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(workbook))) {
      for (PackagePart part : file.getParts()) {
        for (Map.Entry<String, SchemaType> schema : SCHEMAS.entrySet()) {
          if (part.getContentType().endsWith(schema.getKey())) {
            problems.addAll(validate(part, schema.getValue()));
          }
        }
      }
    } catch (InvalidFormatException e) {
      throw new IOException("not an Office Open XML file", e);
    }
    return problems;
  }

  private static List<String> validate(PackagePart part, SchemaType type) throws IOException {
    try (InputStream in = part.getInputStream()) {
      XmlObject document = XmlObject.Factory.parse(in, new XmlOptions().setDocumentType(type));
      List<XmlError> errors = new ArrayList<>();
      document.validate(new XmlOptions().setErrorListener(errors));
      return errors.stream()
          .map(XmlError::getMessage)
          // The drawing's schema is not told of charts, which are parts of their own.
          .filter(message -> !message.contains("no definition found): chart@"))
          // Of the namespace of XML itself, which the schema takes for granted.
          .filter(message -> !message.contains("space@http://www.w3.org/XML/1998/namespace"))
          .map(message -> part.getPartName() + ": " + message)
          .toList();
    } catch (XmlException e) {
      return List.of(part.getPartName() + ": " + e.getMessage());
    }
  }
}
