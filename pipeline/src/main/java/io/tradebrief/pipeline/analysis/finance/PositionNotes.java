package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.pipeline.analysis.finance.CitedFigures.Cited;
import io.tradebrief.reports.table.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader of {@link FdiPosition} needs to know. */
final class PositionNotes {
  private PositionNotes() {}

  static List<Note> of(Context context) {
    List<Note> notes = new ArrayList<>();
    notes.add(basis());
    notes.add(mirror(context));
    notes.add(
        new Note(
            "Positions in the partner's currency",
            "The central bank's positions are stated in its own currency and are not converted "
                + "here: a stock at the end of a year cannot be converted at the average rate of "
                + "the year, and only averages are at hand. The partner's dollar figures were "
                + "converted before they were published.",
            "The column of implied rates divides one by the other."));
    notes.add(cited(context));
    absent(context).ifPresent(notes::add);
    return notes;
  }

  /** The note on how positions are valued and attributed. */
  static Note basis() {
    return new Note(
        "Basis of direct investment positions",
        "Positions are by country of the immediate owner, equity and debt together. The United "
            + "States states them at historical cost; other countries at market value or at book "
            + "value, by their own rules. Positions by ultimate owner, or at market value, are "
            + "other figures and stand in columns of their own, or not at all.",
        "A figure by ultimate owner can be larger or smaller than one by immediate owner; the two "
            + "are never mixed in a column.");
  }

  /** What is missing, if a dataset of direct investment is not at hand. */
  static Optional<Note> absent(Context context) {
    String why = context.whyAbsent(Role.DIRECT_INVESTMENT);
    return why.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Note(
                "Datasets of direct investment not at hand",
                "Some datasets of direct investment are not used in this edition: " + why + ".",
                "Their figures are shown as [x]."));
  }

  private static Note mirror(Context context) {
    Question question = context.question();
    String year = Integer.toString(question.referenceYear());
    InvestmentFacts facts = InvestmentFacts.of(context);
    Optional<Long> own = facts.amount(inward(question));
    Optional<Long> other =
        facts.amount(
            InvestmentFacts.Key.total(
                question.partner(),
                question.reporter(),
                InvestmentFacts.OUTWARD,
                question.referenceYear(),
                InvestmentFacts.POSITION));
    String effect =
        own.isPresent() && other.isPresent()
            ? "In "
                + year
                + " the partner's books have "
                + Words.billions((double) other.get())
                + " where the reporter's have "
                + Words.billions((double) own.get())
                + "."
            : "For " + year + " the two cannot be set side by side.";
    return new Note(
        "Two countries' books of one investment",
        "What one country records as outward is what the other records as inward. The two differ "
            + "by valuation, by the rate of conversion and by how holding companies are treated.",
        effect);
  }

  private static Note cited(Context context) {
    CitedFigures cited = CitedFigures.of(context);
    InvestmentFacts facts = InvestmentFacts.of(context);
    Question question = context.question();
    List<String> revisions = new ArrayList<>();
    for (int year : cited.years()) {
      Optional<Cited> then = cited.find(CitedFigures.INWARD, year);
      Optional<Long> now =
          facts.amount(
              InvestmentFacts.Key.total(
                  question.reporter(),
                  question.partner(),
                  InvestmentFacts.INWARD,
                  year,
                  InvestmentFacts.POSITION));
      if (then.isPresent() && now.isPresent()) {
        revisions.add(
            year
                + " "
                + Words.billions((double) then.get().amount())
                + " then, "
                + Words.billions((double) now.get())
                + " now");
      }
    }
    return new Note(
        "Positions as published at the time",
        "Positions are revised every summer. The cited figures are what readers saw at the time; "
            + "they were printed in prose and rest on the document named in their row, not on a "
            + "file of the publisher.",
        revisions.isEmpty()
            ? "No cited figure can be set beside a figure of today."
            : "Inward: " + String.join("; ", revisions) + ".");
  }

  private static InvestmentFacts.Key inward(Question question) {
    return InvestmentFacts.Key.total(
        question.reporter(),
        question.partner(),
        InvestmentFacts.INWARD,
        question.referenceYear(),
        InvestmentFacts.POSITION);
  }
}
