package org.mandateaudit.document;

import org.mandateaudit.document.Why.Sureness;
import org.mandateaudit.finding.Text;

/**
 * The level of a region.
 *
 * @param code the level
 * @param why by what
 */
record RegionLevel(String code, Why why) {

    private static final String PROVINCE = "province";
    private static final String PREFECTURE = "prefecture";
    private static final String COUNTY = "county";

    /** The level that a code of GB/T 2260 says, or else a name. */
    static RegionLevel of(String code, String name) {
        if (code.matches("[0-9]{6}")) {
            return new RegionLevel(byCode(code), Why.inferred(new Text("据代码", "by the code"), Sureness.SURE));
        }
        if (name.matches(".*(省|自治区|直辖市|特别行政区)")) {
            return byName(PROVINCE);
        }
        if (name.matches(".*(自治州|地区|盟)")) {
            return byName(PREFECTURE);
        }
        // A city within a prefecture or another city is one of a county's level.
        if (name.matches(".*([县区旗]|[州盟市].+市)")) {
            return byName(COUNTY);
        }
        return name.endsWith("市")
                ? new RegionLevel(
                        PREFECTURE,
                        Why.inferred(
                                new Text(
                                        "据名称；市有地级，也有县级，请核对或用 --region 写明代码",
                                        "by the name; a city may be of a prefecture's level or of a county's:"
                                                + " check it, or give its code with --region"),
                                Sureness.UNSURE))
                : new RegionLevel(
                        "central",
                        Why.byDefault("名称中没有行政区；用 --region 写明", "the name says no region; give it with --region"));
    }

    private static String byCode(String code) {
        // GB/T 2260 has 100000 for the country as a whole.
        if (code.equals("000000") || code.equals("100000")) {
            return "central";
        }
        return code.endsWith("0000") ? PROVINCE : code.endsWith("00") ? PREFECTURE : COUNTY;
    }

    private static RegionLevel byName(String level) {
        return new RegionLevel(level, Why.inferred(new Text("据名称", "by the name"), Sureness.LIKELY));
    }
}
