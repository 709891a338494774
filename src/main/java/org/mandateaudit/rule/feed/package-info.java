/** The regions of a country as they come to be audited: from memory, or as their mandates arrive from files. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.rule.feed;
