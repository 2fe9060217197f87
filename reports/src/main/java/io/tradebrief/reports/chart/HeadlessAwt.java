package io.tradebrief.reports.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Lets AWT start on a machine without a screen or a single installed font, such as a container.
 * There AWT fails with "Fontconfig head is null" unless a file of its own format names fonts; a
 * file that asks for the default ones is enough, because charts only use the font they bring.
 */
final class HeadlessAwt {
  private static final String FONT_LIST = "sun.awt.fontconfig";
  private static final String HEADLESS = "java.awt.headless";

  private HeadlessAwt() {}

  /** Sets what AWT reads when it starts; what is already set stays. Call before any use of AWT. */
  static void prepare() {
    if (System.getProperty(HEADLESS) == null) {
      System.setProperty(HEADLESS, "true");
    }
    // Windows and macOS have a font list of their own, which a stub would hide.
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (System.getProperty(FONT_LIST) == null && system.contains("linux")) {
      System.setProperty(FONT_LIST, stub().toString());
    }
  }

  private static Path stub() {
    try {
      Path file = Files.createTempFile("tradebrief-fonts-", ".properties");
      file.toFile().deleteOnExit();
      Files.writeString(file, "version=1\nsequence.allfonts=default\n");
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "charts need to write a small file to the temporary folder "
              + System.getProperty("java.io.tmpdir")
              + "; make it writable or choose another with -Djava.io.tmpdir",
          e);
    }
  }
}
