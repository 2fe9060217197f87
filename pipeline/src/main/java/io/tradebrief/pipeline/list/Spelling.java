package io.tradebrief.pipeline.list;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * How names are compared: {@code Côte d’Ivoire}, {@code COTE D'IVOIRE} and {@code Cote d`Ivoire}
 * are spelled alike, so are {@code St. Kitts & Nevis} and {@code Saint Kitts and Nevis}, or {@code
 * The Gambia} and {@code Gambia, The}.
 *
 * <p>Marks, capitals, kinds of apostrophes, dashes and blanks, and punctuation do not count.
 * Letters, digits and the order of words do, so no word can be lost that makes an aggregate of a
 * country's name. Characters that are not seen (of control or direction) count too: a name with one
 * is spelled like no other.
 */
final class Spelling {
  private static final String APOSTROPHES = "'`´‘’‛′ʹʻʼ＇";

  private Spelling() {}

  /** What all names that are spelled alike have in common; empty for a name without a letter. */
  static String folded(String name) {
    List<String> words = words(name);
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    if (words.size() > 1 && words.get(words.size() - 1).equals("the")) {
      words.remove(words.size() - 1);
    }
    return joined(words);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(letters(name), " ");
    while (tokens.hasMoreTokens()) {
      String word = tokens.nextToken();
      words.add(word.equals("st") ? "saint" : word);
    }
    return words;
  }

  /** The name in small letters without marks, a blank for everything between words. */
  private static String letters(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    // The acute accent alone is an apostrophe, but decomposes to a blank and a mark.
    Normalizer.normalize(name.replace('´', '\''), Normalizer.Form.NFKD)
        .codePoints()
        .forEach(character -> append(bare, character));
    return bare.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder bare, int character) {
    if (character == '&') {
      bare.append(" and ");
    } else if (isBetweenWords(character)) {
      bare.append(' ');
    } else if (!isMark(character) && APOSTROPHES.indexOf(character) < 0) {
      bare.appendCodePoint(character);
    }
  }

  private static boolean isMark(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static boolean isBetweenWords(int character) {
    if (APOSTROPHES.indexOf(character) >= 0) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> Character.isWhitespace(character);
    };
  }

  /** Words with one blank between, but none between initials: {@code U. S. A.} is {@code usa}. */
  private static String joined(List<String> words) {
    StringBuilder text = new StringBuilder();
    String before = "  ";
    for (String word : words) {
      boolean initials = before.length() == 1 && word.length() == 1;
      text.append(text.isEmpty() || initials ? "" : " ").append(word);
      before = word;
    }
    return text.toString();
  }
}
