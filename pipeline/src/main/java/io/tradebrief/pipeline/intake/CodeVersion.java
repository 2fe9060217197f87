package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The hash of the program's own classes. Staged facts and editions carry it, so that a change of
 * code is never taken for a change of data.
 */
public final class CodeVersion {
  private CodeVersion() {}

  /** The first 12 hex digits of the hash over the archives or folders of the given classes. */
  public static String of(Class<?>... anchors) {
    StringBuilder hashes = new StringBuilder();
    for (Class<?> anchor : anchors) {
      hashes.append(hash(location(anchor)));
    }
    return Sha256.of(hashes.toString()).substring(0, 12);
  }

  private static Path location(Class<?> anchor) {
    try {
      return Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where its own classes are", e);
    }
  }

  private static String hash(Path location) {
    if (Files.isRegularFile(location)) {
      return Sha256.of(location);
    }
    try (Stream<Path> files = Files.walk(location)) {
      StringBuilder hashes = new StringBuilder();
      files.filter(Files::isRegularFile).sorted().map(Sha256::of).forEach(hashes::append);
      return Sha256.of(hashes.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
