package io.tradebrief.pipeline.analysis;

import io.tradebrief.reports.table.Exhibit;

/** Computes one exhibit from the facts. */
public interface Analysis {

  /** The exhibit's stable id. */
  String id();

  /**
   * The finished table with its notes; charts are added by the list of charts.
   *
   * @throws io.tradebrief.pipeline.fact.MissingDataset if the facts it needs were not staged
   */
  Exhibit compute(Context context);
}
