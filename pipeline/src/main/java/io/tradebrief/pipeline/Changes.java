package io.tradebrief.pipeline;

import io.tradebrief.pipeline.about.DataQuality;
import io.tradebrief.pipeline.about.LatestEdition;
import io.tradebrief.pipeline.about.SourcesTable;
import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.pipeline.measure.ReportLists;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.settings.Lists;
import io.tradebrief.pipeline.settings.Settings;
import io.tradebrief.reports.claim.ClaimsTable;
import io.tradebrief.reports.edition.EditionDiff;
import io.tradebrief.reports.edition.Manifest;
import io.tradebrief.reports.edition.PublishedEdition;
import io.tradebrief.reports.edition.PublishedTable;
import io.tradebrief.reports.edition.RevisionCauses;
import io.tradebrief.reports.edition.RevisionsTable;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.NotesTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the edition in the making with the one published last. */
final class Changes {
  /** Sheets about the edition itself, which the manifests tell better. */
  private static final Set<String> LEFT_OUT =
      Set.of(SourcesTable.ID, DataQuality.ID, RevisionsTable.ID, NotesTable.ID);

  /** What of a claim is a figure or a judgement; its other columns are the list, or words. */
  private static final Set<String> OF_A_CLAIM = Set.of("published", "computed", "verdict");

  private Changes() {}

  /**
   * The exhibit of revisions. A previous edition that cannot be read is no reason to fail.
   *
   * @param latest the edition published last
   * @param made the manifest of the edition in the making
   * @param exhibits its exhibits
   */
  static Exhibit since(
      LatestEdition latest, Manifest made, Question question, List<Exhibit> exhibits) {
    if (latest.folder().isEmpty()) {
      return RevisionsTable.first();
    }
    Path folder = latest.folder().get();
    PublishedEdition before;
    try {
      before = PublishedEdition.read(folder);
    } catch (IOException unreadable) {
      String what = String.valueOf(unreadable.getMessage());
      return RevisionsTable.unreadable(what.replace(folder.toString(), "edition"));
    }
    List<PublishedTable> was = compared(before.tables().stream());
    List<PublishedTable> is =
        compared(exhibits.stream().map(exhibit -> PublishedTable.of(exhibit.table())));
    return RevisionsTable.of(
        before.manifest().edition(),
        EditionDiff.of(was, is),
        new RevisionCauses(
            before.manifest(), made, datasets(question), readers(inOneOnly(was, is))));
  }

  private static List<PublishedTable> compared(Stream<PublishedTable> tables) {
    return tables
        .filter(table -> !LEFT_OUT.contains(table.id()))
        .map(table -> table.id().equals(ClaimsTable.ID) ? table.keeping(OF_A_CLAIM) : table)
        .toList();
  }

  private static Set<String> inOneOnly(List<PublishedTable> was, List<PublishedTable> is) {
    Set<String> before = was.stream().map(PublishedTable::id).collect(Collectors.toSet());
    Set<String> after = is.stream().map(PublishedTable::id).collect(Collectors.toSet());
    return Stream.concat(before.stream(), after.stream())
        .filter(id -> !(before.contains(id) && after.contains(id)))
        .collect(Collectors.toSet());
  }

  /**
   * The exhibits that a list, or a key that names datasets or exhibits, concerns.
   *
   * @param inOneOnly the exhibits that only one of the two editions has
   */
  private static Map<String, Set<String>> readers(Set<String> inOneOnly) {
    Map<String, Set<String>> readers = new HashMap<>();
    Settings.OF_NO_FIGURE.forEach(key -> readers.put(key, Set.of()));
    readers.put(Lists.CLAIMS, Set.of(ClaimsTable.ID));
    readers.put(ReportLists.NOTES, Set.of());
    Set<String> chosen = new HashSet<>(inOneOnly);
    chosen.add(ClaimsTable.ID);
    readers.put(Settings.EXHIBITS, chosen);
    for (Role role : Role.values()) {
      Set<String> exhibits = new HashSet<>(Set.of(ClaimsTable.ID));
      for (Analysis analysis : Analyses.all()) {
        if (analysis.reads().contains(role)) {
          exhibits.add(analysis.id());
        }
      }
      readers.put(Settings.datasetsKey(role), exhibits);
    }
    return readers;
  }

  /** The datasets that each exhibit reads. */
  private static Map<String, Set<String>> datasets(Question question) {
    Map<String, Set<String>> datasets = new HashMap<>();
    for (Analysis analysis : Analyses.all()) {
      datasets.put(
          analysis.id(),
          analysis.reads().stream()
              .flatMap(role -> question.datasets(role).stream())
              .collect(Collectors.toSet()));
    }
    return datasets;
  }
}
