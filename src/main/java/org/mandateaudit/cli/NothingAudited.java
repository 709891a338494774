package org.mandateaudit.cli;

import java.time.LocalDate;

/** Says where no institution is in force, so that nobody takes the silence of the rules for a clean bill. */
final class NothingAudited {

    private NothingAudited() {}

    /**
     * Says so where it is so.
     *
     * @param institutions how many institutions are in force on the day
     * @param of what has none; empty where that is all of the input
     */
    static void tell(int institutions, LocalDate day, String of, Console console) {
        if (institutions == 0) {
            String which = of.isEmpty() ? "" : of + console.say("：", ": ");
            console.tell(
                    which + "基准日 " + day + " 没有存续的机构，所以什么也没有看到",
                    which + "no institution is in force on " + day + ", so that there was nothing to look at");
        }
    }
}
