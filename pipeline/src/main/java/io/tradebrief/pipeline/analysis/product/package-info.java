/** Exhibits by product: sectors, leading products and groups an analyst names. */
package io.tradebrief.pipeline.analysis.product;
