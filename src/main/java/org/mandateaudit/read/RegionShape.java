package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;
import static org.mandateaudit.read.Field.required;

import java.time.LocalDate;
import org.mandateaudit.mandate.AdministrativeRank;
import org.mandateaudit.mandate.Informatization;
import org.mandateaudit.mandate.Level;

/** 行政区. */
final class RegionShape {

    static final Field<String> CODE = required(
            "code",
            "代码",
            WordTypes.code(),
            "行政区划代码；没有代码的（兵团、开发区）自定以 x- 开头的代码",
            "the code of GB/T 2260; what has none takes a code of your own that begins with x-");
    static final Field<String> NAME = required("name", "名称", WordTypes.text(), "如 贵州省", "such as 贵州省");
    static final Field<Level> LEVEL =
            required("level", "层级", WordTypes.term(Level.class), "行政层级", "where it stands in the hierarchy");
    static final Field<AdministrativeRank> ADMINISTRATIVE_RANK = optional(
            "administrative_rank",
            "行政级别",
            WordTypes.term(AdministrativeRank.class),
            "与层级不同时的行政级别，如直辖市的区",
            "its rank where that differs from the level, as of a district of a municipality");
    static final Field<String> PARENT = optional(
            "parent",
            "上级行政区",
            WordTypes.code(),
            "上级行政区代码；不写则由代码推定",
            "the code of the region above; follows from the code unless stated");
    static final Field<Boolean> COMPLETE = optional(
            "complete",
            "是否齐全",
            WordTypes.flag(),
            "输入是否已包含该行政区在所列事项上有职责的全部机构",
            "whether the input holds every institution of the region that has a mandate on the matters it names");
    static final Field<LocalDate> REFORM = optional(
            "reform",
            "数据机构改革日期",
            WordTypes.day(),
            "该行政区落实 2023 年数据管理机构改革的日期",
            "the day on which the region carried out the reform of 2023 of data administrations");
    static final Field<Informatization> INFORMATIZATION = optional(
            "informatization",
            "信息化水平",
            WordTypes.term(Informatization.class),
            "信息化水平",
            "how far its informatization has come");

    static final Shape SHAPE = Shape.of(
            "region",
            "行政区",
            "a region",
            CODE,
            NAME,
            LEVEL,
            ADMINISTRATIVE_RANK,
            PARENT,
            COMPLETE,
            REFORM,
            INFORMATIZATION,
            Fields.SINCE,
            Fields.UNTIL);

    private RegionShape() {}
}
