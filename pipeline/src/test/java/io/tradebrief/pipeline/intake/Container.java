package io.tradebrief.pipeline.intake;

import java.util.Arrays;
import java.util.List;

/** What a publisher puts lines of cells into. */
interface Container {

  /** What stands where a text is cut off; no publisher uses it. */
  char CUT = '\u00a6';

  /** The file. */
  byte[] file(List<SoundLine> lines);

  /** The file, cut off at the mark {@link #CUT}, or in its middle where the content is packed. */
  default byte[] cut(List<SoundLine> lines) {
    byte[] whole = file(lines);
    return Arrays.copyOf(whole, whole.length * 2 / 3);
  }

  /** How the sound file is kept among the fixtures: what divides its cells. */
  default char delimiter() {
    return ',';
  }
}
