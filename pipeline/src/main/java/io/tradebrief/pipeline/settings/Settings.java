package io.tradebrief.pipeline.settings;

import io.tradebrief.pipeline.intake.Thresholds;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.pipeline.measure.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A report's configuration after every check.
 *
 * @param report the report's id; names its folder and workbook
 * @param title the title on the cover
 * @param author the publishing house
 * @param question what is asked of the data
 * @param exhibits the exhibits to compute; if empty, all
 * @param summary the exhibits whose findings stand on the first page, in this order; if empty, the
 *     first ten
 * @param look how its editions look
 * @param lists the folder of the configuration, where the lists of codes and claims are
 * @param input the folder of publishers' files
 * @param output the folder of editions and of the staged store
 * @param asOf use only releases up to this day, if given
 * @param rejectedRowsPercent above this a file's rejected rows are a finding
 * @param rejectedValuePercent the same for what those rows are worth
 * @param thresholds from when on something about the input is a finding or not used
 * @param sparkMaster the Spark master URL
 * @param sparkSettings further Spark settings
 * @param configuration what the edition's figures and its look depend on, as text by key; places
 *     and Spark are not part of it
 */
public record Settings(
    String report,
    String title,
    String author,
    Question question,
    List<String> exhibits,
    List<String> summary,
    Look look,
    Path lists,
    Path input,
    Path output,
    Optional<LocalDate> asOf,
    double rejectedRowsPercent,
    double rejectedValuePercent,
    Thresholds thresholds,
    String sparkMaster,
    Map<String, String> sparkSettings,
    Map<String, String> configuration) {
  /** The key that chooses exhibits. */
  public static final String EXHIBITS = "exhibits";

  /**
   * Keys that choose no figure: names, the first page, thresholds of findings; the effect of the
   * last is the choice of releases, which show themselves.
   */
  public static final Set<String> OF_NO_FIGURE =
      Set.of("report", "title", "author", "summary", "findings.rejected-rows-pct", "as-of");

  public Settings {
    exhibits = List.copyOf(exhibits);
    summary = List.copyOf(summary);
    sparkSettings = new TreeMap<>(sparkSettings);
    configuration = new TreeMap<>(configuration);
  }

  /** The folder of this report's editions. */
  public Path reportFolder() {
    return output.resolve(report);
  }

  /** The key of the datasets of a role. */
  public static String datasetsKey(Role role) {
    return "datasets." + role.key();
  }
}
