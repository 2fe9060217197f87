package io.tradebrief.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout that is built, with a java that only tells how it was called. */
class LauncherTest {
  private static final String TELL =
      "#!/bin/bash\necho \"locale ${LC_ALL:-}\"\nprintf 'argument %s\\n' \"$@\"\n";

  @TempDir private Path folder;
  private Path home;

  @BeforeEach
  void checkOut() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the launcher is a script of bash");
    home = folder.resolve("My Documents #1 & 50% ü [x]*");
    for (String part :
        List.of("pipeline/bin", "pipeline/src/main", "reports/src/main", "jdk/bin")) {
      Files.createDirectories(home.resolve(part));
    }
    for (String part : List.of("pom.xml", "reports/pom.xml", "pipeline/pom.xml")) {
      Files.writeString(home.resolve(part), "");
    }
    copy("bin/tradebrief", "pipeline/bin/tradebrief");
    write("jdk/bin/java", TELL);
    write("pipeline/target/classpath", "lib/a.jar:lib/b.jar");
    write("pipeline/target/launcher.built", "");
    Files.setLastModifiedTime(
        home.resolve("pipeline/target/launcher.built"),
        FileTime.fromMillis(System.currentTimeMillis() + 60_000));
  }

  @Test
  void theClassPathIsWholeWhateverTheCheckoutIsCalled() throws Exception {
    List<String> told = told("de_DE.UTF-8", "check", "a file.csv");

    String target = home.resolve("pipeline/target").toString();
    assertTrue(
        told.contains(
            "argument %s/tradebrief-pipeline-0.1.0.jar:%s/lib/a.jar:%s/lib/b.jar"
                .formatted(target, target, target)),
        told.toString());
    assertTrue(told.contains("argument -Dtradebrief.home=" + home), told.toString());
    assertEquals("argument a file.csv", told.get(told.size() - 1));
  }

  @Test
  void aLocaleThatHoldsOnlyAsciiGivesWayAndAnyOtherStays() throws Exception {
    assertEquals("locale C.UTF-8", told("C", "check", "国別.csv").get(0));
    assertEquals("locale C.UTF-8", told("POSIX", "check", "国別.csv").get(0));
    assertEquals("locale C.UTF-8", told("", "check", "国別.csv").get(0));
    assertEquals("locale ja_JP.UTF-8", told("ja_JP.UTF-8", "check", "国別.csv").get(0));
  }

  @Test
  void theSizeOfTheInputChoosesTheMemoryThoughALinkLeadsNowhere() throws Exception {
    write(
        "jdk/bin/du",
        """
        #!/bin/bash
        [[ "${@: -1}" == *"large input" ]] && echo "900000 ${@: -1}" || echo "10 ${@: -1}"
        exit 1
        """
            .replace("0 $", "0\t$"));
    String large = folder.resolve("large input").toString();

    assertTrue(told("C", "run", "x.conf").contains("argument -Xmx2g"));
    assertTrue(told("C", "run", "x.conf", "--input", large).contains("argument -Xmx4g"));
    assertTrue(told("C", "run", "--input=" + large, "x.conf").contains("argument -Xmx4g"));
  }

  private List<String> told(String locale, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/bash"));
    command.add(home.resolve("pipeline/bin/tradebrief").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = process.environment();
    List.of("LC_ALL", "LC_CTYPE", "LANG").forEach(environment::remove);
    if (!locale.isEmpty()) {
      environment.put("LC_ALL", locale);
    }
    environment.put("JAVA_HOME", home.resolve("jdk").toString());
    environment.put("PATH", home.resolve("jdk/bin") + ":" + environment.get("PATH"));
    Process started = process.start();
    String out = new String(started.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, started.waitFor(), out);
    return out.lines().filter(line -> line.startsWith("locale") || line.startsWith("arg")).toList();
  }

  private void copy(String from, String to) throws IOException {
    Files.copy(Path.of(from), home.resolve(to), StandardCopyOption.COPY_ATTRIBUTES);
  }

  private void write(String name, String text) throws IOException {
    Path path = home.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    assertTrue(path.toFile().setExecutable(true));
  }
}
