package org.mandateaudit.rule;

/**
 * How far an audit is.
 *
 * @param regions the number of regions that are audited
 * @param mandates the number of mandates in them
 */
public record Progress(int regions, long mandates) {}
