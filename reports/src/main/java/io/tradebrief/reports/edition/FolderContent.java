package io.tradebrief.reports.edition;

import java.io.IOException;
import java.nio.file.Path;

/** Fills an edition's folder, which exists and is empty. */
@FunctionalInterface
public interface FolderContent {
  /**
   * Writes everything that belongs to the edition.
   *
   * @throws IOException if something cannot be written; the edition is then not published
   */
  void fill(Path folder) throws IOException;
}
