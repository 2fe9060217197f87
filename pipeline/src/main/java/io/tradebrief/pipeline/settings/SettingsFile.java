package io.tradebrief.pipeline.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigOriginFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import io.tradebrief.pipeline.intake.Thresholds;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.pipeline.measure.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a report's configuration file, with what the command line overrides. */
public final class SettingsFile {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern ISO_ALPHA_3 = Pattern.compile("[A-Z]{3}");
  private static final int EARLIEST_YEAR = 1970;

  /** Keys that say where something is or how Spark computes it; no figure depends on them. */
  private static final List<String> PLACES = List.of("input", "output", "spark.");

  private SettingsFile() {}

  /**
   * What the command line overrides.
   *
   * @param set keys given as {@code --set key=value}
   */
  public record Overrides(
      Optional<Path> input,
      Optional<Path> output,
      Optional<LocalDate> asOf,
      Optional<String> master,
      Map<String, String> set) {}

  /**
   * The settings of a report.
   *
   * @param known the ids of the exhibits there are, in the order of the sheets
   * @throws BrokenConfiguration if a key is missing, unknown, of the wrong type, or impossible
   */
  public static Settings read(Path path, Overrides overrides, List<String> known) {
    ConfigurationKeys keys = new ConfigurationKeys(path.toString(), parse(path, overrides.set()));
    overrides.asOf().ifPresent(date -> keys.note("as-of", date.toString()));
    Path folder = path.toAbsolutePath().normalize().getParent();
    String report = keys.text("report");
    if (!ID.matcher(report).matches()) {
      throw keys.invalid("report", "is '" + report + "'", "use lower-case words joined by '-'");
    }
    Settings settings =
        new Settings(
            report,
            keys.text("title"),
            keys.text("author", "Tradebrief"),
            question(keys),
            exhibits(keys, known),
            summary(keys, known),
            Look.of(keys, folder),
            folder,
            overrides.input().orElse(folder.resolve(keys.text("input"))).normalize(),
            overrides.output().orElse(folder.resolve(keys.text("output"))).normalize(),
            overrides.asOf(),
            keys.number("findings.rejected-rows-pct", 0, 100, 1),
            keys.number("findings.rejected-value-pct", 0, 100, 0.1),
            thresholds(keys),
            overrides.master().orElse(keys.text("spark.master", "local[*]")),
            keys.below("spark.settings"),
            keys.noted(PLACES));
    keys.refuseUnknown();
    return settings;
  }

  private static Thresholds thresholds(ConfigurationKeys keys) {
    Thresholds usual = Thresholds.DEFAULT;
    return new Thresholds(
        keys.number("findings.control-gap-pct", 0, 100, usual.controlGap()),
        keys.number("findings.unused-gap-pct", 0, 100, usual.unusedGap()),
        keys.number("findings.lost-value-pct", 0, 100, usual.lostValue()),
        keys.number("findings.kept-value-pct", 0, 100, usual.keptValue()),
        keys.number("findings.revised-pct", 0, 1000, usual.revised()),
        keys.number("findings.factor", 2, 1000, usual.factor()));
  }

  private static Question question(ConfigurationKeys keys) {
    int latest = LocalDate.now(java.time.ZoneOffset.UTC).getYear();
    int reference = keys.whole("reference-year", EARLIEST_YEAR, latest);
    int base = keys.whole("base-year", EARLIEST_YEAR, latest);
    int earlier = keys.whole("earlier-year", EARLIEST_YEAR, latest);
    if (earlier >= reference) {
      throw keys.invalid(
          "earlier-year", "is " + earlier, "choose a year before the reference year " + reference);
    }
    if (base == reference) {
      throw keys.invalid(
          "base-year", "is the reference year", "choose another year for the exchange rates");
    }
    return new Question(
        country(keys, "reporter"),
        country(keys, "partner"),
        reference,
        base,
        earlier,
        keys.years("comparison-years", EARLIEST_YEAR, latest),
        keys.whole("top", 1, 50),
        datasets(keys),
        keys.has("agreement") ? Optional.of(keys.text("agreement")) : Optional.empty(),
        passThrough(keys));
  }

