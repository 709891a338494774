package org.mandateaudit.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Act;

/** A kind of power of the national list of powers, with its number there; what has no national number comes last. */
enum PowerKind {
    LICENCE("01", "行政许可", Act.LICENSE),
    PENALTY("02", "行政处罚", Act.PENALIZE),
    COERCION("03", "行政强制", null),
    COERCIVE_MEASURE("", "行政强制措施", Act.COERCIVE_MEASURE),
    COERCIVE_ENFORCEMENT("", "行政强制执行", Act.COERCIVE_ENFORCEMENT),
    LEVY("04", "行政征收", Act.LEVY),
    GRANT("05", "行政给付", Act.GRANT),
    INSPECTION("06", "行政检查", Act.INSPECT),
    CONFIRMATION("07", "行政确认", Act.CONFIRM),
    REWARD("08", "行政奖励", Act.REWARD),
    ADJUDICATION("09", "行政裁决", Act.ADJUDICATE),
    OTHER("10", "其他行政权力", Act.FILE),
    SERVICE("20", "公共服务", Act.SERVE),
    INTERNAL("30", "政府内部审批", Act.APPROVE_INTERNAL),
    REQUISITION("", "行政征用", Act.REQUISITION),
    FORWARDING("", "审核转报", Act.REVIEW);

    /** What an organ does of its own motion: a list without any of it shows what people apply for. */
    private static final Set<PowerKind> UNASKED =
            Set.of(PENALTY, COERCION, COERCIVE_MEASURE, COERCIVE_ENFORCEMENT, LEVY, INSPECTION, REQUISITION);

    private static final Pattern MEASURE = Pattern.compile("查封|扣押|冻结|强制措施|先行登记保存|暂扣|限制人身自由");
    private static final Pattern ENFORCEMENT = Pattern.compile("强制执行|代履行|加处罚款|滞纳金|划拨|拍卖|强制拆除|排除妨碍|恢复原状");

    /** Names that lists use beside the national ones. */
    private static final List<String> ALSO = List.of("其他行政职权", "其他职权", "其他权力", "其他类", "其他行政权利", "其他", "其它行政权力", "其它");

    private final String number;
    private final String label;
    private final @Nullable Act act;

    PowerKind(String number, String label, @Nullable Act act) {
        this.number = number;
        this.label = label;
        this.act = act;
    }

    String label() {
        return label;
    }

    boolean isUnasked() {
        return UNASKED.contains(this);
    }

    /** The kind that words name, with 行政 or without: the longest label in them; null where there is none, or are several. */
    static @Nullable PowerKind labelled(String words) {
        String plain = Folding.fold(words).replaceAll("\\s", "");
        if (ALSO.contains(plain)) {
            return OTHER;
        }
        List<PowerKind> found = Stream.of(values())
                .filter(each -> plain.contains(each.label) || plain.equals(each.label.replaceFirst("^行政|^政府", "")))
                .toList();
        List<PowerKind> longest = found.stream()
                .filter(each -> found.stream().noneMatch(other -> other != each && other.label.contains(each.label)))
                .toList();
        return longest.size() == 1 ? longest.get(0) : null;
    }

    /** The kind of a number of the national list; null where it has none such. */
    static @Nullable PowerKind numbered(String number) {
        return number.isEmpty()
                ? null
                : Stream.of(values())
                        .filter(each -> each.number.equals(number))
                        .findFirst()
                        .orElse(null);
    }

    /** The act of an item of this kind; null where its name does not say which of two it is. */
    @Nullable
    Act act(String item) {
        if (this != COERCION) {
            return act;
        }
        boolean measure = MEASURE.matcher(item).find();
        boolean enforcement = ENFORCEMENT.matcher(item).find();
        return measure == enforcement ? null : measure ? Act.COERCIVE_MEASURE : Act.COERCIVE_ENFORCEMENT;
    }
}
