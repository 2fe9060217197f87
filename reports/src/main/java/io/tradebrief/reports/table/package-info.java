/** Result tables and their specifications: the contract between analyses and renderers. */
package io.tradebrief.reports.table;
