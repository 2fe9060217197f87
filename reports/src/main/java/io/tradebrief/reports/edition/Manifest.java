package io.tradebrief.reports.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an edition was made of, as {@code edition.json}. Two editions with the same fingerprint and
 * the same previous edition have the same bytes, so it holds no time and no name of a machine.
 *
 * @param report the report's id
 * @param edition the edition's id, the name of its folder
 * @param fingerprint a hash over inputs, configuration, lists and code
 * @param previous the edition that revisions are counted from; no part of the fingerprint
 * @param inputs the files read, in reading order
 * @param configuration the settings in effect, in the order of the configuration
 * @param lists the SHA-256 of each list beside the configuration, by file name
 * @param versions what computed it
 * @param counts what it holds
 */
public record Manifest(
    String report,
    String edition,
    String fingerprint,
    Previous previous,
    List<Input> inputs,
    Map<String, String> configuration,
    Map<String, String> lists,
    Versions versions,
    Counts counts) {
  /** The manifest's name within an edition's folder. */
  public static final String FILE = "edition.json";

  /** The edition published before; both texts are empty if there was none. */
  public record Previous(String edition, String fingerprint) {
    public static final Previous NONE = new Previous("", "");

    public Previous {
      edition = orEmpty(edition);
      fingerprint = orEmpty(fingerprint);
    }
  }

  /**
   * A file that was read.
   *
   * @param file its path below the input folder
   * @param released the release date as ISO 8601
   * @param sha256 the hash of its content, in lower-case hexadecimal
   */
  public record Input(
      String file,
      String publisher,
      String dataset,
      String released,
      String sha256,
      long rowsAccepted,
      long rowsRejected) {
    public Input {
      file = orEmpty(file);
      publisher = orEmpty(publisher);
      dataset = orEmpty(dataset);
      released = orEmpty(released);
      sha256 = orEmpty(sha256);
    }
  }

  /**
   * The software behind an edition.
   *
   * @param tradebrief a hash of the program's own code
   * @param java the feature version, for example 17
   */
  public record Versions(String tradebrief, String spark, String poi, String jfreechart, int java) {
    private static final Versions UNKNOWN = new Versions("", "", "", "", 0);

    public Versions {
      tradebrief = orEmpty(tradebrief);
      spark = orEmpty(spark);
      poi = orEmpty(poi);
      jfreechart = orEmpty(jfreechart);
    }
  }

  /**
   * The size of an edition.
   *
   * @param rows the rows of each exhibit by its id, in sheet order
   */
  public record Counts(int exhibits, Map<String, Integer> rows) {
    public Counts {
      rows = ordered(rows);
    }
  }

  public Manifest {
    fingerprint = orEmpty(fingerprint);
    edition = orEmpty(edition);
    previous = previous == null ? Previous.NONE : previous;
    inputs = inputs == null ? List.of() : List.copyOf(inputs);
    configuration = ordered(configuration);
    lists = ordered(lists);
    versions = versions == null ? Versions.UNKNOWN : versions;
  }

  /** The same manifest of a finished edition. */
  public Manifest counting(Counts finished) {
    return new Manifest(
        report, edition, fingerprint, previous, inputs, configuration, lists, versions, finished);
  }

  /**
   * Writes the manifest into {@code file}, replacing it.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    Json.write(this, file);
  }

  /**
   * Reads a manifest; fields that this version does not know are passed over.
   *
   * @throws IOException if the file cannot be read or is not a manifest
   */
  public static Manifest read(Path file) throws IOException {
    return Json.read(file, Manifest.class);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /** A copy that keeps the order; a map that an older manifest lacks is empty. */
  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
