package io.tradebrief.reports.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Has one LibreOffice sort all the tables, by a macro put into its profile. */
final class SortMacro {
  private static final int START_SECONDS = 180;
  private static final int PATIENCE_SECONDS = 600;
  private static final String MACRO = "Sorting.bas";
  private static final String END_OF_STATE = "\u001d";
  private static final String END_OF_PART = "\u001e";
  private static final String END_OF_VALUE = "\u001f";

  private SortMacro() {}

  /**
   * The states of all tables, in the order of the plans: values by part, first the numbers of the
   * rows, then the columns of the body, then the runs outside.
   *
   * @param folder an empty folder to work in
   * @throws IOException if LibreOffice fails or does not come to the end of the plans
   */
  static List<List<List<String>>> states(Path workbook, List<SortPlan> plans, Path folder)
      throws IOException {
    Office office = new Office(folder);
    // A new profile is filled with a library of macros that would cover the one written here.
    office.run(START_SECONDS, "--terminate_after_init");
    install(office.profile().resolve("user").resolve("basic"));
    Path plan = folder.resolve("plan");
    Files.writeString(
        plan, plans.stream().map(SortPlan::lines).collect(Collectors.joining()), UTF_8);
    Path copy = Files.copy(workbook, folder.resolve("sorted.xlsx"));
    Path result = folder.resolve("states");
    String said =
        office.run(
            PATIENCE_SECONDS,
            String.format(
                "macro:///Standard.Sorting.Audit(\"%s\",\"%s\",\"%s\")",
                copy.toUri(), plan.toUri(), result.toUri()));
    String text = Files.exists(result) ? new String(Files.readAllBytes(result), UTF_8) : "";
    List<List<List<String>>> states =
        Arrays.stream(text.split(END_OF_STATE, -1))
            .filter(state -> !state.isBlank())
            .map(SortMacro::parts)
            .toList();
    int expected = plans.stream().mapToInt(each -> each.changes() + 1).sum();
    if (states.size() != expected) {
      throw new IOException(
          "LibreOffice gave " + states.size() + " of " + expected + " states: " + said);
    }
    return states;
  }

  /** The parts of a state after its name; what ends a line is none of them. */
  private static List<List<String>> parts(String state) {
    String[] parts = state.split(END_OF_PART, -1);
    return Arrays.stream(parts, 1, parts.length - 1)
        .map(part -> List.of(part.split(END_OF_VALUE, -1)))
        .toList();
  }

  private static void install(Path libraries) throws IOException {
    Path standard = Files.createDirectories(libraries.resolve("Standard"));
    String code;
    try (InputStream in = SortMacro.class.getResourceAsStream(MACRO)) {
      code = new String(in.readAllBytes(), UTF_8);
    }
    Files.writeString(
        libraries.resolve("script.xlc"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <library:libraries xmlns:library="http://openoffice.org/2000/library">
          <library:library library:name="Standard" library:link="false"/>
        </library:libraries>
        """,
        UTF_8);
    Files.writeString(
        standard.resolve("script.xlb"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <library:library xmlns:library="http://openoffice.org/2000/library"
            library:name="Standard" library:readonly="false" library:passwordprotected="false">
          <library:element library:name="Sorting"/>
        </library:library>
        """,
        UTF_8);
    Files.writeString(
        standard.resolve("Sorting.xba"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Sorting"
            script:language="StarBasic">%s</script:module>
        """
            .formatted(code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")),
        UTF_8);
  }
}
