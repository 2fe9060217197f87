package io.tradebrief.pipeline.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes a workbook that only opens with a password. */
public final class LockedWorkbook {
  private LockedWorkbook() {}

  public static SourceFile written(Path folder) throws IOException, GeneralSecurityException {
    Path path = folder.resolve("locked.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (XSSFWorkbook workbook = new XSSFWorkbook();
          OutputStream encrypted = encryptor.getDataStream(container)) {
        workbook.createSheet("country");
        workbook.write(encrypted);
      }
      try (OutputStream out = Files.newOutputStream(path)) {
        container.writeFilesystem(out);
      }
    }
    return Inputs.of(path);
  }
}
