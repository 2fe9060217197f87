package io.tradebrief.pipeline.source;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.ltrim;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.shiftright;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.fact.SparkPath;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * A text file read by splits, each line with its number. A split does not know how many lines stand
 * before it, so they are counted first.
 *
 * @param lines of the file, with the header and blank ones; the columns are the number, counted
 *     from 1 under the name of "line", and the text, under that of "raw"
 * @param count how many
 * @param blank how many of them hold nothing
 * @param endsWithin whether no line break ends the last one
 */
public record BulkLines(Dataset<Row> lines, long count, long blank, boolean endsWithin) {
  /** Spark's row ids are the number of the split above these bits, and of the row below. */
  private static final int ROW_BITS = 33;

  /** Spark takes what begins so for a file of its own, and what ends so for an archive. */
  private static final Pattern NOT_FOR_SPARK =
      Pattern.compile("_.*|.*\\.(gz|bz2|deflate|snappy|lz4|lzo|zst|zstd|xz|_COPYING_)");

  private static final List<String> OTHER_BLANKS = List.of("\t", "\u00A0", "\u2007", "\u202F");

  /**
   * Counts the lines of each split.
   *
   * @throws BrokenFile if Spark would pass over the file or unpack it, for its name
   */
  public static BulkLines of(SourceFile file, SparkSession spark) {
    if (NOT_FOR_SPARK.matcher(file.path().getFileName().toString()).matches()) {
      throw new BrokenFile(
          file.name(),
          "a large file of such a name cannot be read",
          "Give it a name that does not begin with '_' and ends in .csv or .txt");
    }
    Dataset<Row> ids =
        spark
            .read()
            .text(SparkPath.toRead(file.path()))
            .select(withoutMark(col("value")).as("raw"), monotonically_increasing_id().as("id"));
    Column split = shiftright(col("id"), ROW_BITS).cast("int");
    Column isBlank = trim(withPlainBlanks(col("raw"))).equalTo("");
    Map<Integer, Long> counts = new TreeMap<>();
    long blank = 0;
    for (Row row :
        ids.groupBy(split.as("split"))
            .agg(functions.count(lit(1)).as("lines"), functions.count_if(isBlank).as("blank"))
            .collectAsList()) {
      counts.put(row.getInt(0), row.getLong(1));
      blank += row.getLong(2);
    }
    long total = counts.values().stream().mapToLong(Long::longValue).sum();
    Column inSplit = col("id").bitwiseAND(lit((1L << ROW_BITS) - 1));
    Column line = element_at(before(counts), split.plus(1)).plus(inSplit).plus(1);
    return new BulkLines(ids.select(line.as("line"), col("raw")), total, blank, endsWithin(file));
  }

  /** The text of the last line, empty if it is blank. */
  public Optional<String> last() {
    return lines.filter(col("line").equalTo(count)).select("raw").collectAsList().stream()
        .map(row -> row.getString(0).stripTrailing())
        .filter(raw -> !raw.isBlank())
        .findFirst();
  }

  private static boolean endsWithin(SourceFile file) {
    try (RandomAccessFile bytes = new RandomAccessFile(file.path().toFile(), "r")) {
      bytes.seek(Math.max(0, bytes.length() - 1));
      int last = bytes.read();
      return last != '\n' && last != '\r';
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.name(), e);
    }
  }

  /** The text with a plain blank in place of every other; see {@link PlainText}. */
  public static Column withPlainBlanks(Column text) {
    Column other = lit(false);
    for (String blank : OTHER_BLANKS) {
      other = other.or(text.contains(blank));
    }
    String all = String.join("", OTHER_BLANKS);
    return when(other, translate(text, all, " ".repeat(all.length()))).otherwise(text);
  }

  /** The byte-order mark a file may begin with, as a character. */
  private static Column withoutMark(Column line) {
    Column mark = lit("\uFEFF");
    return when(line.startsWith(mark), ltrim(line, mark)).otherwise(line);
  }

  /** For each split how many lines stand before it. */
  private static Column before(Map<Integer, Long> counts) {
    int splits = counts.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    Column[] before = new Column[splits];
    long lines = 0;
    for (int split = 0; split < splits; split++) {
      before[split] = lit(lines);
      lines += counts.getOrDefault(split, 0L);
    }
    return functions.array(before);
  }
}
