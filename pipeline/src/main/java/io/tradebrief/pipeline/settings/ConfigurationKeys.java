package io.tradebrief.pipeline.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * The keys of one configuration file, read by name; what was never asked for is an error. Each
 * value is noted as text when it is read, so that a key is named in one place only: where it is
 * read.
 */
final class ConfigurationKeys {
  private final String file;
  private final Config config;
  private final Set<String> known = new TreeSet<>();
  private final Map<String, String> noted = new TreeMap<>();

  ConfigurationKeys(String file, Config config) {
    this.file = file;
    this.config = config;
  }

  /** Values by key, but for those below one of {@code places}. */
  Map<String, String> noted(List<String> places) {
    Map<String, String> kept = new TreeMap<>(noted);
    kept.keySet().removeIf(key -> places.stream().anyMatch(key::startsWith));
    return kept;
  }

  /** Notes another text than the value read. */
  void note(String key, String text) {
    noted.put(key, text);
  }

  private <T> T noting(String key, T value) {
    noted.put(key, value.toString());
    return value;
  }

  String text(String key) {
    String value = read(key, Config::getString).strip();
    if (value.isEmpty()) {
      throw invalid(key, "is empty", "give it a value");
    }
    return noting(key, value);
  }

  String text(String key, String otherwise) {
    known.add(key);
    return config.hasPath(key) ? text(key) : noting(key, otherwise);
  }

  int whole(String key, int least, int most) {
    int value = read(key, Config::getInt);
    if (value < least || value > most) {
      throw invalid(key, "is " + value, "choose a number from " + least + " to " + most);
    }
    return noting(key, value);
  }

  int whole(String key, int least, int most, int otherwise) {
    known.add(key);
    return config.hasPath(key) ? whole(key, least, most) : noting(key, otherwise);
  }

  double number(String key, double least, double most) {
    double value = read(key, Config::getDouble);
    if (!(value >= least && value <= most)) {
      throw invalid(key, "is " + value, "choose a number from " + least + " to " + most);
    }
    return noting(key, value);
  }

  double number(String key, double least, double most, double otherwise) {
    known.add(key);
    return config.hasPath(key) ? number(key, least, most) : noting(key, otherwise);
  }

  boolean flag(String key, boolean otherwise) {
    known.add(key);
    return noting(key, config.hasPath(key) ? read(key, Config::getBoolean) : otherwise);
  }

  /** A list of years, oldest first and each once; empty if the key is absent. */
  List<Integer> years(String key, int least, int most) {
    known.add(key);
    note(key, "");
    if (!config.hasPath(key)) {
      return List.of();
    }
    List<Integer> years = read(key, Config::getIntList);
    if (years.stream().anyMatch(year -> year < least || year > most)) {
      throw invalid(key, "is " + years, "choose years from " + least + " to " + most);
    }
    List<Integer> sorted = years.stream().sorted().distinct().toList();
    note(key, sorted.stream().map(String::valueOf).collect(Collectors.joining(",")));
    return sorted;
  }

  /** A list of texts, or one text in place of a list of one. */
  List<String> oneOrMore(String key) {
    if (config.hasPath(key) && config.getValue(key).valueType() == ConfigValueType.STRING) {
      return List.of(text(key));
    }
    List<String> values = read(key, Config::getStringList);
    if (values.isEmpty()) {
      throw invalid(key, "is an empty list", "name at least one");
    }
    note(key, String.join(",", values));
    return values;
  }

  boolean has(String key) {
    known.add(key);
    return config.hasPath(key);
  }

  /** Every key below {@code prefix} as text; such keys are free. */
  Map<String, String> below(String prefix) {
    Map<String, String> values = new TreeMap<>();
    for (Map.Entry<String, ConfigValue> entry : config.entrySet()) {
      if (entry.getKey().startsWith(prefix + ".")) {
        known.add(entry.getKey());
        String name = entry.getKey().substring(prefix.length() + 1).replace("\"", "");
        values.put(name, entry.getValue().unwrapped().toString());
      }
    }
    return values;
  }

  /** Fails if the file holds a key that was never read. */
  void refuseUnknown() {
    List<String> unknown = new ArrayList<>();
    for (Map.Entry<String, ConfigValue> entry : config.entrySet()) {
      if (!known.contains(entry.getKey())) {
        unknown.add(place(entry.getValue().origin()) + ": unknown key '" + entry.getKey() + "'");
      }
    }
    if (!unknown.isEmpty()) {
      throw new BrokenConfiguration(
          String.join("\n", new TreeSet<>(unknown))
              + ". Correct the spelling or remove it; known keys are "
              + String.join(", ", known)
              + ".");
    }
  }

  BrokenConfiguration invalid(String key, String what, String remedy) {
    return new BrokenConfiguration(
        place(config.getValue(key).origin()) + ": '" + key + "' " + what + "; " + remedy + ".");
  }

  private <T> T read(String key, BiFunction<Config, String, T> how) {
    known.add(key);
    try {
      return how.apply(config, key);
    } catch (ConfigException.Missing e) {
      throw new BrokenConfiguration(file + ": the key '" + key + "' is missing; add it.", e);
    } catch (ConfigException.WrongType | ConfigException.BadValue e) {
      throw new BrokenConfiguration(
          place(config.getValue(key).origin())
              + ": '"
              + key
              + "' has the wrong type: "
              + config.getValue(key).unwrapped()
              + "; see the comment in conf/us-japan.conf for what it takes.",
          e);
    }
  }

  private String place(ConfigOrigin origin) {
    return origin.lineNumber() > 0 ? file + ", line " + origin.lineNumber() : origin.description();
  }
}
