/** Charts of result tables as PNG pictures of the size of a slide. */
package io.tradebrief.reports.chart;
