package io.tradebrief.pipeline.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How many bytes may still come out of an archive. Tables shrink to a tenth, hardly ever to a
 * hundredth; an archive that grows more than that is made to fill the disk.
 */
final class Inflation {
  private static final long MOST_BYTES = 16L << 30;
  private static final long MOST_TIMES = 100;

  /** Below this nothing fills a disk, and few bytes may well be a hundred times fewer. */
  private static final long FREE_BYTES = 1 << 20;

  private long left;

  private Inflation(long left) {
    this.left = left;
  }

  static Inflation of(Path archive) throws IOException {
    long byRatio = Math.max(FREE_BYTES, MOST_TIMES * Files.size(archive));
    return new Inflation(Math.min(MOST_BYTES, byRatio));
  }

  /** A stream that fails where all streams of the archive together have given too much. */
  InputStream bounded(InputStream content) {
    return new FilterInputStream(content) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        left -= Math.max(count, 0);
        if (left < 0) {
          throw new IOException(
              "it grows to more than "
                  + MOST_TIMES
                  + " times its size or "
                  + (MOST_BYTES >> 30)
                  + " GB, as no data does");
        }
        return count;
      }
    };
  }
}
