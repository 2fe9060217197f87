package io.tradebrief.pipeline.source;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** The messages for what can befall any file. */
public final class Unreadable {
  private Unreadable() {}

  /** The file cannot be opened, or reading it failed. */
  static BrokenFile because(SourceFile file, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return new BrokenFile(file.name(), "there is no such file", "Check the path", cause);
    }
    return new BrokenFile(
        file.name(),
        "it cannot be read (" + cause.getMessage() + ")",
        "Check that the file may be read, or download it again",
        cause);
  }

  /** The archive a workbook is ends before its directory, or its content is damaged. */
  public static BrokenFile cutOff(SourceFile file, Exception cause) {
    return new BrokenFile(
        file.name(),
        "the workbook is cut off or damaged (" + cause.getMessage() + ")",
        "Download it again",
        cause);
  }

  public static BrokenFile locked(SourceFile file) {
    return new BrokenFile(
        file.name(),
        "the workbook is password-protected",
        "Open it in a spreadsheet program and save it without password");
  }

  public static BrokenFile empty(SourceFile file) {
    return new BrokenFile(file.name(), "the file is empty", "Download it again");
  }

  static BrokenFile webPage(SourceFile file) {
    return new BrokenFile(
        file.name(),
        "it is a web page, most likely the publisher's error message saved under the name of the"
            + " file",
        "Open the publisher's page in a browser and download the file again");
  }
}
