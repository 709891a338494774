package org.mandateaudit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an institution is called, and what another is. */
class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "甲市公安局, 市公安部门, true",
        "甲市公安局, 公安机关, false",
        "甲市公安局大数据中心, 市公安部门, false",
        "甲市经济和信息化局, 市信息化主管部门, true",
        "甲市大数据局, 市信息化主管部门, false",
        "甲市密码管理部门, 密码管理部门, true",
        "甲市政务服务中心, 政务服务中心, false",
        "甲市乙区数据局, 市数据主管部门, false",
        "甲市乙区数据局, 市数据局, false",
        "甲市政务服务局, 市政务部门, false",
        "甲市发展改革委, 市改革部门, false",
        "甲市政务服务和大数据管理局, 市人民政府政务服务和大数据管理部门, true",
        "甲市政务服务管理局, 市、县(市、区)政务服务管理部门, true",
        "甲省政务服务管理局, 市、县(市、区)政务服务管理部门, false",
        "甲市乙县数据局, 县级以上地方人民政府数据主管部门, true",
        "甲市乙县数据局, 市人民政府数据主管部门, false",
        "甲市乙县教育局, 县级以上人民政府数据主管部门, false",
        "国家数据局, 国家数据主管部门, true",
        "国家互联网信息办公室, 国家网信部门, true",
        "甲市委网络安全和信息化委员会办公室, 市网信部门, true",
        "甲市委网信办, 市网信部门, true",
        "甲市信息化委员会, 市网信部门, false",
        "甲市互联网信息中心, 市网信部门, false",
        "甲市委网信办, 国家网信部门, false",
        "数据局, 县级以上人民政府数据主管部门, false",
        "某市政府信息资源管理中心, 市政府信息资源管理中心, true"
    })
    void aNameIsTheInstitutionsOrAnothers(String institution, String name, boolean its) {
        assertEquals(its, new Names(institution).is(name));
    }

    @ParameterizedTest
    @CsvSource({
        "国务院办公厅, true",
        "国家数据局, true",
        "中央网络安全和信息化委员会办公室, true",
        "国家大数据(甲省)综合试验区办公室, false",
        "国家级新区办公室, false",
        "甲市国家保密局, false",
        "数据局, false"
    })
    void aBodyOfTheWholeCountryIsToldByItsName(String name, boolean central) {
        assertEquals(central, Names.isCentral(name));
    }
}
