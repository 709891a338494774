package org.mandateaudit.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;

/**
 * By what right something is done, as a sentence says it: 受市大数据局委托, 依据《甲省数据条例》第三十条授权.
 *
 * @param isOfAnother whether another body delegated it
 * @param delegator that body; null where none did, or it is not said which
 * @param authority what authorises it; null where nothing is cited
 * @param said the words that say so
 * @param end where they end, if they stand before what is done; else 0
 * @param isFurther whether what is done that they were said of has been read, so that they may not hold for more
 */
record Right(
        boolean isOfAnother,
        @Nullable String delegator,
        Citations.@Nullable Cited authority,
        String said,
        int end,
        boolean isFurther) {

    private static final Pattern DELEGATED =
            Pattern.compile("(?:(?:接受|受(?!理))([^,]{0,30}?)|(?:根据|按照|依照|依据|按|经)([^,]{2,30}?))的?(?:依法|书面)*委托"
                    + "(?!的|书|合同|协议|方|人|第三方|执法|代理|单位|机构|企业|部门)(?:后|权限)?[, ]*");

    /** 承担市大数据局委托的政务云运维工作. */
    private static final Pattern ENTRUSTED =
            Pattern.compile("(?:具体)?(?:负责|承担|承办|办理|完成|行使|实施|开展|做好)([^,、]{2,20}?)(?:依法)?委托(?:承担|实施|管理|办理|行使)?的");

    private static final Pattern AUTHORISED = Pattern.compile(
            "(?:依据|根据|按照|依照|经|由)?((?:、|和|及)?《[^《》]+》(?:[^《》,]*《[^《》]+》)*[^《》,]*?)的?(?:规定)?的?授权(?!运营|主体|范围)[, ]*");

    private static final Pattern BODY = Pattern.compile(".*" + OwnNames.BODY);

    /** Words for bodies of which it is not said which they are. */
    private static final Pattern ANY = Pattern.compile(
            ".*(?:有关|相关|上级|下级|同级|本级|其他|各|主管|职能|、).*|.*(?:部门|单位|机构|机关|党委|党组)|.*" + OwnNames.BODY + "[和与及].*");

    /** What the words of a part say of it; null where they say nothing. */
    static @Nullable Right in(Passage words, OwnNames names) {
        String text = words.folded();
        Matcher delegated = DELEGATED.matcher(text);
        if (delegated.lookingAt()) {
            String by = delegated.group(1) == null ? delegated.group(2) : delegated.group(1);
            // 根据工作需要委托企业运营 delegates, and is not delegated.
            if (delegated.group(1) == null && !BODY.matcher(by).matches()) {
                return null;
            }
            return of(by, words.own().substring(0, delegated.end()), delegated.end(), names);
        }
        Matcher entrusted = ENTRUSTED.matcher(text);
        if (entrusted.lookingAt() && BODY.matcher(entrusted.group(1)).matches()) {
            return of(entrusted.group(1), words.own().substring(0, entrusted.end()), 0, names);
        }
        Matcher authorised = AUTHORISED.matcher(text);
        if (authorised.lookingAt()) {
            Citations.Cited cited = Citations.highest(Citations.in(authorised.group(1)));
            return new Right(false, null, cited, words.own().substring(0, authorised.end()), authorised.end(), false);
        }
        return null;
    }

    private static Right of(String by, String said, int end, OwnNames names) {
        String body = by.replaceAll("等$", "");
        if (names.is(body)) {
            return new Right(false, null, null, said, end, false);
        }
        boolean known = BODY.matcher(body).matches() && !ANY.matcher(body).matches();
        return new Right(true, known ? body : null, null, said, end, false);
    }

    /** The same of what follows. */
    Right further() {
        return new Right(isOfAnother, delegator, authority, said, end, true);
    }

    Why why() {
        String words = said.replaceAll("[，, ]+$", "");
        Text by = new Text("“" + words + "”", "\"" + words + "\"");
        return isFurther
                ? Why.inferred(new Text("承前：" + by.zh(), "carried forward: " + by.en()), Why.Sureness.LIKELY)
                : new Why(Why.Origin.STATED, by, Why.Sureness.SURE);
    }
}
