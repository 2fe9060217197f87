package io.tradebrief.pipeline.fact;

import io.tradebrief.reports.table.Citation;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The release of a dataset that an edition uses, staged as Parquet.
 *
 * @param id the dataset
 * @param kind the kind of fact
 * @param citation publisher, title and release date
 * @param files the Parquet files
 * @param periods every period a fact covers, sorted as text
 */
public record StagedDataset(
    String id, String kind, Citation citation, List<Path> files, SortedSet<String> periods) {
  public StagedDataset {
    files = List.copyOf(files);
    periods = new TreeSet<>(periods);
  }
}
