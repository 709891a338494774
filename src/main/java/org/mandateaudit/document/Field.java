package org.mandateaudit.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The field that a matter is confined to by the words before it: 公安 of 公安信息化, 卫生健康 of 卫生健康行业网络安全.
 *
 * @param hit the words that name it
 * @param isOneOfMany whether others are named with it: 教育、医疗领域信息化
 */
record Field(Lexicon.Hit hit, boolean isOneOfMany) {

    /** What may stand between a field and a matter. */
    private static final Pattern BETWEEN = Pattern.compile("(?:行业|系统|领域|方面|机关|部门|业务|相关|的|[ \"])*$");

    private static final int LONGEST_BETWEEN = 12;

    /** What makes a matter the field's own: 智慧水利, 数字教育资源. */
    private static final Pattern STYLED = Pattern.compile("智慧|数字");

    /** What goes beyond a field. */
    private static final Pattern BEYOND = Pattern.compile("全[国省市区县州盟旗]|本[省市区县州盟旗]|社会");

    /** The field of what stands there; null where none is named. */
    static @Nullable Field of(String text, int start, int end, Lexicon lexicon) {
        Matcher styled = STYLED.matcher(text).region(start, end);
        Lexicon.Hit within = lexicon.at(Entry.Kind.SECTOR, text, styled.lookingAt() ? styled.end() : start);
        Matcher between = BETWEEN.matcher(text).region(Math.max(0, start - LONGEST_BETWEEN), start);
        boolean isWithin = within != null && within.end() <= end;
        Lexicon.Hit hit =
                isWithin || !between.find() ? within : lexicon.before(Entry.Kind.SECTOR, text, 0, between.start());
        if (hit == null) {
            return null;
        }
        int joint = hit.start() - 1;
        Lexicon.Hit other =
                joint > 0 && Predicate.joins(text, joint) ? lexicon.before(Entry.Kind.SECTOR, text, 0, joint) : null;
        return new Field(
                hit, other != null && !other.entry().plain().equals(hit.entry().plain()));
    }

    /** What it is called; null where it is one of many. */
    @Nullable
    String name() {
        return isOneOfMany ? null : hit.entry().plain().get(0);
    }

    /** Whether what is said of a field goes on, as in 工业领域网络安全和数据安全. */
    static boolean goesOn(String text, int from, int to) {
        return from <= to && !BEYOND.matcher(text.substring(from, to)).find();
    }
}
