/** Published documents, 主要职责 and 三定规定, → a draft of a mandate file, by rule and lexicon. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.document;
