/**
 * The contract of a reader: a source reads one publisher's file format, and every row is accepted
 * or rejected with its place and the rules it broke. What readers share stands here: archives,
 * tables, sheets, cells, numbers, periods and the totals that publishers state. Each publisher has
 * a package below, and none of them knows another.
 */
package io.tradebrief.pipeline.source;
