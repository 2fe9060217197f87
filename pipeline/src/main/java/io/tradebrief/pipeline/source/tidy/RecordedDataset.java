package io.tradebrief.pipeline.source.tidy;

import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.SourceFile;

/** The dataset of a table in our own layout, which only the record beside it knows. */
final class RecordedDataset {
  private RecordedDataset() {}

  /**
   * The dataset of the file's row in {@code provenance.csv}.
   *
   * @throws BrokenFile if it has none
   */
  static Dataset of(SourceFile file) {
    return file.provenance()
        .map(record -> new Dataset(record.dataset(), record.publisher(), record.title()))
        .orElseThrow(
            () ->
                new BrokenFile(
                    file.name(),
                    "nothing says which dataset this table belongs to",
                    "Add a row for it to provenance.csv in its folder"));
  }
}
