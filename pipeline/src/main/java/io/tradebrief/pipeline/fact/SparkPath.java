package io.tradebrief.pipeline.fact;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The name of a local file or folder as Spark takes it. Spark decodes nothing in a path, so a URI
 * with {@code %20} names another folder; and what it reads it takes for a pattern, so a folder
 * {@code a*} would also read {@code ab}.
 */
public final class SparkPath {
  private static final Pattern OF_A_PATTERN = Pattern.compile("[\\\\*?\\[\\]{}]");

  private SparkPath() {}

  /** For writing, where every character stands for itself. */
  public static String toWrite(Path path) {
    String text = path.toAbsolutePath().normalize().toString();
    return "file://" + (text.startsWith("/") ? text : "/" + text.replace('\\', '/'));
  }

  /** For reading: this path and no other. */
  public static String toRead(Path path) {
    return OF_A_PATTERN.matcher(toWrite(path)).replaceAll("\\\\$0");
  }
}
