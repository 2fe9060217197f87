/** Published figures and the verdicts on them. */
package io.tradebrief.reports.claim;
