package org.mandateaudit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class Gb18030Test {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "基准日期\n2019-06-30\n",
                "id,name\n1,甲局\n",
                "代码,名称\n520100,贵阳市\n520300,遵义市\n522300,黔西南布依族苗族自治州\n",
                "編號，負責統籌全市資訊化建設，組織實施大數據發展戰略，擬訂有關標準規範並監督執行\n"
            })
    void chineseIsReadWhateverItSays(String text) {
        byte[] bytes = text.getBytes(Gb18030.CHARSET);

        assertEquals(text, Gb18030.text(bytes));
        assertEquals("GB18030", Spreadsheet.read("t.csv", bytes).encoding());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Big5 | 機構編號,名稱,類型,職責,臺北市政府資訊局,統籌全市資訊化建設,負責,主管部門
                    Big5 | 名稱
                    Shift_JIS | 機関名,職務,区分,東京都総務局,データの管理及び公開に関すること,主管
                    Shift_JIS | ｷｶﾝ,ｼｮｸﾑ,ｶﾌﾞｼｷｶﾞｲｼｬ
                    EUC-JP | 機関名,職務,区分,東京都総務局,データの管理及び公開に関すること,主管
                    EUC-KR | 기관,이름,직무,서울특별시청 정보기획관,데이터의 관리와 공개에 관한 사항,주관
                    KOI8-R | учреждение,название,министерство цифрового развития
                    windows-1251 | УЧРЕЖДЕНИЕ,НАЗВАНИЕ,МИНИСТЕРСТВО
                    ISO-8859-1 | Straße,Größe,Übergröße
                    ISO-8859-1 | ¡£
                    """)
    void whatIsInAnotherEncodingIsRefused(String encoding, String text) {
        byte[] bytes = (text + "\n").getBytes(Charset.forName(encoding));

        assertNull(Gb18030.text(bytes));
        assertThrows(Unreadable.class, () -> Spreadsheet.read("t.csv", bytes));
    }
}
