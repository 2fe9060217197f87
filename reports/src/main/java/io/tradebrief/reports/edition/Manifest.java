package io.tradebrief.reports.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an edition was made of, as {@code edition.json}. Two editions with the same fingerprint have
 * the same bytes, so it holds no time and no name of a machine.
 *
 * @param report the report's id
 * @param edition the edition's id, the name of its folder
 * @param fingerprint a hash over inputs, configuration and code
 * @param inputs the files read, in reading order
 * @param configuration the settings in effect, in the order of the configuration
 * @param versions what computed it
 * @param counts what it holds
 */
public record Manifest(
    String report,
    String edition,
    String fingerprint,
    List<Input> inputs,
    Map<String, String> configuration,
    Versions versions,
    Counts counts) {
  /** The manifest's name within an edition's folder. */
  public static final String FILE = "edition.json";

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
      long rowsRejected) {}

  /**
   * The software behind an edition.
   *
   * @param tradebrief a hash of the program's own code
   * @param java the feature version, for example 17
   */
  public record Versions(
      String tradebrief, String spark, String poi, String jfreechart, int java) {}

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
    inputs = inputs == null ? List.of() : List.copyOf(inputs);
    configuration = ordered(configuration);
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

  /** A copy that keeps the order; a map that an older manifest lacks is empty. */
  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
