/** Lays a publication out as one self-contained HTML page. */
package io.tradebrief.reports.page;
