/**
 * An edition as a folder: tidy tables, their description, the manifest, and how it is published.
 */
package io.tradebrief.reports.edition;
