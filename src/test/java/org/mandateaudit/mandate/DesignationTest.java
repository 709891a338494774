package org.mandateaudit.mandate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a name says of an institution, and what it does not. */
class DesignationTest {

    @ParameterizedTest
    @CsvSource({
        "甲市公安局, 甲市公安局网安支队, true",
        "甲市公安局, 甲市公安局运河分局, true",
        "甲市财政局, 甲市财政局信息中心, true",
        "甲市公安局, 甲市公安局, false",
        "甲市, 甲市公安局, false",
        "甲市教育局, 甲市教育局和体育局, false",
        "甲市网信委员会, 甲市网信委员会办公室, false",
        "甲市大数据局, 甲市大数据局2, false"
    })
    void aPartIsCalledByTheNameOfTheWholeAndWhatPartItIs(String whole, String name, boolean part) {
        assertEquals(part, Designation.ofPartOf(whole, name));
    }

    @ParameterizedTest
    @CsvSource({
        "甲市公安局网安支队, 甲市公安局运河分局, true",
        "甲市公安局网安支队, 甲市财政局信息中心, false",
        "甲市信息中心, 甲市数据中心, false",
        "甲市公安局网安支队, 甲市公安局, false"
    })
    void partsOfOneBodyShareItsWholeName(String one, String other, boolean ofOne) {
        assertEquals(ofOne, Designation.ofPartsOfOne(one, other));
        assertEquals(ofOne, Designation.ofPartsOfOne(other, one));
    }

    @Test
    void aCommitteeIsAboveItsOfficeWhetherThatIsNamedInFullOrInShort() {
        assertTrue(Designation.ofOfficeOf("中共甲市委网络安全和信息化委员会", "中共甲市委网络安全和信息化委员会办公室"));
        assertTrue(Designation.ofOfficeOf("甲市委网络安全和信息化领导小组", "甲市委网信办"));
        assertFalse(Designation.ofOfficeOf("甲市发展和改革委员会", "甲市教育委员会办公室"));
        assertFalse(Designation.ofOfficeOf("甲市公安局", "甲市公安局办公室"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲省委", "甲市委", "中共甲市委员会"})
    void aCommitteeThatLeadsAPlaceIsNoneOfItsOrgans(String name) {
        assertTrue(Designation.ofPartyCommittee(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲市发展改革委", "甲市卫生健康委员会", "中共甲市委网络安全和信息化委员会", "甲市委宣传部"})
    void otherCommitteesLeadNoPlace(String name) {
        assertFalse(Designation.ofPartyCommittee(name));
    }

    @ParameterizedTest
    @CsvSource({"甲省通信管理局, true", "国家税务总局甲市税务局, true", "甲海关, true", "甲市市场监督管理局, false", "甲市国家保密局, false"})
    void someNamesSayThatTheCentreLeads(String name, boolean ledByTheCentre) {
        assertEquals(ledByTheCentre, Designation.ledByTheCentre(name));
    }
}
