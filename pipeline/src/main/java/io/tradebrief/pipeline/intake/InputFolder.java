package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Unused;
import java.util.List;

/**
 * What an input folder holds.
 *
 * @param files the files that may be data, those in archives among them, hashed, sorted by name
 * @param unused what is no data by its name alone
 */
public record InputFolder(List<SourceFile> files, List<Unused> unused) {

  public InputFolder {
    files = List.copyOf(files);
    unused = List.copyOf(unused);
  }
}
