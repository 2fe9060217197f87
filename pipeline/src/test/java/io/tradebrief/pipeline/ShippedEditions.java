package io.tradebrief.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The shipped report on the shipped figures, published once for all tests that only read it: first
 * from the newest releases, then, into the same folder, as of the end of April 2025.
 */
final class ShippedEditions {
  static final Path OUTPUT = Path.of("target", "shipped-editions");
  static final String[] AS_OF_APRIL_2025 = {"--as-of", "2025-04-30"};

  private static ShippedEditions published;

  private final Path today;
  private final Path april2025;

  private ShippedEditions() {
    clear();
    today = published();
    april2025 = published(AS_OF_APRIL_2025);
  }

  static Path today() {
    return get().today;
  }

  static Path april2025() {
    return get().april2025;
  }

  private static synchronized ShippedEditions get() {
    if (published == null) {
      published = new ShippedEditions();
    }
    return published;
  }

  private static Path published(String... more) {
    Desk.Result result = Desk.run(OUTPUT, more);
    assertEquals(3, result.exitCode(), result.err());
    return result.edition();
  }

  private static void clear() {
    if (Files.exists(OUTPUT)) {
      try (Stream<Path> paths = Files.walk(OUTPUT)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
