package io.tradebrief.reports.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class StableZipTest {

  @Test
  void equalContentsGiveEqualBytesInEveryTimeZone() throws IOException {
    byte[] archive = archive(LocalDateTime.of(2026, 3, 29, 2, 30));

    byte[] expected = rewritten(archive, "UTC");

    for (String zone : new String[] {"Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"}) {
      assertArrayEquals(expected, rewritten(archive, zone), zone);
    }
  }

  @Test
  void theTimesOfTheEntriesAreLeftBehindAndTheContentTypesStandFirst() throws IOException {
    byte[] early = rewritten(archive(LocalDateTime.of(2001, 1, 1, 0, 0)), "UTC");
    byte[] late = rewritten(archive(LocalDateTime.of(2026, 7, 1, 12, 0)), "UTC");

    assertArrayEquals(early, late);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(early))) {
      assertEquals("[Content_Types].xml", in.getNextEntry().getName());
      assertEquals("a.xml", in.getNextEntry().getName());
    }
  }

  private static byte[] rewritten(byte[] archive, String zone) throws IOException {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      StableZip.rewrite(archive, out);
      return out.toByteArray();
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private static byte[] archive(LocalDateTime time) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : new String[] {"a.xml", "[Content_Types].xml"}) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(("<" + name.length() + "/>").getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
