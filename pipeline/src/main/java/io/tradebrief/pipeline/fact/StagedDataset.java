package io.tradebrief.pipeline.fact;

import io.tradebrief.reports.table.Citation;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an edition uses of a dataset, staged as Parquet: of each part its newest release.
 *
 * @param id the dataset
 * @param kind the kind of fact
 * @param citation publisher, title and release date; of several releases, the newest and the others
 * @param release the newest release among them
 * @param files the Parquet files, with what stands of each
 * @param overlapping whether two files state the same fact, which then counts once
 * @param fullTable whether what it does not list of a partner it covers did not trade; of what an
 *     extract does not list nothing is known
 * @param periods every period a fact covers, sorted as text
 */
public record StagedDataset(
    String id,
    String kind,
    Citation citation,
    String release,
    List<StagedPart> files,
    boolean overlapping,
    boolean fullTable,
    SortedSet<String> periods) {
  public StagedDataset {
    files = List.copyOf(files);
    periods = new TreeSet<>(periods);
  }
}
