package io.tradebrief.pipeline.analysis;

import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Exhibit;
import java.util.Set;

/** Computes one exhibit from the facts. */
public interface Analysis {

  /** The exhibit's stable id. */
  String id();

  /** What it reads; the datasets of these roles are staged before it is computed. */
  Set<Role> reads();

  /**
   * The finished table with its notes, its charts and the finding in a sentence. Where the data
   * cannot give the figures, the table says so in place of the rows.
   *
   * @throws io.tradebrief.pipeline.fact.MissingDataset if a required dataset was not staged
   */
  Exhibit compute(Context context);
}
