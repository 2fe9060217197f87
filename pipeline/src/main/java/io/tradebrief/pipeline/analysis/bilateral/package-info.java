/**
 * Exhibits on the trade of the two countries of the report, by month, by year and in both books.
 */
package io.tradebrief.pipeline.analysis.bilateral;
