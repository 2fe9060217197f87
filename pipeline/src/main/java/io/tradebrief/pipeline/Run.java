package io.tradebrief.pipeline;

import io.tradebrief.pipeline.about.Inputs;
import io.tradebrief.pipeline.about.InputsBuilder;
import io.tradebrief.pipeline.about.LatestEdition;
import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.intake.InputFolder;
import io.tradebrief.pipeline.intake.Intake;
import io.tradebrief.pipeline.intake.OtherSources;
import io.tradebrief.pipeline.intake.ReleaseFolders;
import io.tradebrief.pipeline.intake.Releases;
import io.tradebrief.pipeline.intake.Staging;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.settings.Lists;
import io.tradebrief.pipeline.settings.Settings;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Unpacking;
import io.tradebrief.pipeline.source.Unused;
import io.tradebrief.reports.claim.Vintage;
import io.tradebrief.reports.edition.EditionPublisher;
import io.tradebrief.reports.edition.Manifest;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One run, from the input folder to a published edition: the method to read first. */
final class Run {
  private final Settings settings;
  private final Progress progress;

  Run(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Publishes an edition unless the latest one is already what this run would give.
   *
   * @return where the edition is and what a person should look at
   */
  Outcome run() throws IOException {
    return run(publication -> {});
  }

  /** The same; {@code reader} sees what is published before it is written. */
  Outcome run(Consumer<Publication> reader) throws IOException {
    progress.stage("inputs", settings.input().toString());
    Lists lists = Lists.load(settings.lists());
    lists.requireKnown("reporter", settings.question().reporter());
    lists.requireKnown("partner", settings.question().partner());
    lists.report().notes().requireOf(Analyses.ids());
    Path store = settings.output().resolve("store");
    InputFolder folder = ReleaseFolders.scan(settings.input(), Unpacking.into(store));
    List<SourceFile> files = folder.files();
    Fingerprint fingerprint = Fingerprint.of(files, settings, lists);
    LatestEdition latest = LatestEdition.find(settings.reportFolder());
    if (latest.is(fingerprint.value())) {
      return Outcome.upToDate(
          latest.folder().orElseThrow(),
          folder.unused().stream().filter(Unused::finding).map(Unused::sentence).toList());
    }

    CompletableFuture<Engine> starting = CompletableFuture.supplyAsync(() -> startSpark());
    try {
      Releases releases = new Releases(files);
      List<Unused> unused =
          Stream.concat(folder.unused().stream(), releases.unused().stream()).toList();
      unused.stream()
          .filter(file -> !file.finding())
          .forEach(file -> progress.say("notice: " + file.sentence()));
      progress.stage(
          "facts", releases.datasets().size() + " datasets in " + files.size() + " files");
      Staging staging =
          new Staging(store, lists.codesHash(), lists.partners(), () -> starting.join().spark());
      Intake intake =
          new Intake(
              releases,
              staging,
              lists.datasets(),
              lists.partners(),
              settings.thresholds(),
              () -> starting.join().spark());
      Inputs inputs =
          InputsBuilder.stage(
              releases,
              intake,
              wanted(),
              settings.question(),
              settings.asOf(),
              new OtherSources(lists.datasets(), lists.currencies(), settings.thresholds()));

      progress.stage("session", settings.sparkMaster());
      Engine engine = starting.join();
      Briefing briefing = new Briefing(settings, lists, inputs, engine.spark());
      Manifest draft = Manifests.of(settings, lists, fingerprint, latest, inputs, engine.spark());

      progress.stage("exhibits", "reference year " + settings.question().referenceYear());
      Publication publication;
      try (Threads threads = new Threads()) {
        List<Future<Exhibit>> exhibits = briefing.exhibits(threads);
        List<Future<Vintage>> vintages = new ArrayList<>();
        for (Release release : nearDocuments(releases, inputs, lists)) {
          var datasets =
              InputsBuilder.withRelease(inputs, releases, intake, settings.question(), release);
          vintages.add(threads.start(() -> briefing.vintage(release.text(), datasets)));
        }
        publication =
            briefing.publication(
                Threads.results(exhibits),
                Threads.results(vintages),
                made -> Changes.since(latest, draft, settings.question(), made));
      }

      reader.accept(publication);
      progress.stage("rendering", publication.exhibits().size() + " exhibits");
      Manifest manifest = draft.counting(Manifests.counts(publication));
      Path edition =
          EditionPublisher.publish(
              settings.reportFolder(),
              manifest.edition(),
              new EditionFiles(publication, settings.look(), manifest, inputs.files())::write);
      Findings findings = new Findings(settings, lists, inputs, publication);
      return Outcome.published(
          edition, findings.findings(files, unused, latest, manifest), findings.notices());
    } finally {
      close(starting);
    }
  }

  private Engine startSpark() {
    long started = System.nanoTime();
    Engine engine = Engine.start(settings);
    progress.beside("spark session", System.nanoTime() - started);
    return engine;
  }

  /** A session that failed to start has nothing to close; the failure itself was thrown by join. */
  private static void close(CompletableFuture<Engine> starting) {
    starting
        .handle(
            (engine, failure) -> {
              if (engine != null) {
                engine.close();
              }
              return engine;
            })
        .join();
  }

  private String goods() {
    return settings.question().goodsDataset();
  }

  private Set<String> wanted() {
    Set<String> wanted = new LinkedHashSet<>();
    for (Analysis analysis : Analyses.chosen(settings.exhibits())) {
      for (Role role : Role.values()) {
        if (analysis.reads().contains(role)) {
          wanted.addAll(settings.question().datasets(role));
        }
      }
    }
    // Of every edition it says which years and months there are, whether or not an exhibit reads
    // it.
    wanted.add(goods());
    return wanted;
  }

  /**
   * For each document whose figures are checked, the release nearest to its date: the newest one it
   * could have used, else the earliest at hand. Newest first, without the release in use.
   */
  private List<Release> nearDocuments(Releases releases, Inputs inputs, Lists lists) {
    String inUse = inputs.datasets().get(goods()).release();
    List<Release> held =
        releases.of(goods()).stream()
            .filter(
                release -> settings.asOf().map(day -> !release.date().isAfter(day)).orElse(true))
            .toList();
    Set<Release> near = new LinkedHashSet<>();
    for (var claim : lists.claims()) {
      Release.parse(claim.publishedOn())
          .flatMap(
              published ->
                  held.stream()
                      .filter(release -> release.compareTo(published) <= 0)
                      .reduce((earlier, later) -> later)
                      .or(() -> held.stream().findFirst()))
          .filter(release -> !release.text().equals(inUse))
          .ifPresent(near::add);
    }
    return near.stream().sorted(Comparator.reverseOrder()).toList();
  }
}