  /**
   * The exhibits to compute, in the order of the sheets; that order is not for an edition to say.
   */
  private static List<String> exhibits(ConfigurationKeys keys, List<String> known) {
    List<String> chosen = exhibitsOf(keys, Settings.EXHIBITS, known);
    List<String> inOrder = known.stream().filter(chosen::contains).toList();
    if (!inOrder.isEmpty()) {
      keys.note(Settings.EXHIBITS, String.join(",", inOrder));
    }
    return inOrder;
  }

  private static List<String> summary(ConfigurationKeys keys, List<String> known) {
    keys.note("summary", "");
    return exhibitsOf(keys, "summary", known);
  }

  /** The exhibits that a key names, each once; empty if the key is absent. */
  private static List<String> exhibitsOf(ConfigurationKeys keys, String key, List<String> known) {
    List<String> chosen = keys.has(key) ? keys.oneOrMore(key) : List.of();
    for (String id : chosen) {
      if (!known.contains(id)) {
        throw keys.invalid(
            key,
            "names '" + id + "'",
            "did you mean "
                + String.join(" or ", NearestNames.of(id, known))
                + "? Choose among "
                + String.join(", ", known));
      }
    }
    if (chosen.stream().distinct().count() < chosen.size()) {
      throw keys.invalid(key, "names an exhibit twice", "name each once");
    }
    return chosen;
  }

  private static Map<Role, List<String>> datasets(ConfigurationKeys keys) {
    Map<Role, List<String>> datasets = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      String key = Settings.datasetsKey(role);
      if (role.required() || keys.has(key)) {
        datasets.put(role, keys.oneOrMore(key));
      }
    }
    return datasets;
  }

  private static String country(ConfigurationKeys keys, String key) {
    String code = keys.text(key);
    if (!ISO_ALPHA_3.matcher(code).matches()) {
      throw keys.invalid(key, "is '" + code + "'", "use an ISO 3166 alpha-3 code such as JPN");
    }
    return code;
  }

  private static Optional<Question.PassThrough> passThrough(ConfigurationKeys keys) {
    if (!keys.has("pass-through")) {
      return Optional.empty();
    }
    return Optional.of(
        new Question.PassThrough(
            keys.number("pass-through.export-pass-through", 0, 1),
            keys.number("pass-through.import-pass-through", 0, 1),
            keys.number("pass-through.export-elasticity", 0, 10),
            keys.number("pass-through.import-elasticity", 0, 10),
            keys.text("pass-through.citation")));
  }

  /** A value of the command line: a list if it is written as one, else a text. */
  private static ConfigValue given(String key, String value) {
    String origin = "--set " + key;
    if (!value.strip().startsWith("[")) {
      return ConfigValueFactory.fromAnyRef(value, origin);
    }
    try {
      return ConfigFactory.parseString("list = " + value)
          .getValue("list")
          .withOrigin(ConfigOriginFactory.newSimple(origin));
    } catch (ConfigException e) {
      throw new BrokenConfiguration(
          origin + ": not readable as a list: " + value + ". Write --set '" + key + "=[a, b]'.", e);
    }
  }

  private static Config parse(Path path, Map<String, String> set) {
    if (!Files.isRegularFile(path)) {
      throw new BrokenConfiguration(
          path
              + ": there is no such configuration file. Name one, for example conf/us-japan.conf.");
    }
    try {
      Config config =
          ConfigFactory.parseFile(
              path.toFile(), ConfigParseOptions.defaults().setAllowMissing(false));
      for (Map.Entry<String, String> entry : set.entrySet()) {
        config = config.withValue(entry.getKey(), given(entry.getKey(), entry.getValue()));
      }
      return config.resolve();
    } catch (ConfigException.BadPath e) {
      throw new BrokenConfiguration(
          "--set " + List.copyOf(set.keySet()) + ": not a key. Write --set reference-year=2025.",
          e);
    } catch (ConfigException e) {
      throw new BrokenConfiguration(path + ": not readable as HOCON: " + e.getMessage(), e);
    }
  }
}
