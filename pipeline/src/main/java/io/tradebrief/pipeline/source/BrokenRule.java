package io.tradebrief.pipeline.source;

/** A text that cannot be what its column says. Without a stack trace: it is expected and caught. */
public final class BrokenRule extends Exception {
  private static final long serialVersionUID = 1L;

  private final Rule rule;

  public BrokenRule(Rule rule) {
    super(rule.meaning(), null, false, false);
    this.rule = rule;
  }

  /** The rule the text broke. */
  public Rule rule() {
    return rule;
  }
}
