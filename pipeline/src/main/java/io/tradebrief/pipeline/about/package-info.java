/**
 * Exhibits and first-page sentences on the edition itself: its inputs, their quality, what shrank.
 */
package io.tradebrief.pipeline.about;
