package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.Glimpse;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which formats a file of unknown content comes near, by the words at its beginning: a format whose
 * header it has in part is most likely the one that was meant.
 */
final class NearestFormats {
  private static final int MOST = 3;

  /** Less of a header is chance: words such as "year" and "value" stand in many. */
  private static final double LEAST_SHARE = 0.3;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");

  /** The words of the header of each format, by the id of its source. */
  private static final Map<String, Set<String>> HEADERS = headers();

  private NearestFormats() {}

  /** The ids of up to three formats, the nearest first; none if the file is like none of them. */
  static List<String> of(Glimpse glimpse) {
    Set<String> words = words(glimpse);
    Map<String, Double> shares = new TreeMap<>();
    HEADERS.forEach((id, header) -> shares.put(id, share(header, words)));
    return shares.entrySet().stream()
        .filter(share -> share.getValue() >= LEAST_SHARE)
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The formats whose header is on record. */
  static Set<String> known() {
    return HEADERS.keySet();
  }

  private static double share(Set<String> header, Set<String> words) {
    long common = header.stream().filter(words::contains).count();
    return (double) common / header.size();
  }

  private static Set<String> words(Glimpse glimpse) {
    Stream<String> cells =
        glimpse.sheets().values().stream().flatMap(Collection::stream).flatMap(Collection::stream);
    return Stream.of(glimpse.lines().stream(), cells, glimpse.columns().stream())
        .flatMap(text -> text)
        .flatMap(text -> words(text).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Map<String, Set<String>> headers() {
    Properties lines = new Properties();
    try (InputStream in = NearestFormats.class.getResourceAsStream("headers.properties")) {
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the program lacks its list of headers", e);
    }
    Map<String, Set<String>> headers = new TreeMap<>();
    for (String id : lines.stringPropertyNames()) {
      headers.put(id, words(lines.getProperty(id)));
    }
    return headers;
  }
}
