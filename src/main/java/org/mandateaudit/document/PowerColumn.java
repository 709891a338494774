package org.mandateaudit.document;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A column of a power list, by the names that published lists give it. */
enum PowerColumn {
    NAME(
            "name",
            "事项名称",
            "职权名称、权力名称、权力事项名称、行政权力名称、行政权力事项名称、权责事项名称、权责名称、项目名称、权力事项、权力项目、职权事项、主项名称、主项、基本目录名称、main_item_name"),
    ITEM("item", "子项名称", "子项、办理项名称、办理项、业务办理项名称、业务办理项、实施清单名称、小项名称、item"),
    KIND("kind", "事项类型", "权力类型、职权类型、权力类别、职权类别、事项类别、事项性质、权责类型、权责类别、行政权力类型、行政权力类别、权力种类、task_type_label"),
    CODE("code", "事项类型代码", "权力类型代码、职权类型代码、事项类型编码、类型代码、类型编码、task_type_code、tasktype"),
    INSTITUTION(
            "institution", "实施主体", "实施机关、实施机构、实施部门、实施主体名称、行使主体、行使机关、执法主体、法定主体、职权主体、责任主体、实施单位、部门名称、部门、单位名称、department"),
    DEPARTMENT("department", "主管部门", "行业主管部门、业务主管部门、业务指导部门"),
    REGION("region", "行政区划", "所属行政区划、所属区划、区划名称、行政区、所属地区"),
    BASIS("basis", "设定依据", "法律依据、实施依据、法定依据、权力依据、职权依据、设立依据、依据、法律法规依据、设定及实施依据"),
    NATURE("nature", "实施主体性质", "主体性质、实施机构性质"),
    ORIGIN("origin", "权力来源", "职权来源"),
    DELEGATOR("delegator", "委托机关", "委托部门、委托单位、委托主体、委托机构"),
    OBJECTS("objects", "服务对象", "行政相对人、管理对象、服务对象类型、办理对象、申请对象、面向对象"),
    LEVEL("level", "行使层级", "实施层级、权限层级、行使级别"),
    FORWARDED("forwarded", "审核转报", "是否审核转报");

    private final String code;
    private final String zh;
    private final String others;

    PowerColumn(String code, String zh, String others) {
        this.code = code;
        this.zh = zh;
        this.others = "、" + others + "、";
    }

    /** Its name in {@code --columns}. */
    String code() {
        return code;
    }

    String zh() {
        return zh;
    }

    /** The column of that name; null where there is none. */
    static @Nullable PowerColumn named(String name) {
        return Stream.of(values())
                .filter(each -> each.code.equals(name) || each.zh.equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The column that is headed so; null where none is. */
    static @Nullable PowerColumn headed(String heading) {
        String plain = plain(heading);
        return plain.isEmpty()
                ? null
                : Stream.of(values())
                        .filter(each -> each.zh.equals(plain) || each.others.contains("、" + plain + "、"))
                        .findFirst()
                        .orElse(null);
    }

    /** A heading without what is put around it: spaces, line ends, stars, and explanations in brackets. */
    static String plain(String heading) {
        return Folding.fold(heading)
                .replaceAll("[(][^)]*[)]?", "")
                .replaceAll("[\\s*:\u200b]", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
