/** Native charts, and the blocks of cells they draw. */
package io.tradebrief.reports.workbook.chart;
