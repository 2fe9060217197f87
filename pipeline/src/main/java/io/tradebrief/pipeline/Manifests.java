package io.tradebrief.pipeline;

import io.tradebrief.pipeline.fact.InputRecord;
import io.tradebrief.reports.edition.Manifest;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Publication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.jfree.chart.JFreeChart;

/** Puts together what {@code edition.json} records. */
final class Manifests {
  private Manifests() {}

  static Manifest of(
      Settings settings,
      Fingerprint fingerprint,
      Inputs inputs,
      Publication publication,
      SparkSession spark) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (Exhibit exhibit : publication.exhibits()) {
      rows.put(exhibit.id(), exhibit.table().rows().size());
    }
    List<Manifest.Input> files = inputs.records().stream().map(Manifests::input).toList();
    return new Manifest(
        settings.report(),
        publication.dataAsOf() + "-" + fingerprint.brief(),
        fingerprint.value(),
        files,
        settings.configuration(),
        new Manifest.Versions(
            fingerprint.code(),
            spark.version(),
            org.apache.poi.Version.getVersion(),
            Objects.requireNonNullElse(
                JFreeChart.class.getPackage().getImplementationVersion(), "unknown"),
            Runtime.version().feature()),
        new Manifest.Counts(rows.size(), rows));
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
