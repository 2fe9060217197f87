package io.tradebrief.pipeline;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.intake.Thresholds;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    Map<String, String> sparkSettings) {
  /** The key that chooses exhibits. */
  static final String EXHIBITS = "exhibits";

  public Settings {
    exhibits = List.copyOf(exhibits);
    summary = List.copyOf(summary);
    sparkSettings = new TreeMap<>(sparkSettings);
  }

  /** The folder of this report's editions. */
  public Path reportFolder() {
    return output.resolve(report);
  }

  /** What the edition computes, in the order of the sheets. */
  List<Analysis> analyses() {
    return Analyses.chosen(exhibits);
  }

  /** The exhibits that an edition without such a choice would have and this one has not. */
  Set<String> leftOut() {
    Set<String> out = new TreeSet<>(Analyses.ids());
    analyses().forEach(analysis -> out.remove(analysis.id()));
    return out;
  }

  /** The key of the datasets of a role. */
  static String datasetsKey(Role role) {
    return "datasets." + role.key();
  }

  /** What the edition's figures depend on, as text by key; places and Spark are not part of it. */
  public Map<String, String> configuration() {
    Map<String, String> keys = new TreeMap<>();
    keys.put("report", report);
    keys.put("title", title);
    keys.put("author", author);
    keys.put("reporter", question.reporter());
    keys.put("partner", question.partner());
    keys.put("reference-year", Integer.toString(question.referenceYear()));
    keys.put("base-year", Integer.toString(question.baseYear()));
    keys.put("earlier-year", Integer.toString(question.earlierYear()));
    keys.put(
        "comparison-years",
        question.comparisonYears().stream().map(String::valueOf).collect(Collectors.joining(",")));
    keys.put("top", Integer.toString(question.top()));
    if (!exhibits.isEmpty()) {
      keys.put(EXHIBITS, String.join(",", exhibits));
    }
    keys.put("summary", String.join(",", summary));
    question.datasets().forEach((role, ids) -> keys.put(datasetsKey(role), String.join(",", ids)));
    keys.put("findings.rejected-rows-pct", Double.toString(rejectedRowsPercent));
    keys.put("findings.rejected-value-pct", Double.toString(rejectedValuePercent));
    keys.put("findings.control-gap-pct", Double.toString(thresholds.controlGap()));
    keys.put("findings.unused-gap-pct", Double.toString(thresholds.unusedGap()));
    keys.put("findings.lost-value-pct", Double.toString(thresholds.lostValue()));
    keys.put("findings.kept-value-pct", Double.toString(thresholds.keptValue()));
    keys.put("findings.revised-pct", Double.toString(thresholds.revised()));
    keys.put("findings.factor", Double.toString(thresholds.factor()));
    question.agreement().ifPresent(programme -> keys.put("agreement", programme));
    question.passThrough().ifPresent(p -> keys.put("pass-through", p.toString()));
    keys.putAll(look.keys());
    asOf.ifPresent(date -> keys.put("as-of", date.toString()));
    return keys;
  }
}
