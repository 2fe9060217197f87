package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.intake.DatasetRule.Control;
import io.tradebrief.pipeline.intake.DatasetRule.NotListed;
import io.tradebrief.pipeline.list.ConfList;
import io.tradebrief.pipeline.list.ConfList.Line;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The list of the datasets' rules.
 *
 * <pre>
 * dataset,parts,members,control,others,currency,covers,not_listed,steady
 * census-goods-by-partner,flow period,partner_code,world-years,,USD,all,zero,yes
 * usitc-hts,importer_code hs6:2,line_code,,,,,,
 * </pre>
 */
public final class DatasetRules {
  private static final List<String> COLUMNS =
      List.of(
          "dataset",
          "parts",
          "members",
          "control",
          "others",
          "currency",
          "covers",
          "not_listed",
          "steady");

  private final Map<String, DatasetRule> rules;
  private final Breaks breaks;

  private DatasetRules(Map<String, DatasetRule> rules, Breaks breaks) {
    this.rules = rules;
    this.breaks = breaks;
  }

  /**
   * Reads the list, and the one of known breaks in series.
   *
   * @throws io.tradebrief.pipeline.list.BrokenList if it is absent, or a row of it is wrong
   */
  public static DatasetRules load(Path file, Path breaks) {
    Map<String, DatasetRule> rules = new TreeMap<>();
    for (Line line : ConfList.read(file, COLUMNS)) {
      DatasetRule rule = rule(line);
      if (rules.put(rule.dataset(), rule) != null) {
        throw line.broken("dataset", rule.dataset() + " stands twice", "Remove one of the lines");
      }
    }
    return new DatasetRules(rules, Breaks.load(breaks));
  }

  private static DatasetRule rule(Line line) {
    try {
      return new DatasetRule(
          line.filled("dataset"),
          words(line, "parts").stream().map(PartField::parse).toList(),
          words(line, "members"),
          control(line),
          new LinkedHashSet<>(words(line, "others")),
          new LinkedHashSet<>(words(line, "currency")),
          isAll(line),
          line.text("covers").equals("whole"),
          notListed(line),
          line.text("steady").equals("yes"));
    } catch (NumberFormatException e) {
      throw line.broken("parts", "is no list of fields", "Write fields such as flow period hs6:2");
    }
  }

  private static List<String> words(Line line, String column) {
    return Arrays.stream(line.text(column).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static Control control(Line line) {
    return switch (line.text("control")) {
      case "" -> Control.NONE;
      case "world-years" -> Control.WORLD_YEARS;
      case "world" -> Control.WORLD;
      default -> throw line.broken("control", "is unknown", "Write world, world-years or nothing");
    };
  }

  private static boolean isAll(Line line) {
    return switch (line.text("covers")) {
      case "", "part", "whole" -> false;
      case "all" -> true;
      default -> throw line.broken("covers", "is unknown", "Write all, part, whole or nothing");
    };
  }

  private static NotListed notListed(Line line) {
    return switch (line.text("not_listed")) {
      case "", "unknown" -> NotListed.UNKNOWN;
      case "zero" -> NotListed.ZERO;
      default -> throw line.broken("not_listed", "is unknown", "Write zero, unknown or nothing");
    };
  }

  /** The ids that have a row of their own. */
  public Set<String> datasets() {
    return rules.keySet();
  }

  Breaks breaks() {
    return breaks;
  }

  /** The rule of a dataset, that of its kind of fact where it has none of its own. */
  DatasetRule of(String dataset, String kind) {
    DatasetRule rule = rules.getOrDefault(dataset, rules.get(kind));
    if (rule == null) {
      throw new IllegalStateException(
          "datasets.csv has a row neither for " + dataset + " nor for " + kind);
    }
    return rule;
  }
}
