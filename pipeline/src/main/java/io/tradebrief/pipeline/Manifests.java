package io.tradebrief.pipeline;

import io.tradebrief.pipeline.about.Inputs;
import io.tradebrief.pipeline.about.LatestEdition;
import io.tradebrief.pipeline.fact.InputRecord;
import io.tradebrief.pipeline.settings.Lists;
import io.tradebrief.pipeline.settings.Settings;
import io.tradebrief.reports.edition.Manifest;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Publication;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.jfree.chart.JFreeChart;

/** Puts together what {@code edition.json} records. */
final class Manifests {
  private Manifests() {}

  /** The manifest of an edition whose exhibits are not counted yet. */
  static Manifest of(
      Settings settings,
      Lists lists,
      Fingerprint fingerprint,
      LatestEdition latest,
      Inputs inputs,
      SparkSession spark) {
    return new Manifest(
        settings.report(),
        inputs.dataAsOf() + "-" + fingerprint.brief(),
        fingerprint.value(),
        latest.reference(),
        inputs.records().stream().map(Manifests::input).toList(),
        settings.configuration(),
        lists.hashes(),
        new Manifest.Versions(
            fingerprint.code(),
            spark.version(),
            org.apache.poi.Version.getVersion(),
            Objects.requireNonNullElse(
                JFreeChart.class.getPackage().getImplementationVersion(), "unknown"),
            Runtime.version().feature()),
        new Manifest.Counts(0, Map.of()));
  }

  /** The rows of each exhibit. */
  static Manifest.Counts counts(Publication publication) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (Exhibit exhibit : publication.exhibits()) {
      rows.put(exhibit.id(), exhibit.table().rows().size());
    }
    return new Manifest.Counts(rows.size(), rows);
  }

  private static Manifest.Input input(InputRecord input) {
    return new Manifest.Input(
        input.file(),
        input.citation().publisher(),
        input.dataset(),
        input.citation().released(),
        input.sha256(),
        input.rowsAccepted(),
        input.rowsRejected());
  }
}
