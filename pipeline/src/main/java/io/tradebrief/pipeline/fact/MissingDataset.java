package io.tradebrief.pipeline.fact;

import java.util.Set;

/** A dataset that an exhibit needs and no file in the input folder is a release of. */
public final class MissingDataset extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MissingDataset(String dataset, Set<String> held) {
    super(
        "no release of the dataset '"
            + dataset
            + "' is in the input folder, which holds "
            + held
            + ". Put a file of it into <publisher>/<release date>/, or name another dataset under"
            + " 'datasets' in the configuration.");
  }
}
