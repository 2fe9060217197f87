package io.tradebrief.pipeline.measure;

/** That a dataset has a figure of a year. */
record ListedTrade(
    String dataset,
    String reporter,
    String partner,
    String flow,
    String family,
    boolean months,
    int year) {}
