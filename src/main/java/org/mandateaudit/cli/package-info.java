/** The command line. It sees everything, and nothing imports it. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.cli;
