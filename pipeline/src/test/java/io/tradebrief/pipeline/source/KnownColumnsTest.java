package io.tradebrief.pipeline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.tradebrief.pipeline.fact.FxRate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownColumnsTest {
  private static final KnownColumns KNOWN =
      KnownColumns.of("code", "value").or(name -> name.matches("\\d{4}"));

  @TempDir private Path folder;

  @Test
  void aColumnThatDividesTheRowsIsRefusedByItsNameAndWhatItHolds() {
    BrokenFile broken =
        assertThrows(
            BrokenFile.class,
            () -> remarks("code,value,STATE\n1,10,Ohio\n1,20,Utah\n1,30,Iowa\n1,40,Maine\n"));

    assertEquals(
        "t.csv: the column STATE divides its rows (Ohio, Utah, Iowa, ...), so each is a part and"
            + " none the whole. Download the table without STATE, or add its parts up and remove"
            + " the column.",
        broken.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Port",
        "Customs District",
        "RATE_PROV",
        "rate provision",
        "mode of transport",
        "motCode_mot",
        "customs procedure",
        "Country Sub-Code",
        "district",
        "state.name",
        "partner2"
      })
  void theWordsByWhichPublishersDivideAreKnownWithinLongerNames(String name) {
    BrokenFile broken =
        assertThrows(BrokenFile.class, () -> remarks("code,value," + name + "\n1,10,x\n"));

    assertEquals(true, broken.getMessage().contains("the column " + name + " divides its rows"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "Statement", "exported", "comment", "unit"})
  void aWordWithinAnotherDoesNotDivide(String name) throws IOException {
    assertEquals(1, remarks("code,value," + name + "\n1,10,x\n").size());
  }

  @Test
  void anyOtherUnknownColumnIsAFindingThatNamesIt() throws IOException {
    List<Remark> remarks = remarks("code,value,note,author\n1,10,new,me\n");

    assertEquals(
        List.of(
            Remark.finding(
                "the columns author, note are none that this kind of file has and were left out;"
                    + " if they divide the rows, its figures are parts")),
        remarks);
  }

  @Test
  void knownColumnsAndKnownFormsSayNothing() throws IOException {
    assertEquals(List.of(), remarks("code,value,2023,2024\n1,10,7,8\n"));
  }

  @Test
  void aColumnThatHoldsNothingSaysNothing() throws IOException {
    assertEquals(List.of(), remarks("code,value,STATE,note,\n1,10,,,\n2,20, ,,\n"));
  }

  private List<Remark> remarks(String text) throws IOException {
    SourceFile file = Inputs.written(folder, "t.csv", text);
    return Table.of(file).screened(file, FxRate.KIND, KNOWN).build().remarks();
  }
}
