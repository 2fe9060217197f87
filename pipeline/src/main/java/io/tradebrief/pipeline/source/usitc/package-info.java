/**
 * The files of the U.S. International Trade Commission: DataWeb, the tariff schedule and what
 * measures add to it.
 */
package io.tradebrief.pipeline.source.usitc;
