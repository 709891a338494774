package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Power;

/**
 * What national legislation itself has several departments do, each within its own duties: to supervise the security of
 * networks, of data and of personal information (网络安全法 9, before 2026 its 8; 数据安全法 6; 个人信息保护法 60), and to penalize or compel, where
 * several may have jurisdiction (行政处罚法 25), and to license, where two or more departments may each have a licence of
 * their own to give (行政许可法 26). Who is entitled to it is a question of that legislation, and unknown where no
 * title is stated.
 */
final class SharedSupervision {

    private static final Set<Act> OF_SEVERAL =
            EnumSet.of(Act.LICENSE, Act.PENALIZE, Act.COERCIVE_MEASURE, Act.COERCIVE_ENFORCEMENT);

    private static final Set<Act> BY_ACT = EnumSet.of(Act.ORDER, Act.MANAGE, Act.ADMINISTER);

    /** A matter, by code, and the day from which a law has it supervised by several. */
    private record Law(String matter, LocalDate from) {}

    private static final List<Law> LAWS = List.of(
            new Law("cybersecurity", LocalDate.of(2017, 6, 1)),
            new Law("information-security", LocalDate.of(2017, 6, 1)),
            new Law("personal-information", LocalDate.of(2021, 11, 1)));

    private SharedSupervision() {}

    /** Whether national legislation in force on the day may entitle others to the same, too. */
    static boolean covers(Mandate mandate, LocalDate day) {
        return OF_SEVERAL.contains(mandate.act())
                || (supervises(mandate)
                        && LAWS.stream()
                                .anyMatch(law -> !day.isBefore(law.from())
                                        && mandate.matter().within(law.matter())));
    }

    /** On these matters to manage is to supervise, whether or not the power is stated to be that. */
    private static boolean supervises(Mandate mandate) {
        return BY_ACT.contains(mandate.act())
                || (mandate.power() == Power.SUPERVISION && mandate.act() != Act.EVALUATE);
    }
}
