package org.mandateaudit.finding;

import java.time.LocalDate;

/**
 * A decision that a finding is accepted as it is, for a time.
 *
 * @param reason why
 * @param approver who decided
 * @param basis what the decision rests on
 * @param until the first day on which it no longer holds
 */
public record Waiver(String reason, String approver, String basis, LocalDate until) {}
