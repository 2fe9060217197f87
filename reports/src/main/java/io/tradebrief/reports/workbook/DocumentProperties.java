package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.workbook.sheet.LegalText;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a reader sees of the workbook before opening it. */
final class DocumentProperties {
  private static final String LANGUAGE = "en-US";
  private static final String PROGRAM = "Tradebrief";

  private DocumentProperties() {}

  static void set(XSSFWorkbook book, Publication publication) {
    POIXMLProperties properties = book.getProperties();
    properties.getExtendedProperties().setApplication(PROGRAM);
    properties.getExtendedProperties().setCompany(LegalText.of(publication.author()));
    properties.getCustomProperties().addProperty("Release date", publication.dataAsOf().toString());
    try {
      setCore(book.getPackage().getPackageProperties(), publication);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the workbook has no part for its document properties", e);
    }
  }

  /** Created and modified are the data's own date: the clock would change the bytes. */
  private static void setCore(PackageProperties core, Publication publication) {
    Date released = Date.from(publication.dataAsOf().atStartOfDay(ZoneOffset.UTC).toInstant());
    core.setTitleProperty(LegalText.of(publication.title()));
    core.setSubjectProperty(LegalText.of(publication.subtitle()));
    core.setCreatorProperty(LegalText.of(publication.author()));
    core.setLastModifiedByProperty(LegalText.of(publication.author()));
    core.setLanguageProperty(LANGUAGE);
    core.setCreatedProperty(Optional.of(released));
    core.setModifiedProperty(Optional.of(released));
  }
}
