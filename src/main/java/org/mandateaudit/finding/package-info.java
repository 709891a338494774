/** What an audit finds: findings, what could not be assessed, and the texts of both in Chinese and English. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.finding;
