package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.list.PartnerLists;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.LocalSpark;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Unpacking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An input folder in small, and what stands of the files a test puts there: scanned, staged and
 * taken in as a run does it, with the project's own lists.
 */
public final class IntakeDesk {
  public static final Path CONF = Path.of("..", "conf");
  private static final String PROVENANCE =
      "file,dataset,publisher,title,released,page,licence,retrieved\n";

  private final Path input;
  private final Path store;
  private DatasetRules rules =
      DatasetRules.load(CONF.resolve("datasets.csv"), CONF.resolve("breaks.csv"));
  private Thresholds thresholds = Thresholds.DEFAULT;

  public IntakeDesk(Path folder) {
    input = folder.resolve("input");
    store = folder.resolve("store");
  }

  /** Other thresholds than the usual ones. */
  IntakeDesk thresholds(Thresholds other) {
    thresholds = other;
    return this;
  }

  /** Known breaks in series, as rows of {@code breaks.csv}. */
  IntakeDesk breaks(String... rows) {
    Path list = store.resolveSibling("breaks.csv");
    write(list, "code,period,reason\n" + String.join("\n", rows) + "\n");
    rules = DatasetRules.load(CONF.resolve("datasets.csv"), list);
    return this;
  }

  /** A publisher's file: {@code census/2026-05/country.csv}. */
  public IntakeDesk put(String name, String text) {
    return put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public IntakeDesk put(String name, byte[] bytes) {
    try {
      Path file = input.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table in our own layout with the record beside it. */
  public IntakeDesk tidy(String dataset, String name, String header, String... rows) {
    return tidyReleased(dataset, name, name.split("/", -1)[1], header, rows);
  }

  /** The same with a record that states a release date of its own. */
  IntakeDesk tidyReleased(
      String dataset, String name, String released, String header, String... rows) {
    put(name, header + "\n" + String.join("\n", rows) + "\n");
    Path file = input.resolve(name);
    Path record = file.resolveSibling("provenance.csv");
    if (!Files.exists(record)) {
      write(record, PROVENANCE);
    }
    append(
        record,
        String.join(",", file.getFileName().toString(), dataset, "Office", "Table", released)
            + ",,,\n");
    return this;
  }

  /** Goods by partner in our own layout, from rows such as {@code import JPN 2024 1800}. */
  public IntakeDesk goods(String name, String... rows) {
    return tidy("census-goods-by-partner", name, Tidy.FLOWS, Tidy.flows(rows));
  }

  public Path input() {
    return input;
  }

  public Releases releases() {
    return new Releases(ReleaseFolders.scan(input, Unpacking.into(store)).files());
  }

  public Intake intake(Releases releases) {
    Partners partners = partners();
    return new Intake(
        releases,
        new Staging(store, "test", partners, LocalSpark::session),
        rules,
        partners,
        thresholds,
        () -> {
          throw new AssertionError("Spark was asked for");
        });
  }

  /** What stands of a dataset, its newest release included. */
  public Standing standing(String dataset) {
    Releases releases = releases();
    List<Release> all = releases.of(dataset);
    return intake(releases).of(dataset, all.get(all.size() - 1), Optional.of("JPN"));
  }

  Standing goods() {
    return standing("census-goods-by-partner");
  }

  DatasetRules rules() {
    return rules;
  }

  static Partners partners() {
    return PartnerLists.load(
        CONF.resolve("countries.csv"),
        CONF.resolve("groups.csv"),
        CONF.resolve("partner-names.csv"));
  }

  /** The findings, each as {@code file: text}. */
  public static List<String> findings(Standing standing) {
    return lines(standing, true);
  }

  static List<String> notices(Standing standing) {
    return lines(standing, false);
  }

  private static List<String> lines(Standing standing, boolean findings) {
    return standing.remarks().stream()
        .filter(remark -> remark.isFinding() == findings)
        .map(FileRemark::line)
        .toList();
  }

  /** The facts that stand: the texts of some fields with a blank between, sorted. */
  public static List<String> facts(Standing standing, String... fields) {
    return standing.rows().stream()
        .map(row -> Arrays.stream(fields).map(row::text).collect(Collectors.joining(" ")))
        .sorted()
        .toList();
  }

  /** The files that are used and what for: {@code census/2026-05/a.csv all}. */
  static List<String> used(Standing standing) {
    return standing.parts().stream()
        .map(used -> used.file().file().name() + " " + used.use())
        .toList();
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
