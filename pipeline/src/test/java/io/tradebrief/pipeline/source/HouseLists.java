package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.list.PartnerLists;
import io.tradebrief.pipeline.list.Partners;
import java.nio.file.Path;

/** The partners of the project's own lists. */
public final class HouseLists {
  private HouseLists() {}

  public static Partners partners() {
    Path conf = Path.of("..", "conf");
    return PartnerLists.load(
        conf.resolve("countries.csv"),
        conf.resolve("groups.csv"),
        conf.resolve("partner-names.csv"));
  }
}
