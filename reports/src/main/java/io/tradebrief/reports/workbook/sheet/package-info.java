/** What any sheet of the workbook is made of: texts, styles, widths, tables, formulas, print. */
package io.tradebrief.reports.workbook.sheet;
