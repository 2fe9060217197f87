package io.tradebrief.pipeline.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The mark a text file may begin with.
 *
 * @param charset the encoding it states, empty if there is no mark
 * @param length in bytes
 */
public record ByteOrderMark(Optional<Charset> charset, int length) {

  static ByteOrderMark of(byte[] head) {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return new ByteOrderMark(Optional.of(StandardCharsets.UTF_8), 3);
    }
    if (begins(head, 0xFF, 0xFE)) {
      return new ByteOrderMark(Optional.of(StandardCharsets.UTF_16LE), 2);
    }
    if (begins(head, 0xFE, 0xFF)) {
      return new ByteOrderMark(Optional.of(StandardCharsets.UTF_16BE), 2);
    }
    return new ByteOrderMark(Optional.empty(), 0);
  }

  /** Whether the bytes begin with these. */
  public static boolean begins(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
