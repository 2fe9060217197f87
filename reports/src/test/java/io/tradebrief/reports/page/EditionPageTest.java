package io.tradebrief.reports.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Contrast;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import io.tradebrief.reports.table.Unit;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class EditionPageTest {
  private static final String PAGE = SamplePage.text();
  private static final Document DOCUMENT = parsed(PAGE);

  @Test
  void structureIsThatOfADocument() {
    assertEquals("en", DOCUMENT.getDocumentElement().getAttribute("lang"));
    for (String landmark : List.of("header", "nav", "main", "footer", "h1", "title")) {
      assertEquals(1, elements(landmark).size(), landmark);
    }
    Element skip = elements("a").get(0);
    assertEquals("#main", skip.getAttribute("href"));
    assertEquals(SamplePage.EXHIBITS + 3, elements("h2").size());
    assertEquals(0, elements("h3").size());
  }

  @Test
  void everyExhibitIsPresentWithItsTableAndItsCharts() {
    assertEquals(SamplePage.EXHIBITS, elements("table").stream().filter(t -> !isPaper(t)).count());
    assertEquals(2, elements("figure").size());
    for (Element image : elements("img")) {
      assertTrue(image.getAttribute("src").startsWith("data:image/png;base64,"));
      assertTrue(image.getAttribute("alt").length() > 20, image.getAttribute("alt"));
    }
    for (Element table : elements("table")) {
      assertFalse(isPaper(table) && table.getElementsByTagName("th").getLength() == 0);
      assertEquals(1, table.getElementsByTagName("caption").getLength());
      Element region = (Element) table.getParentNode();
      assertEquals("region", region.getAttribute("role"));
      assertEquals("0", region.getAttribute("tabindex"));
      assertTrue(ids().contains(region.getAttribute("aria-labelledby")));
    }
    for (Element header : elements("th")) {
      assertTrue(Set.of("row", "col").contains(header.getAttribute("scope")));
    }
  }

  @Test
  void onPaperAWideTableIsContinuedAndLosesNoColumn() {
    List<ColumnSpec> columns = new ArrayList<>();
    List<Cell> row = new ArrayList<>();
    for (int c = 0; c < 30; c++) {
      columns.add(ColumnSpec.of("column_" + c, "Column " + c, Unit.COUNT, "A column."));
      row.add(Cell.whole(c * 1_000_000L));
    }
    TableSpec spec =
        new TableSpec("wide", "Wide", "About.", List.of(), columns, List.of("column_1"));
    List<List<Integer>> blocks = PaperBlocks.of(new ResultTable(spec, List.of(row)));

    assertEquals(List.of(0, 1, 2), blocks.get(0).subList(0, 3));
    assertEquals(2, blocks.size());
    Set<Integer> printed = new HashSet<>();
    for (List<Integer> block : blocks) {
      assertTrue(block.contains(1), "the column that names the row: " + block);
      printed.addAll(block);
    }
    assertEquals(30, printed.size());
    Html html = new Html();
    new DataTable(new ResultTable(spec, List.of(row))).write(html);
    String page = html.finish();
    assertEquals(1, page.split("class=\"paper\"", -1).length - 1);
    assertEquals(2, page.split(">29,000,000<", -1).length - 1, "on the screen and on paper");
    assertEquals(2, page.split(">1,000,000<", -1).length - 1, "the name of the row");
  }

  private static boolean isPaper(Element table) {
    return "paper".equals(table.getAttribute("class"));
  }

  @Test
  void linksLeadToPlacesOnThePageOrToFilesBesideIt() {
    for (Element link : elements("a")) {
      String target = link.getAttribute("href");
      if (target.startsWith("#")) {
        assertTrue(ids().contains(target.substring(1)), target);
      } else {
        assertTrue(target.matches("(tables|charts)/[a-z-]+\\.(csv|png)|[a-z-]+\\.(xlsx|json)"));
      }
    }
    assertEquals(ids().size(), new HashSet<>(ids()).size(), "an id occurs twice");
  }

  @Test
  void nothingIsLoadedAndNothingRuns() {
    assertFalse(PAGE.contains("http:") || PAGE.contains("https:"), "an address of the network");
    assertFalse(PAGE.contains("<script") || PAGE.contains("<link") || PAGE.contains("url("));
    Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(PAGE);
    assertTrue(style.find());
    assertTrue(
        elements("meta").stream()
            .anyMatch(
                meta ->
                    meta.getAttribute("content").contains("default-src 'none'")
                        && meta.getAttribute("content")
                            .contains(PageStyle.digest(style.group(1)))));
  }

  @Test
  void whatFilesHoldIsShownAsText() {
    assertTrue(PAGE.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "a partner's name");
    assertTrue(PAGE.contains("&lt;img src=x onerror=&quot;a&quot;&gt;"), "a title");
    assertFalse(PAGE.contains("\u0007"));
  }

  @Test
  void valuesHaveTheirUnitsAndMissingOnesTheirReason() {
    assertTrue(PAGE.contains("(US dollars, shown in millions)"));
    assertTrue(PAGE.contains("\u221268,467.7"));
    assertTrue(PAGE.contains("not available: no rate"));
    assertTrue(PAGE.contains("<dt>[x]</dt><dd>not available</dd>"));
  }

  @Test
  void aLongTableIsShownInPartAndSaysSo() {
    assertTrue(PAGE.contains("The last 30 of 150 rows"), "months: the newest ones");
    assertTrue(PAGE.contains("2012-06") && !PAGE.contains("2005-01"));
  }

  @Test
  void findingsLeadToTheExhibitsThatShowThem() {
    assertTrue(PAGE.contains("<a href=\"#deficit-ranking\">Japan is seventh.</a>"));
    assertTrue(PAGE.contains("<li>A sentence of the cover.</li>"));
  }

  @Test
  void coloursCanBeReadInLightAndDark() {
    Matcher colours =
        Pattern.compile(
                "--paper:#(\\w+);--ink:#(\\w+);--accent:#(\\w+);--muted:#(\\w+);.*?shade:#(\\w+)")
            .matcher(PAGE);
    int schemes = 0;
    while (colours.find()) {
      schemes++;
      for (int i = 2; i <= 4; i++) {
        assertTrue(Contrast.ratio(rgb(colours, i), rgb(colours, 1)) >= 4.5, colours.group(i));
        assertTrue(Contrast.ratio(rgb(colours, i), rgb(colours, 5)) >= 4.5, colours.group(i));
      }
    }
    assertEquals(2, schemes);
  }

  @Test
  void theSamePublicationGivesTheSameBytesOfSaneSize() {
    assertEquals(PAGE, SamplePage.text());
    assertTrue(PAGE.getBytes(UTF_8).length < 300_000, "bytes: " + PAGE.length());
  }

  @Test
  void whatCouldLoadOrRunCannotBeWritten() {
    Html html = new Html();
    assertThrows(IllegalArgumentException.class, () -> html.open("script"));
    assertThrows(IllegalArgumentException.class, () -> html.open("p", "onclick", "a"));
    assertThrows(IllegalArgumentException.class, () -> html.open("p", "style", "a"));
    assertThrows(IllegalArgumentException.class, () -> html.open("a", "href", "javascript:a"));
    assertThrows(IllegalArgumentException.class, () -> html.open("a", "href", "//host/a"));
    assertThrows(IllegalArgumentException.class, () -> html.open("a", "href", "../a"));
    assertThrows(IllegalArgumentException.class, () -> html.leaf("img", "src", "a.png"));
    assertThrows(IllegalArgumentException.class, () -> html.styleSheet("</style>"));
  }

  @Test
  void aPaleAccentIsDarkenedOnlyWhereItMustBe() {
    assertEquals(0x12436D, Contrast.readableOn(0xFFFFFF, 0x12436D, 4.5));
    int readable = Contrast.readableOn(PageStyle.NIGHT, HouseStyle.PLAIN.colours().accent(), 4.5);
    assertTrue(Contrast.ratio(readable, PageStyle.NIGHT) >= 4.5);
  }

  private static int rgb(Matcher colours, int group) {
    return Integer.parseInt(colours.group(group), 16);
  }

  private static List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Element element : elements("*")) {
      if (element.hasAttribute("id")) {
        ids.add(element.getAttribute("id"));
      }
    }
    return ids;
  }

  private static List<Element> elements(String name) {
    NodeList nodes = DOCUMENT.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The page is well-formed XML but for the elements that hold nothing. */
  private static Document parsed(String page) {
    String xml =
        page.replaceFirst("<!doctype html>", "").replaceAll("<(meta|img|br)([^>]*)>", "<$1$2/>");
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    } catch (Exception e) {
      throw new AssertionError("the page is not well-formed", e);
    }
  }
}
