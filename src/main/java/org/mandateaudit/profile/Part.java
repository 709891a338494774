package org.mandateaudit.profile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mandateaudit.derived.Answer;
import org.mandateaudit.derived.Kinship;
import org.mandateaudit.mandate.Addressee;
import org.mandateaudit.mandate.Domain;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Scope;
import org.mandateaudit.mandate.Term;

/**
 * What the four fulls of comprehensive governance (四全) consist of. The fulls are those of Zhang Ke, E-Government 2019
 * (6), 二(二), who names them without drawing their bounds; the parts, and the matters that stand for each, are this
 * project's operational reading.
 *
 * <ul>
 *   <li>objects: each of the four kinds of addressee, stated as object of a mandate;
 *   <li>process: collection, registration, sharing, opening, and circulation (trading or authorised operation) of data;
 *   <li>resources: public data (information resources among them), social data, funds, talent, infrastructure;
 *   <li>applications: the promotion of big data, the smart city, government services, an industry.
 * </ul>
 *
 * <p>A full is covered where each of its parts is held, not covered where one is known not to be held, and unknown
 * otherwise. A mandate on a broader matter, by any of its names, leaves its parts open: it neither shows that a part is
 * held nor allows to say that it is not. So does a mandate that states no object, and one on a matter of the input's own
 * that states no domain.
 */
public enum Part implements Term {
    ENTERPRISE(Addressee.ENTERPRISE),
    DEPARTMENT(Addressee.DEPARTMENT),
    LOWER_GOVERNMENT(Addressee.LOWER_GOVERNMENT),
    PERSON(Addressee.PERSON),

    COLLECTION(Question.PROCESS, "采集", "collection", "data-collection"),
    REGISTRATION(Question.PROCESS, "登记", "registration", "data-registration"),
    SHARING(Question.PROCESS, "共享", "sharing", "data-sharing"),
    OPENING(Question.PROCESS, "开放", "opening", "data-opening"),
    CIRCULATION(Question.PROCESS, "流通", "circulation", "data-trading", "authorised-operation"),

    PUBLIC_DATA(Question.RESOURCES, "公共数据", "public data", "public-data", "information-resources"),
    SOCIAL_DATA(Question.RESOURCES, "社会数据", "social data", "social-data"),
    FUNDS(Question.RESOURCES, "资金", "funds", "funding", "investment"),
    TALENT(Question.RESOURCES, "人才", "talent", "talent"),
    INFRASTRUCTURE(Question.RESOURCES, "基础设施", "infrastructure", "digital-infrastructure", "unified-platform"),

    PROMOTION(Question.APPLICATIONS, "推广应用", "promotion", "big-data-application"),
    SMART_CITY(Question.APPLICATIONS, "智慧城市", "smart city", "smart-city"),
    GOVERNMENT_SERVICES(Question.APPLICATIONS, "政务服务", "government services", "government-services"),
    INDUSTRY(Question.APPLICATIONS, "产业", "industry", mandate -> Part.in(Domain.INDUSTRY, mandate));

    private final Question full;
    private final Words words;

    // The functions hold nothing; the interface cannot promise it without a library for the promise.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Mandate, Answer> shown;

    Part(Addressee addressee) {
        this(Question.OBJECTS, addressee.zh(), addressee.en(), mandate -> isUpon(addressee, mandate));
    }

    Part(Question full, String zh, String en, String... matters) {
        this(full, zh, en, mandate -> isOn(List.of(matters), mandate));
    }

    Part(Question full, String zh, String en, Function<Mandate, Answer> shown) {
        this.full = full;
        words = new Words(zh, en);
        this.shown = shown;
    }

    /** The parts of a full, in their order; none of a question that is none. */
    public static List<Part> of(Question full) {
        return Stream.of(values()).filter(part -> part.full == full).toList();
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether a mandate is on this part; whether it is held is another question. */
    Answer shownBy(Mandate mandate) {
        return shown.apply(mandate);
    }

    static Answer in(Domain domain, Mandate mandate) {
        if (mandate.scope() == Scope.OWN) {
            return Answer.NO;
        }
        return mandate.domain() == null && isUnplaced(mandate.matter())
                ? Answer.unknown(mandate.matter().code(), "domain")
                : Answer.of(mandate.domain() == domain);
    }

    /** Whether a matter is one of the input's own that says neither its domain nor what it is a part of. */
    private static boolean isUnplaced(Matter matter) {
        return matter.domain() == null
                && matter.broader() == null
                && Matters.shipped().find(matter.code()) == null;
    }

    private static Answer isUpon(Addressee addressee, Mandate mandate) {
        return mandate.objects() == null
                ? Answer.unknown(mandate.id(), "objects")
                : Answer.of(mandate.objects().contains(addressee));
    }

    private static Answer isOn(List<String> matters, Mandate mandate) {
        Matter matter = mandate.matter();
        if (matters.stream().anyMatch(matter::within)) {
            return Answer.YES;
        }
        return matters.stream()
                        .anyMatch(part ->
                                Kinship.mayContain(matter, Matters.shipped().named(part)))
                ? Answer.unknown(mandate.id(), "matter")
                : Answer.NO;
    }
}
