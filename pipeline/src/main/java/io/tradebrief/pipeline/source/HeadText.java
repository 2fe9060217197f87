package io.tradebrief.pipeline.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The first bytes of a file as text, in whichever encoding makes sense of them. Good enough to
 * recognise a file by; its reader decodes it strictly in the encoding the publisher uses.
 */
final class HeadText {
  /** Japanese offices' encoding is tried before the Western one, which takes nearly any byte. */
  private static final List<Charset> GUESSES =
      List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));

  private HeadText() {}

  static String of(byte[] head) {
    ByteOrderMark mark = ByteOrderMark.of(head);
    ByteBuffer bytes = ByteBuffer.wrap(head, mark.length(), head.length - mark.length());
    if (mark.charset().isPresent()) {
      return mark.charset().get().decode(bytes).toString();
    }
    for (Charset charset : GUESSES) {
      Optional<String> text = strictly(charset, bytes.duplicate());
      if (text.isPresent()) {
        return text.get();
      }
    }
    return Charset.forName("windows-1252").decode(bytes).toString();
  }

  /** The text if every byte fits; a character cut in two where the head ends is left out. */
  private static Optional<String> strictly(Charset charset, ByteBuffer bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    boolean fits =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(bytes, text, false)
            .isUnderflow();
    return fits ? Optional.of(text.flip().toString()) : Optional.empty();
  }
}
