package io.tradebrief.pipeline.source;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Source files for tests: fixtures, files written on the spot, and publishers' originals. */
public final class Inputs {
  private Inputs() {}

  /** A file that lies outside the input folder. */
  public static SourceFile of(Path path) {
    return new SourceFile(
        path,
        path.getFileName().toString(),
        "",
        Optional.empty(),
        "0".repeat(64),
        Optional.empty());
  }

  /** The same file as if released on a day or in a month. */
  public static SourceFile released(SourceFile file, String release) {
    return new SourceFile(
        file.path(),
        file.name(),
        file.publisher(),
        Release.parse(release),
        file.sha256(),
        file.provenance());
  }

  /** The same file with a record of provenance beside it. */
  public static SourceFile of(SourceFile file, Provenance provenance) {
    return new SourceFile(
        file.path(),
        file.name(),
        file.publisher(),
        file.release(),
        file.sha256(),
        Optional.of(provenance));
  }

  /** A file under {@code src/test/resources/fixtures}. */
  public static SourceFile fixture(String name) throws URISyntaxException {
    URL resource =
        Objects.requireNonNull(Inputs.class.getResource("/fixtures/" + name), "no fixture " + name);
    return of(Path.of(resource.toURI()));
  }

  public static SourceFile written(Path folder, String name, String text) throws IOException {
    return written(folder, name, text, StandardCharsets.UTF_8);
  }

  public static SourceFile written(Path folder, String name, String text, Charset charset)
      throws IOException {
    return of(Files.writeString(folder.resolve(name), text, charset));
  }

  public static SourceFile written(Path folder, String name, byte[] bytes) throws IOException {
    return of(Files.write(folder.resolve(name), bytes));
  }

  /** A publisher's original; the test is skipped where the originals are not at hand. */
  public static SourceFile original(String name) {
    Path path = Path.of("..", "..", "shared", "real-data", name);
    assumeTrue(Files.exists(path), "the original " + name + " is not at hand");
    return of(path);
  }
}
