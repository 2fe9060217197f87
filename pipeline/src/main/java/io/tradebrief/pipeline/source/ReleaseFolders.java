package io.tradebrief.pipeline.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The input folder: {@code <publisher>/<release date>/<file>}. Hidden files, {@code README.md} and
 * {@code provenance.csv} are not data; every other file must be one that a source reads.
 */
public final class ReleaseFolders {
  static final String PROVENANCE = "provenance.csv";

  private ReleaseFolders() {}

  /**
   * Every data file, hashed, sorted by name.
   *
   * @throws BrokenFile if the folder is missing or empty, or a file stands outside a release folder
   */
  public static List<SourceFile> scan(Path input) {
    if (!Files.isDirectory(input)) {
      throw new BrokenFile(
          input.toString(),
          "there is no such input folder",
          "Name an existing folder with --input or the key 'input' of the configuration");
    }
    List<SourceFile> files = new ArrayList<>();
    for (Path publisher : children(input)) {
      if (!Files.isDirectory(publisher)) {
        throw misplaced(input, publisher);
      }
      for (Path release : children(publisher)) {
        files.addAll(release(input, publisher, release));
      }
    }
    if (files.isEmpty()) {
      throw new BrokenFile(
          input.toString(),
          "the input folder holds no data file",
          "Put publishers' files into <publisher>/<release date>/ below it");
    }
    return List.copyOf(files);
  }

  private static List<SourceFile> release(Path input, Path publisher, Path folder) {
    Optional<Release> release = Release.parse(folder.getFileName().toString());
    if (release.isEmpty() || !Files.isDirectory(folder)) {
      throw misplaced(input, folder);
    }
    Path record = folder.resolve(PROVENANCE);
    Map<String, Provenance> provenance =
        Files.exists(record) ? ProvenanceFile.read(record) : Map.of();
    List<SourceFile> files = new ArrayList<>();
    for (Path file : children(folder)) {
      if (!Files.isRegularFile(file)) {
        throw misplaced(input, file);
      }
      String name = file.getFileName().toString();
      files.add(
          new SourceFile(
              file,
              slashes(input.relativize(file)),
              publisher.getFileName().toString(),
              release,
              Sha256.of(file),
              Optional.ofNullable(provenance.get(name))));
    }
    return files;
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(ReleaseFolders::isData).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isData(Path path) {
    String name = path.getFileName().toString();
    return !name.startsWith(".") && !"README.md".equals(name) && !PROVENANCE.equals(name);
  }

  private static BrokenFile misplaced(Path input, Path path) {
    return new BrokenFile(
        slashes(input.relativize(path)),
        "this is not where a data file is looked for",
        "Move it to <publisher>/<release date>/<file> with the date as 2025-04-03 or 2025-04");
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
