package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.Sha256;
import io.tradebrief.pipeline.source.Source;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hash of the code that reads a file: the class of its source, the code that stages what it
 * gives, every class of the house that they name, directly or through others, and the libraries.
 * What is staged depends on that and on nothing else of the program, so a change of a chart or of
 * another reader parses nothing again.
 */
final class ReaderVersion {
  private static final String HOUSE = "io/tradebrief/";

  /** Names of classes stand in a class file as plain text, alone or in a description of types. */
  private static final Pattern NAMED = Pattern.compile(HOUSE + "[\\w/$]+");

  private static final Map<Class<?>, String> KNOWN = new ConcurrentHashMap<>();

  private ReaderVersion() {}

  /**
   * The first 12 hex digits of the hash over the code that {@code source} consists of.
   *
   * @param writer screens and writes what readers give, which none of them names
   */
  static String of(Source<?> source, Class<?> writer) {
    return KNOWN.computeIfAbsent(source.getClass(), reader -> hash(reader, writer));
  }

  private static String hash(Class<?> reader, Class<?> writer) {
    return Sha256.of(classes(reader, writer) + libraries()).substring(0, 12);
  }

  /** The classes of the house that some classes consist of, with the hash of each. */
  static Map<String, String> classes(Class<?>... roots) {
    Map<String, String> hashes = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    for (Class<?> root : roots) {
      open.add(root.getName().replace('.', '/'));
    }
    while (!open.isEmpty()) {
      String name = open.remove();
      byte[] code = hashes.containsKey(name) ? new byte[0] : code(name);
      if (code.length > 0) {
        hashes.put(name, Sha256.of(code));
        Matcher named = NAMED.matcher(new String(code, StandardCharsets.ISO_8859_1));
        while (named.find()) {
          open.add(named.group());
        }
      }
    }
    return hashes;
  }

  /** The bytes of a class of the house, none if there is no such class. */
  private static byte[] code(String name) {
    try (InputStream in =
        ReaderVersion.class.getClassLoader().getResourceAsStream(name + ".class")) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The archives of the class path with their versions in their names, but for the house's own. */
  private static String libraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(path -> new File(path).getName())
        .filter(name -> name.endsWith(".jar") && !name.startsWith("tradebrief-"))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
