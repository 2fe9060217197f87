package io.tradebrief.pipeline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Parquet with a column of text for each name of the first line; {@code time} is a moment. */
record ParquetContainer() implements Container {
  private static final String TIME = "time";

  @Override
  public byte[] file(List<SoundLine> lines) {
    List<String> names = lines.get(0).cells();
    MessageType schema =
        MessageTypeParser.parseMessageType(
            names.stream()
                .map(ParquetContainer::column)
                .collect(Collectors.joining("\n", "message schema {\n", "\n}")));
    try {
      Path folder = Files.createTempDirectory("parquet");
      Path path = folder.resolve("written.parquet");
      try (ParquetWriter<Group> writer =
          ExampleParquetWriter.builder(new LocalOutputFile(path))
              .withType(schema)
              .withConf(new PlainParquetConfiguration())
              .build()) {
        for (SoundLine line : lines.subList(1, lines.size())) {
          writer.write(row(schema, names, line));
        }
      }
      byte[] bytes = Files.readAllBytes(path);
      Files.delete(path);
      Files.deleteIfExists(folder.resolve(".written.parquet.crc"));
      Files.delete(folder);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String column(String name) {
    return name.equals(TIME)
        ? "optional int64 time (TIMESTAMP(MICROS,false));"
        : "optional binary " + name + " (STRING);";
  }

  private static Group row(MessageType schema, List<String> names, SoundLine line) {
    Group row = new SimpleGroup(schema);
    for (int column = 0; column < names.size(); column++) {
      String text = line.cell(column).replace(String.valueOf(CUT), "");
      if (names.get(column).equals(TIME)) {
        row.add(
            TIME,
            YearMonth.parse(text).atDay(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond()
                * 1_000_000);
      } else if (!text.isEmpty()) {
        row.add(names.get(column), text);
      }
    }
    return row;
  }
}
