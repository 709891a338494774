package org.mandateaudit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an institution is called, and what another is. */
class OwnNamesTest {

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
        "中央网络安全和信息化委员会办公室, 国家网信部门, true",
        "甲市委网络安全和信息化委员会办公室, 市信息化主管部门, false",
        "甲市委网络安全和信息化委员会办公室, 市网络安全部门, false",
        "甲市食品安全委员会办公室, 市食品安全主管部门, false",
        "甲市委科技委员会办公室, 县级以上人民政府科技主管部门, false",
        "甲市发展和改革委员会办公室, 市发展和改革部门, false",
        "甲市教育委员会办公室, 市教育部门, false",
        "甲市国家公园管理局, 市公园管理部门, false",
        "甲市国家安全局, 市安全部门, false",
        "甲市国家安全局, 市国家安全机关, true",
        "甲市委宣传部, 县级以上人民政府宣传部门, false",
        "甲市卫生监督局, 县级以上人民政府卫生行政部门, false",
        "甲市公路建设局, 市公路主管部门, false",
        "甲市市场监督管理局, 市市场监督管理部门, true",
        "甲市大数据发展管理局, 市大数据主管部门, true",
        "甲市普及教育办公室, 市教育部门, false",
        "国家税务总局甲市税务局, 国家税务部门, false",
        "国家发展和改革委员会, 国家改革部门, false",
        "数据局, 县级以上人民政府数据主管部门, false",
        "某市政府信息资源管理中心, 市政府信息资源管理中心, true",
        "中共甲市委网络安全和信息化委员会办公室, 市委网信办, true",
        "甲市委网信办, 中共甲市委网信办, true",
        "中共甲市委网信办, 市网信部门, true",
        "中共甲市委办公室, 市政府办公室, false"
    })
    void aNameIsTheInstitutionsOrAnothers(String institution, String name, boolean its) {
        assertEquals(its, new OwnNames(institution).is(name));
    }

    @ParameterizedTest
    @CsvSource({
        "国务院办公厅, true",
        "国家数据局, true",
        "中央网络安全和信息化委员会办公室, true",
        "国家大数据(甲省)综合试验区办公室, false",
        "国家级新区办公室, false",
        "国家市场监督管理总局, true",
        "国家发展和改革委员会, true",
        "国家互联网信息办公室, true",
        "中华人民共和国工业和信息化部, true",
        "中央网信办, true",
        "国家高新技术产业开发区管理委员会, false",
        "国家金融监督管理总局甲省监管局, false",
        "国家统计局甲省调查总队, false",
        "国家能源局南方监管局, false",
        "国家湿地公园管理局, false",
        "国家森林公园管理处, false",
        "中央大街管理办公室, false",
        "中华人民共和国广州海关, false",
        "国家机关, false",
        "甲市国家保密局, false",
        "数据局, false"
    })
    void aBodyOfTheWholeCountryIsToldByItsName(String name, boolean central) {
        assertEquals(central, OwnNames.isCentral(name));
        assertEquals(
                central, OwnNames.tellsRegion(name) && OwnNames.regionOf(name).isEmpty());
    }
}
