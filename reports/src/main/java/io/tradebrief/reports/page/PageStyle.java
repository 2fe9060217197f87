package io.tradebrief.reports.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tradebrief.reports.table.Contrast;
import io.tradebrief.reports.table.HouseStyle;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * The page's style sheet: the house's colours in light, colours derived from them that can be read
 * in dark, one column on a phone, contents at the side of a wide window, and paper.
 */
final class PageStyle {
  static final int PAPER = 0xFFFFFF;
  static final int NIGHT = 0x15191E;
  static final int NIGHT_INK = 0xE8E6E3;
  static final int NIGHT_MUTED = 0xB4B8BD;
  private static final int NIGHT_GRID = 0x3A424B;
  private static final int SHADE = 0xF3F5F7;
  private static final int NIGHT_SHADE = 0x20262D;

  /** Contrast that text needs on its background, after WCAG 2.1 AA. */
  private static final double READABLE = 4.5;

  private static final String RULES =
      """
      *{box-sizing:border-box}
      html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
      body{margin:0;background:var(--paper);color:var(--ink);line-height:1.5;overflow-wrap:break-word}
      a{color:var(--accent)}
      a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
      main:focus{outline:none}
      .skip{position:absolute;left:-99rem;padding:.5rem 1rem;background:var(--paper)}
      .skip:focus{left:.5rem;top:.5rem;z-index:2}
      header,.columns,footer{max-width:90rem;margin:0 auto;padding:1rem}
      header{border-bottom:4px solid var(--accent)}
      h1{margin:.5rem 0;font-size:1.9rem;line-height:1.2;color:var(--accent)}
      h2{margin:0 0 .5rem;font-size:1.35rem;line-height:1.3;color:var(--accent)}
      .subtitle{font-size:1.1rem;margin:.25rem 0;color:var(--muted)}
      .logo{display:block;max-width:14rem;max-height:4.5rem;width:auto;height:auto;padding:.25rem;background:#fff}
      .files{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0;padding:0}
      nav ol,.findings{padding-left:1.9rem}
      nav li,.findings li{margin:.3rem 0}
      section{margin:0 0 3rem;padding-top:1rem;border-top:1px solid var(--grid)}
      section.summary{border-top:0;padding-top:0}
      .finding{font-size:1.15rem;font-weight:bold;margin:.25rem 0 1rem}
      figure{margin:1rem 0}
      figure img{display:block;width:100%;min-width:36rem;height:auto;background:#fff}
      .picture{overflow-x:auto;border:1px solid var(--grid)}
      figcaption,.source,.more,.back{font-size:.875rem;color:var(--muted)}
      .scroll{overflow-x:auto;border:1px solid var(--grid);margin:1rem 0 .5rem}
      table{border-collapse:collapse;font-size:.875rem;width:100%}
      caption{text-align:left;padding:.5rem .6rem;font-weight:bold}
      caption div{display:inline-block;position:sticky;left:.6rem;max-width:calc(100vw - 4rem)}
      caption span{display:block;font-weight:normal;color:var(--muted)}
      th,td{padding:.3rem .6rem;text-align:left;vertical-align:top;border-top:1px solid var(--grid);overflow-wrap:normal}
      thead th{vertical-align:bottom;background:var(--shade);color:var(--accent)}
      thead span{display:block;font-weight:normal;color:var(--muted)}
      tbody th{font-weight:normal}
      .number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
      thead .number{white-space:normal}
      .code,.text{white-space:nowrap}
      thead .text{white-space:normal}
      .long{min-width:18rem}
      .missing{color:var(--muted)}
      dt{font-weight:bold}
      dd{margin:0 0 .4rem 1.5rem}
      .paper{display:none}
      @media (min-width:75rem){
      .columns{display:grid;grid-template-columns:17rem minmax(0,1fr);gap:2.5rem}
      nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding-right:.5rem}
      }
      @page{size:A4;margin:14mm 12mm}
      @page sideways{size:A4 landscape;margin:12mm}
      @media print{
      nav,.skip,.back,.more{display:none}
      body{font-size:10pt}
      header,.columns,footer{max-width:none;padding:0}
      section{break-before:page;border-top:0;padding:0;margin:0}
      section.summary,section.brief{break-before:auto;margin-top:6mm}
      section.wide{page:sideways}
      h2{break-after:avoid}
      figure{break-inside:avoid}
      figure img{max-height:120mm;width:auto;min-width:0;max-width:100%}
      .wide figure img{max-height:108mm}
      .picture{overflow:visible;border:0}
      .text{white-space:normal}
      .scroll{overflow:visible;border:0}
      .wide table{font-size:7pt}
      .wide th,.wide td{padding:.7mm 1mm}
      thead{display:table-header-group}
      tr{break-inside:avoid}
      .long{min-width:0}
      table:not(.paper) .leave{display:none}
      table.paper{display:table;margin-top:6mm}
      a{color:inherit;text-decoration:none}
      }
      """;

  private PageStyle() {}

  /** The style sheet in the colours and the typeface of {@code style}. */
  static String css(HouseStyle style) {
    HouseStyle.Colours colours = style.colours();
    String light =
        variables(
            PAPER,
            colours.ink(),
            colours.accent(),
            colours.muted(),
            colours.grid(),
            SHADE,
            "light");
    String dark =
        variables(
            NIGHT,
            NIGHT_INK,
            Contrast.readableOn(NIGHT_SHADE, colours.accent(), 1.4 * READABLE),
            NIGHT_MUTED,
            NIGHT_GRID,
            NIGHT_SHADE,
            "dark");
    return light
        + "@media screen and (prefers-color-scheme:dark){"
        + dark
        + "}\nbody{font-family:\""
        + style.typeface()
        + "\",Arial,Helvetica,sans-serif}\n@media screen{html{font-size:"
        + style.sizes().page()
        + "%}}\n"
        + RULES;
  }

  /** The digest by which the page's policy admits this style sheet and no other. */
  static String digest(String css) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String variables(
      int paper, int ink, int accent, int muted, int grid, int shade, String scheme) {
    return String.format(
            Locale.ROOT,
            ":root{color-scheme:%s;--paper:#%06x;--ink:#%06x;--accent:#%06x;--muted:#%06x;"
                + "--grid:#%06x;--shade:#%06x}%n",
            scheme,
            paper,
            ink,
            accent,
            muted,
            grid,
            shade)
        .replace("\r", "");
  }
}
