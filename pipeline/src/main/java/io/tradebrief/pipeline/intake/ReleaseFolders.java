package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Provenance;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Sha256;
import io.tradebrief.pipeline.source.SideFiles;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Unpacking;
import io.tradebrief.pipeline.source.Unused;
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
 * The input folder: {@code <publisher>/<release date>/<file>}. {@code README.md} and {@code
 * provenance.csv} are not data, nor is what {@link SideFiles} knows; archives stand for the files
 * in them.
 */
public final class ReleaseFolders {
  static final String PROVENANCE = "provenance.csv";

  private ReleaseFolders() {}

  /**
   * Every file that may be data, hashed, sorted by name, and those that are none by their names.
   *
   * @param unpacking where archives are unpacked
   * @throws BrokenFile if the folder is missing or empty, or a file stands outside a release folder
   */
  public static InputFolder scan(Path input, Unpacking unpacking) {
    if (!Files.isDirectory(input)) {
      throw new BrokenFile(
          input.toString(),
          "there is no such input folder",
          "Name an existing folder with --input or the key 'input' of the configuration");
    }
    List<SourceFile> files = new ArrayList<>();
    List<Unused> unused = new ArrayList<>();
    for (Path publisher : children(input, input, unused)) {
      if (!Files.isDirectory(publisher)) {
        throw misplaced(input, publisher);
      }
      for (Path release : children(input, publisher, unused)) {
        for (SourceFile file : release(input, publisher, release, unused)) {
          unpacking.files(file).forEach(each -> sort(each, files, unused));
        }
      }
    }
    if (files.isEmpty()) {
      throw new BrokenFile(
          input.toString(),
          "the input folder holds no data file",
          "Put publishers' files into <publisher>/<release date>/ below it");
    }
    return new InputFolder(files, unused);
  }

  /** A file may be data unless its name says that it is none. */
  private static void sort(SourceFile file, List<SourceFile> files, List<Unused> unused) {
    Optional<Unused> none = SideFiles.of(file.name());
    none.ifPresentOrElse(unused::add, () -> files.add(file));
  }

  private static List<SourceFile> release(
      Path input, Path publisher, Path folder, List<Unused> unused) {
    Optional<Release> release = Release.parse(folder.getFileName().toString());
    if (release.isEmpty() || !Files.isDirectory(folder)) {
      throw misplaced(input, folder);
    }
    Path record = folder.resolve(PROVENANCE);
    Map<String, Provenance> provenance =
        Files.exists(record) ? ProvenanceFile.read(record) : Map.of();
    List<SourceFile> files = new ArrayList<>();
    for (Path file : children(input, folder, unused)) {
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

  /** What may be data or hold it; what is none by its name is noted. */
  private static List<Path> children(Path input, Path folder, List<Unused> unused) {
    List<Path> children = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path path : entries.filter(ReleaseFolders::isNoRecord).sorted().toList()) {
        Optional<Unused> none = SideFiles.of(slashes(input.relativize(path)));
        none.ifPresentOrElse(unused::add, () -> children.add(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return children;
  }

  /** The records of a folder are ours. */
  private static boolean isNoRecord(Path path) {
    String name = path.getFileName().toString();
    return !"README.md".equals(name) && !PROVENANCE.equals(name);
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
