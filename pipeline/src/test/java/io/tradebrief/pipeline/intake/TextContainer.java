package io.tradebrief.pipeline.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text, a line a line, whose cells are quoted where they must be.
 *
 * @param charset the publisher's
 * @param delimiter between the cells
 */
record TextContainer(Charset charset, char delimiter) implements Container {
  static final TextContainer COMMAS = new TextContainer(StandardCharsets.UTF_8, ',');

  /** Lines that no cell divides: a control character no publisher uses stands for the delimiter. */
  static final TextContainer LINES = new TextContainer(StandardCharsets.UTF_8, '\u0001');

  @Override
  public byte[] file(List<SoundLine> lines) {
    return text(lines).getBytes(charset);
  }

  @Override
  public byte[] cut(List<SoundLine> lines) {
    String text = text(lines);
    return text.substring(0, text.indexOf(CUT)).getBytes(charset);
  }

  private String text(List<SoundLine> lines) {
    return lines.stream()
        .map(
            line ->
                line.cells().stream()
                    .map(this::quoted)
                    .collect(Collectors.joining(String.valueOf(delimiter))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String quoted(String cell) {
    boolean plain = cell.indexOf(delimiter) < 0 && !cell.contains("\"") && !cell.contains("\n");
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
