/** Reads a finished workbook again and checks it against the conventions it is written to. */
package io.tradebrief.reports.audit;
