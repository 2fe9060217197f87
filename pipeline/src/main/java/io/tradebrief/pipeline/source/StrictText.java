package io.tradebrief.pipeline.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Decodes a whole text file; a byte the encoding does not know stops it, with its place. */
final class StrictText {
  /** Larger files are read by Spark in splits, never as one text. */
  private static final long MOST_BYTES = 512L << 20;

  private StrictText() {}

  /**
   * The text of the file without its byte-order mark. A mark overrules {@code expected}: it can
   * mean nothing else.
   *
   * @throws BrokenFile if the file is not in the encoding, too large or cannot be opened
   */
  static String of(SourceFile file, Charset expected) {
    byte[] bytes = bytes(file);
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    Charset charset = mark.charset().orElse(expected);
    ByteBuffer in = ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length());
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    out.flip();
    if (result.isError()) {
      throw undecodable(file, charset, in.position(), lines(out));
    }
    return out.toString();
  }

  private static byte[] bytes(SourceFile file) {
    try {
      if (Files.size(file.path()) > MOST_BYTES) {
        throw new BrokenFile(
            file.name(),
            "it is larger than " + (MOST_BYTES >> 20) + " MB",
            "Split it by year and put the parts in its place");
      }
      return Files.readAllBytes(file.path());
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  private static BrokenFile undecodable(SourceFile file, Charset charset, int offset, long line) {
    String name = charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : charset.displayName();
    return new BrokenFile(
        file.name(),
        "line " + line + " has a byte that is not " + name + " text, at byte offset " + offset,
        "Open the file in a text editor and save it as " + name);
  }

  /** The number of the line on which the text ends. */
  private static long lines(CharSequence text) {
    long line = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        line++;
      }
    }
    return line;
  }
}
