package io.tradebrief.reports.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Why the figures of an exhibit may differ between two editions, as their manifests show: another
 * release of a dataset it reads, another value of a key or a list that figures depend on, another
 * version of the program. Where several differ, the manifests cannot tell them apart, and all are
 * named.
 */
public final class RevisionCauses {
  static final String SOURCE = "source revision";
  static final String CONFIGURATION = "configuration";
  static final String CODE = "code";
  static final String UNKNOWN = "not shown by the manifests";

  private static final int BRIEF = 8;

  private final Manifest before;
  private final Manifest after;
  private final Map<String, Set<String>> datasets;
  private final Map<String, Set<String>> readers;
  private final Map<String, Cause> known = new HashMap<>();

  /**
   * A cause with what the manifests show of it.
   *
   * @param kind source revision, configuration or code; several joined by "or"
   * @param evidence which datasets, keys and versions differ
   */
  record Cause(String kind, String evidence) {}

  /**
   * The causes between two editions.
   *
   * @param datasets the datasets an exhibit reads; one that is not listed may depend on all
   * @param readers the exhibits that a key or a list concerns, none if no figure depends on it; one
   *     not named may concern all
   */
  public RevisionCauses(
      Manifest before,
      Manifest after,
      Map<String, Set<String>> datasets,
      Map<String, Set<String>> readers) {
    this.before = before;
    this.after = after;
    this.datasets = Map.copyOf(datasets);
    this.readers = Map.copyOf(readers);
  }

  /** Why the figures of {@code exhibit} may differ. */
  Cause of(String exhibit) {
    return known.computeIfAbsent(exhibit, this::find);
  }

  private Cause find(String exhibit) {
    List<String> kinds = new ArrayList<>();
    List<String> evidence = new ArrayList<>();
    add(SOURCE, sources(exhibit), kinds, evidence);
    add(CONFIGURATION, configuration(exhibit), kinds, evidence);
    add(CODE, code(), kinds, evidence);
    if (kinds.isEmpty()) {
      return new Cause(UNKNOWN, "Inputs, configuration and code are the same in both manifests.");
    }
    String several =
        kinds.size() == 1 ? "" : " Several changed, and the manifests cannot tell them apart.";
    return new Cause(String.join(" or ", kinds), String.join("; ", evidence) + "." + several);
  }

  private static void add(
      String kind, List<String> changes, List<String> kinds, List<String> evidence) {
    if (!changes.isEmpty()) {
      kinds.add(kind);
      evidence.addAll(changes);
    }
  }

  private List<String> sources(String exhibit) {
    Map<String, Set<String>> hashesBefore = hashes(before);
    Map<String, Set<String>> hashesAfter = hashes(after);
    Set<String> all = new TreeSet<>(hashesBefore.keySet());
    all.addAll(hashesAfter.keySet());
    Set<String> read = datasets.getOrDefault(exhibit, all);
    return all.stream()
        .filter(read::contains)
        .filter(id -> !Objects.equals(hashesBefore.get(id), hashesAfter.get(id)))
        .map(this::vintages)
        .toList();
  }

  private String vintages(String dataset) {
    String was = released(before, dataset);
    String is = released(after, dataset);
    if (was.isEmpty()) {
      return dataset + " added, released " + is;
    }
    if (is.isEmpty()) {
      return dataset + " of " + was + " no longer read";
    }
    return was.equals(is)
        ? dataset + " of " + is + ", of which a file has changed"
        : dataset + " of " + was + " replaced by " + is;
  }

  private static Map<String, Set<String>> hashes(Manifest manifest) {
    return manifest.inputs().stream()
        .collect(
            Collectors.groupingBy(
                Manifest.Input::dataset,
                Collectors.mapping(Manifest.Input::sha256, Collectors.toSet())));
  }

  private static String released(Manifest manifest, String dataset) {
    return manifest.inputs().stream()
        .filter(input -> input.dataset().equals(dataset))
        .map(Manifest.Input::released)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" and "));
  }

  private List<String> configuration(String exhibit) {
    List<String> changes = new ArrayList<>();
    for (String key : keys(before.configuration(), after.configuration())) {
      String was = before.configuration().get(key);
      String is = after.configuration().get(key);
      if (concerns(key, exhibit) && !Objects.equals(was, is)) {
        changes.add(key + " " + orAbsent(was) + " replaced by " + orAbsent(is));
      }
    }
    if (before.lists().isEmpty()) {
      // The manifest is of a version that did not record them.
      return changes;
    }
    for (String list : keys(before.lists(), after.lists())) {
      if (concerns(list, exhibit)
          && !Objects.equals(before.lists().get(list), after.lists().get(list))) {
        changes.add("list " + list + " changed");
      }
    }
    return changes;
  }

  private boolean concerns(String keyOrList, String exhibit) {
    return readers.getOrDefault(keyOrList, Set.of(exhibit)).contains(exhibit);
  }

  private static Set<String> keys(Map<String, String> one, Map<String, String> other) {
    Set<String> keys = new LinkedHashSet<>(one.keySet());
    keys.addAll(other.keySet());
    return keys;
  }

  private static String orAbsent(String value) {
    return value == null || value.isEmpty() ? "(none)" : value;
  }

  private List<String> code() {
    List<String> changes = new ArrayList<>();
    Manifest.Versions was = before.versions();
    Manifest.Versions is = after.versions();
    if (!was.tradebrief().equals(is.tradebrief())) {
      changes.add("program " + brief(was.tradebrief()) + " replaced by " + brief(is.tradebrief()));
    }
    if (!was.spark().equals(is.spark())) {
      changes.add("Spark " + was.spark() + " replaced by " + is.spark());
    }
    if (was.java() != is.java()) {
      changes.add("Java " + was.java() + " replaced by " + is.java());
    }
    return changes;
  }

  private static String brief(String hash) {
    return hash.substring(0, Math.min(hash.length(), BRIEF));
  }
}
