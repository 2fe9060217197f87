/** Exhibits on the goods balances with every partner: who has the largest, what moved them. */
package io.tradebrief.pipeline.analysis.deficit;
