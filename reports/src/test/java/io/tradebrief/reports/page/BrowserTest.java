package io.tradebrief.reports.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lays the page out in headless Chromium at the widths of a phone, a tablet and a desk. It checks
 * the sample page, or any with {@code -Dtradebrief.page=FILE}. It is skipped where neither {@code
 * -Dtradebrief.chromium=PROGRAM} nor the path names a browser.
 */
@Tag("chromium")
class BrowserTest {
  private static final int PATIENCE_SECONDS = 120;

  @TempDir Path folder;

  @Test
  void thePageFitsEveryWindowAndAsksForNothing() throws Exception {
    Optional<String> browser = browser();
    assumeTrue(browser.isPresent(), "no chromium on the path: the page was not laid out here");
    Path page = page();
    Path frames = folder.resolve("frames.html");
    Files.writeString(frames, frames(page), UTF_8);
    Matcher measured =
        Pattern.compile(
                "width (\\d+): inner (\\d+), scroll (\\d+), requests (\\d+), h1 (\\d+)"
                    + ", unreachable (\\d+), clipped (\\d+)")
            .matcher(dom(browser.get(), frames));
    int windows = 0;
    while (measured.find()) {
      windows++;
      String all = measured.group();
      assertEquals(measured.group(1), measured.group(2), all);
      assertTrue(
          Integer.parseInt(measured.group(3)) <= Integer.parseInt(measured.group(2)),
          "the page is wider than its window: " + all);
      assertEquals("0", measured.group(4), "something was loaded: " + all);
      assertEquals("1", measured.group(5), all);
      assertEquals("0", measured.group(6), "a scrolling region has no tab stop: " + all);
      assertEquals("0", measured.group(7), "text runs out of its box: " + all);
    }
    assertEquals(3, windows);
  }

  /** A page of frames, one a width, with a script that measures the page inside each. */
  private static String frames(Path page) {
    StringBuilder html = new StringBuilder("<!doctype html><body>");
    for (int width : List.of(360, 800, 1600)) {
      html.append(
          "<iframe src=\"%s\" style=\"border:0;width:%dpx;height:900px\"></iframe>"
              .formatted(page.toUri(), width));
    }
    return html
        + """
        <pre id="found"></pre><script>
        addEventListener('load', () => {
          let found = '';
          for (const frame of document.querySelectorAll('iframe')) {
            const w = frame.contentWindow, d = w.document, root = d.documentElement;
            const stuck = [...d.querySelectorAll('*')].filter(e =>
                e.scrollWidth > e.clientWidth && w.getComputedStyle(e).overflowX === 'auto'
                    && e.tabIndex < 0).length;
            const cut = [...d.querySelectorAll('h1,h2,p,li,dd')].filter(e =>
                e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1).length;
            found += `width ${frame.clientWidth}: inner ${w.innerWidth}, scroll `
                + `${root.scrollWidth}, requests `
                + `${w.performance.getEntriesByType('resource')
                    .filter(e => !e.name.startsWith('data:')).length}, h1 `
                + `${d.querySelectorAll('h1').length}, unreachable ${stuck}, clipped ${cut}\\n`;
          }
          document.getElementById('found').textContent = found;
        });
        </script>
        """;
  }

  private String dom(String browser, Path page) throws Exception {
    Path out = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--allow-file-access-from-files",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri().toString())
            .redirectError(folder.resolve("browser.log").toFile())
            .redirectOutput(out.toFile())
            .start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    assertTrue(ended, "the browser did not end within " + PATIENCE_SECONDS + " seconds");
    return Files.readString(out, UTF_8);
  }

  private Path page() throws Exception {
    String given = System.getProperty("tradebrief.page");
    if (given != null) {
      return Path.of(given).toRealPath();
    }
    Path sample = folder.resolve("index.html");
    Files.writeString(sample, SamplePage.text(), UTF_8);
    return sample;
  }

  private static Optional<String> browser() {
    String given = System.getProperty("tradebrief.chromium");
    if (given != null) {
      return Optional.of(given);
    }
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .filter(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
        .findFirst();
  }
}
