package io.tradebrief.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The shipped report on the shipped figures, published once a build for all tests that only read
 * it: first from the newest releases, then, into the same folder, as of the end of April 2025.
 *
 * <p>Tests run in several processes. The first that asks publishes, the others wait for it; which
 * build an edition is of stands beside it.
 */
final class ShippedEditions {
  static final String[] AS_OF_APRIL_2025 = {"--as-of", "2025-04-30"};

  private static final Path OUTPUT = Path.of("target", "shipped-editions");
  private static final Path DONE = OUTPUT.resolve("done");
  private static final Path LOCK = Path.of("target", "shipped-editions.lock");

  private static ShippedEditions published;

  private final Path today;
  private final Path april2025;

  private ShippedEditions(Path today, Path april2025) {
    this.today = today;
    this.april2025 = april2025;
  }

  static Path today() {
    return get().today;
  }

  static Path april2025() {
    return get().april2025;
  }

  /** A further run beside both editions, which finds their files already read. */
  static Desk.Result run(String... more) {
    get();
    return Desk.run(OUTPUT, more);
  }

  private static synchronized ShippedEditions get() {
    if (published == null) {
      try {
        Files.createDirectories(LOCK.getParent());
        try (FileChannel channel =
                FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = channel.lock()) {
          assertEquals(true, held.isValid());
          published = ofThisBuild();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return published;
  }

  private static ShippedEditions ofThisBuild() throws IOException {
    List<String> done = Files.exists(DONE) ? Files.readAllLines(DONE) : List.of();
    if (done.isEmpty() || !done.get(0).equals(build())) {
      clear();
      done = List.of(build(), publish(), publish(AS_OF_APRIL_2025));
      Files.write(DONE, done);
    }
    return new ShippedEditions(Path.of(done.get(1)), Path.of(done.get(2)));
  }

  /** The same in all processes of a build; outside a build every process is one. */
  private static String build() {
    ProcessHandle process = ProcessHandle.current();
    return System.getProperty(
        "tradebrief.build", process.pid() + " " + process.info().startInstant());
  }

  private static String publish(String... more) {
    Desk.Result result = Desk.run(OUTPUT, more);
    assertEquals(3, result.exitCode(), result.err());
    return result.edition().toString();
  }

  private static void clear() throws IOException {
    if (Files.exists(OUTPUT)) {
      try (Stream<Path> paths = Files.walk(OUTPUT)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
