/**
 * What a report's configuration says after every check: what is asked, how an edition looks, and
 * the lists beside it.
 */
package io.tradebrief.pipeline.settings;
