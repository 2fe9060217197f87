package io.tradebrief.pipeline.list;

import io.tradebrief.pipeline.fact.AgreementMember;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * An agreement whose members belong to a bloc. A bloc of several agreements has several rows and
 * counts a country once.
 *
 * @param name the bloc as the edition prints it
 * @param agreement as {@link AgreementMember} names it
 * @param signatories whether all who signed count, or only those for whom it is in force
 * @param except the codes of members that do not count, ISO 3166 alpha-3
 */
public record Bloc(String name, String agreement, boolean signatories, Set<String> except) {
  private static final List<String> COLUMNS = List.of("bloc", "agreement", "members", "except");
  private static final String IN_FORCE = "in force";
  private static final String SIGNATORIES = "signatories";

  public Bloc {
    except = Set.copyOf(except);
  }

  /**
   * Reads a list with the columns {@code bloc, agreement, members, except}: {@code members} is
   * {@code in force} or {@code signatories}, {@code except} the codes of members that do not count,
   * separated by {@code |}.
   *
   * @throws BrokenList naming the line and column
   */
  public static List<Bloc> load(Path file) {
    return ConfList.read(file, COLUMNS).stream().map(Bloc::of).toList();
  }

  private static Bloc of(ConfList.Line line) {
    String members = line.filled("members");
    if (!members.equals(IN_FORCE) && !members.equals(SIGNATORIES)) {
      throw line.broken(
          "members",
          "'" + members + "' does not say who counts",
          "Write " + IN_FORCE + " or " + SIGNATORIES);
    }
    String except = line.text("except");
    return new Bloc(
        line.filled("bloc"),
        line.filled("agreement"),
        members.equals(SIGNATORIES),
        except.isEmpty() ? Set.of() : Set.of(except.split("\\|", -1)));
  }
}
