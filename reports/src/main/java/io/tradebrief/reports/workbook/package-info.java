/** Lays result tables out as an Excel workbook with live formulas and native charts. */
package io.tradebrief.reports.workbook;
