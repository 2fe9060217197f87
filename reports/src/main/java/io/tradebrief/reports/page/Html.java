package io.tradebrief.reports.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML element by element. Every text and every attribute value is escaped; what could load
 * or run something cannot be written: no script, no event handler, no inline style, links only to
 * places on the page or to files beside it, pictures only as data.
 */
final class Html {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*");
  private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][a-z-]*");
  private static final Pattern NEARBY = Pattern.compile("#[\\w.:-]+|[\\w-][\\w.-]*(/[\\w.-]+)*");
  private static final Pattern PICTURE =
      Pattern.compile("data:image/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2}");
  private static final Set<String> VOID = Set.of("meta", "img", "br");
  private static final Set<String> REFUSED =
      Set.of("script", "iframe", "object", "embed", "base", "link", "form", "style");

  private final StringBuilder out = new StringBuilder(1 << 16).append("<!doctype html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   * @throws IllegalArgumentException if the element or an attribute could load or run something
   */
  Html open(String element, String... attributes) {
    start(element, attributes);
    if (VOID.contains(element)) {
      throw new IllegalArgumentException("<" + element + "> holds nothing; write it with leaf");
    }
    open.push(element);
    return this;
  }

  /** Closes the element opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Ends a line, for people who read the source. */
  Html line() {
    out.append('\n');
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** An element that holds a text and nothing else. */
  Html element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** An element that holds nothing, such as a picture. */
  Html leaf(String element, String... attributes) {
    if (!VOID.contains(element)) {
      throw new IllegalArgumentException("<" + element + "> needs an end; write it with open");
    }
    return start(element, attributes);
  }

  /** The page's style sheet, which is the program's own text. */
  Html styleSheet(String css) {
    if (css.contains("<") || css.contains("url(") || css.contains("@import")) {
      throw new IllegalArgumentException("a style sheet may neither end early nor load anything");
    }
    out.append("<style>").append(css).append("</style>\n");
    return this;
  }

  /** The whole page; every element must be closed. */
  String finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.append('\n').toString();
  }

  private Html start(String element, String... attributes) {
    if (!NAME.matcher(element).matches() || REFUSED.contains(element)) {
      throw new IllegalArgumentException("<" + element + "> has no place on the page");
    }
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    out.append('>');
    return this;
  }

  private void attribute(String name, String value) {
    boolean harmless =
        switch (name) {
          case "href" -> NEARBY.matcher(value).matches();
          case "src" -> PICTURE.matcher(value).matches();
          default ->
              ATTRIBUTE.matcher(name).matches() && !name.startsWith("on") && !name.equals("style");
        };
    if (!harmless) {
      throw new IllegalArgumentException("attribute " + name + " has no place on the page");
    }
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isText(c) ? c : 0xFFFD);
              }
            });
  }

  /** Control characters and halves of surrogate pairs are not text. */
  private static boolean isText(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    return !control && (c < 0xD800 || c > 0xDFFF);
  }
}
