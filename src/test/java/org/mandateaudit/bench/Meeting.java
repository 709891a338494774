package org.mandateaudit.bench;

/** Told of each two mandates that meet, of which the other is on the same matter or on one above. */
interface Meeting {

    void between(int one, int other, int matter);
}
