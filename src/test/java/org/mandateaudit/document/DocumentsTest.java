package org.mandateaudit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.finding.Language;
import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Instrument;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Scope;
import org.mandateaudit.mandate.SourceKind;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.InputException;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.read.ReadOptions;

/** Duty lists → drafts, which are then read as any mandate file is. */
class DocumentsTest {

    private static final String HEAD = "甲市大数据局主要职责\n主要职责是：\n";

    private static Draft draft(byte[] document) {
        return draft(null, document);
    }

    private static Draft draft(@Nullable String name, byte[] document) {
        return Documents.read(
                List.of(Path.of("-")),
                new DraftOptions(
                        name, null, null, null, null, Map.of(), List.of(), new ByteArrayInputStream(document)));
    }

    private static Draft draft(String document) {
        return draft(document.getBytes(StandardCharsets.UTF_8));
    }

    private static Mandates world(String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return Mandates.read(List.of(Path.of("-")), new ReadOptions(null, new ByteArrayInputStream(bytes)));
    }

    private static List<String> facts(Draft draft) {
        List<String> facts = new ArrayList<>();
        for (Mandate mandate : world(draft.yaml(Language.ZH)).world().mandates()) {
            Role role = mandate.role();
            facts.add(mandate.matter() + " " + mandate.act().code() + " "
                    + (role == null ? "-" : role.code()) + " " + mandate.power().code() + " "
                    + mandate.source().clause());
        }
        return facts;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    负责全市政务云的建设和管理           | government-cloud build sole execution, government-cloud manage sole execution
                    统筹推进智慧城市建设                 | smart-city coordinate lead decision
                    拟订信息化规划并组织实施             | informatization draft sole decision, informatization manage sole execution
                    拟订信息化规划并监督实施             | informatization draft sole decision, informatization manage sole supervision
                    推进公共数据归集、共享开放           | data-collection promote sole execution, data-sharing promote sole execution, data-opening promote sole execution
                    会同市公安局做好网络安全检查工作     | cybersecurity inspect joint supervision
                    承担全市数据安全监管职责             | data-security manage sole supervision
                    配合市委网信办推进数据安全工作       | data-security promote assist execution
                    负责信息化领域人才队伍建设           | talent build sole execution
                    加强电子政务人才培养                 | talent manage sole execution
                    负责政务云建设和信息化人才队伍建设   | government-cloud build sole execution
                    起草大数据地方性法规，负责行政处罚   | legislation draft sole decision
                    起草大数据发展地方性法规，负责行政处罚 | big-data-industry draft sole decision, big-data-industry penalize sole supervision
                    拟订信息化标准规范，监督实施         | informatization draft sole decision, informatization manage sole supervision
                    牵头组织数字政府考核                 | digital-government evaluate lead supervision
                    負責電子政務業務指導                 | e-government guide sole execution
                    负责政务服务大厅的日常管理和窗口人员的考核 | government-services manage sole execution, government-services evaluate sole supervision
                    拟订大数据、信息化相关地方性法规     | informatization draft sole decision, legislation draft sole decision
                    拟订智慧城市规划，并组织实施         | smart-city draft sole decision, smart-city manage sole execution
                    会同市委网信办、市公安局建立网络安全应急机制 | cybersecurity build joint execution
                    负责智慧城市建设的统筹协调           | smart-city coordinate lead decision
                    会同市财政局编制智慧城市规划并监督智慧城市建设 | smart-city plan joint decision, smart-city manage joint supervision
                    统筹智慧城市建设，协调解决重大问题   | smart-city coordinate lead decision, smart-city coordinate sole decision
                    负责政务云的统一规划、设备管理和绩效评价 | government-cloud plan sole decision, government-cloud manage sole execution, government-cloud evaluate sole supervision
                    对政务云平台进行监督检查             | government-cloud inspect sole supervision
                    对政务云的规划、建设提供技术指导     | government-cloud support sole execution
                    为企业提供公共数据开放服务           | data-opening serve sole execution
                    按照规定权限组织开展网络安全检查     | cybersecurity inspect sole supervision
                    市公安局负责网络安全检查，市大数据局配合 | cybersecurity inspect assist supervision
                    协助主管部门推进电子政务工作         | e-government promote assist execution
                    做好公共数据工作                     | public-data manage sole execution
                    维护网络安全                         | cybersecurity manage sole execution
                    维护政务云                           | government-cloud operate sole execution
                    提供政务云技术支持                   | government-cloud support sole execution
                    参与网络安全事件的调查处置           | cybersecurity emergency assist execution
                    依托市级平台推进数据共享             | data-sharing promote sole execution
                    管理政府网站，提出政策建议           | government-websites manage sole execution, government-websites draft sole decision
                    市大数据局是电子政务工作的主管部门 | e-government manage sole execution
                    电子政务工作由市大数据局会同有关部门组织实施 | e-government manage joint execution
                    负责网络安全监测、应急处置和违法行为查处等监督管理工作 | cybersecurity manage sole execution, cybersecurity emergency sole execution, cybersecurity penalize sole supervision, cybersecurity manage sole supervision
                    打击制作和传播计算机病毒的违法行为 | cybersecurity penalize sole supervision
                    指导网络安全等级保护、打击网络犯罪 | cybersecurity guide sole execution
                    责令停止网络安全违法行为           | cybersecurity order sole execution
                    对不再使用的政务信息系统进行清理   | government-informatization manage sole execution
                    监督数据交易，采取消除等措施       | data-trading manage sole supervision, data-trading manage - execution
                    取消数据交易许可，加强数据交易监督检查 | data-trading inspect sole supervision
                    不再承担编制信息化规划，组织实施电子政务工程，负责公共数据共享 | data-sharing manage sole execution
                    负责政务云建设、不再承担信息化管理 | government-cloud build sole execution
                    负责政务云建设、停止数据交易许可   | government-cloud build sole execution
                    不承担政务云运维，仅提供政务云技术指导 | government-cloud support sole execution
                    负责投诉受理，政务服务热线事项的移交、督办 | government-services manage sole supervision
                    推进电子政务、管理信息系统建设 | e-government promote sole execution, informatization promote sole execution
                    负责电子政务规划、建设等监督管理 | e-government manage sole supervision
                    查处网络违法行为、指导信息安全等级保护工作 | cybersecurity penalize sole supervision, information-security guide sole execution
                    开展大数据、物联网等领域网络安全检查 | cybersecurity inspect sole supervision
                    协助局长工作，负责政务云管理 | government-cloud manage sole execution
                    推进信息化建设、推进电子政务 | informatization promote sole execution, e-government promote sole execution
                    会同有关部门按照规划，推进智慧城市建设 | smart-city promote joint execution
                    牵头推进智慧城市建设、指导督促数字政府建设 | smart-city promote lead execution, digital-government guide lead execution, digital-government manage lead supervision
                    负责政府网站的安全监测，处置网站安全事件 | government-websites manage sole execution, government-websites emergency sole execution
                    负责政府网站的规划，管理和日常运行   | government-websites plan sole decision, government-websites manage sole execution, government-websites operate sole execution
                    负责公共数据安全管理                 | data-security manage sole execution
                    对违反政务服务规定的单位提出处理建议 | government-services draft sole decision
                    促进软件业发展，指导行业技术创新     | software-it-services promote sole execution, software-it-services guide sole execution
                    督促各部门归集数据，指导数据工作     | data-collection manage sole supervision, information-resources guide sole execution
                    受理公共数据授权运营备案             | authorised-operation serve sole execution
                    负责政务信息化项目的审批             | government-informatization approve-internal sole execution
                    承办市政府网站的建设和日常管理       | government-websites build sole execution, government-websites manage sole execution
                    会同有关部门对互联网行业企业进行检查 | internet-information-services inspect joint supervision
                    市大数据局（市信息办）是电子政务的主管部门和项目审批部门，对政务云实行归口管理 | e-government manage sole execution, government-cloud manage sole execution
                    负责网上办事大厅建设和信息的发布工作 | government-services build sole execution, government-services manage sole execution
                    推动大数据、信息化领域对外交流合作   | informatization promote sole execution, big-data-industry promote sole execution
                    贯彻落实信息化相关法规规章，组织实施行业标准 | informatization manage sole execution
                    负责政务服务热线的管理、事项交办和督办 | government-services manage sole execution, government-services manage sole supervision
                    负责政务服务热线的受理，事项的交办   | government-services serve sole execution, government-services manage sole execution
                    负责并联审批工作，组织并联审批       | government-services manage sole execution, government-services manage sole execution
                    协助市委网信办统筹协调网络安全工作   | cybersecurity coordinate assist decision
                    参与统筹协调数据安全监管工作         | data-security coordinate assist decision
                    配合市委网信办牵头做好个人信息保护工作 | personal-information manage assist execution
                    协助做好、统筹推进政务信息化项目建设 | government-informatization coordinate assist decision
                    支持市委网信办统筹协调网络安全工作   | cybersecurity coordinate assist decision
                    会同市工业和信息化局牵头推进软件和信息服务业发展 | software-it-services promote - execution
                    会同有关部门统筹推进智慧城市建设     | smart-city coordinate - decision
                    协同推进智慧城市建设                 | smart-city promote - execution
                    配合市公安局做好网络安全检查并统筹推进电子政务建设 | cybersecurity inspect assist supervision, e-government coordinate - decision
                    牵头会同有关部门推进智慧城市建设     | smart-city promote joint execution
                    负责电子政务，配合做好政务云建设     | e-government manage sole execution, government-cloud build assist execution
                    统筹协调智慧城市，配合做好政务云建设 | smart-city coordinate lead decision, government-cloud build assist execution
                    协调推动公共服务和社会治理信息化     | public-service-informatization coordinate sole decision
                    统筹推进数字甲市、数字经济、数字社会规划和建设 | digital-economy coordinate lead decision
                    负责信息化规划，推进产业结构战略性调整和优化升级 | informatization plan sole decision
                    负责全市信息化建设，统筹社会保障卡管理 | informatization build sole execution
                    组织网络安全检查，督促限期整改       | cybersecurity inspect sole supervision, cybersecurity manage - supervision
                    对接收的公共数据进行清洗治理         | public-data manage sole execution
                    对接入单位开展网络安全检查           | cybersecurity inspect sole supervision
                    对接省级公共数据平台                 | data-platform coordinate - decision
                    制定政务云运行维护管理制度           | government-cloud manage sole execution
                    负责政务云运维管理制度的制定         | government-cloud manage sole execution
                    制定政务云管理办法                   | government-cloud issue sole decision
                    """)
    void aClauseGivesItsMandates(String clause, String expected) {
        List<String> facts =
                Stream.of(expected.split(", ")).map(fact -> fact + " (一)").toList();

        assertEquals(facts, facts(draft(HEAD + "（一）" + clause + "。\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "完成市政府交办的其他任务",
                "贯彻落实国家信息化方针政策",
                "在各自职责范围内做好信息化工作",
                "市公安局负责网络安全管理",
                "推动低空经济发展",
                "统筹数字甲市规划和建设",
                "负责工业和信息化工作",
                "负责信息化项目审批",
                "公共数据管理工作应当遵循统筹规划的原则",
                "市政府办公室是公共数据工作的主管部门",
                "电子政务内网管理工作不再由市大数据局承担",
                "原由市大数据局承担的大数据产业发展职责划入市工业和信息化局",
                "政务云由市大数据局管理的市大数据中心承担运维",
                "市审计局对由市大数据局建设的政务云进行审计",
                "政务云由市大数据局管理人员负责运维",
                "市大数据局政务云由市大数据中心负责运维",
                "市数字经济领导小组办公室日常工作由市大数据局承担",
                "市大数据局是市政务服务中心的主管部门",
                "公共数据归集由市政务部门负责",
                "市直有关部门组织开展公共数据归集",
                "承担市大数据发展领导小组办公室的日常工作",
                "研究低空经济发展战略",
                "负责信息基础设施建设的环境影响评价的管理",
                "承担社会保险网络数据的开发",
                "不再承担信息化建设的统筹协调职责",
                "取消数据交易许可",
                "不承担网络安全监管职责",
                "停止数据交易许可",
                "将信息化建设职责划出",
                "将电子政务管理职责划转给市政府办公室",
                "信息化建设的统筹协调职责移交市委网信办",
                "不得新建政务云",
                "市大数据局不再负责数据交易监管",
                "打击制作和传播计算机病毒的违法犯罪活动",
                "负责网络犯罪案件侦办",
                "承办上级部门委托的信息化项目建设"
            })
    void whatClaimsNothingOrIsNotUnderstoodGivesNoMandateAndIsSaid(String clause) {
        Draft draft = draft(HEAD + "1．负责电子政务工作。\n2．" + clause + "。\n");

        assertEquals(List.of("e-government manage sole execution 1"), facts(draft));
        assertEquals(1, draft.notUnderstood() + draft.leftOut());
        assertTrue(draft.review(Language.ZH).contains("“" + clause + "”"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    受市大数据局委托，承担政务云运维，负责政务网管理 | 甲省乙市大数据局, 甲省乙市大数据局
                    受省大数据局委托承担政务云运维         | 甲省大数据局
                    承担市财政局委托的电子政务建设         | 甲省乙市财政局
                    受市大数据局委托，承担政务云运维；负责政务网管理 | 甲省乙市大数据局, -
                    受理公共数据开放申请                   | -
                    受有关部门委托，负责政务云建设         |
                    受委托承担政务云运维                   |
                    """)
    void whatIsDoneForAnotherIsDelegatedByIt(String clause, @Nullable String delegators) {
        List<String> told = new ArrayList<>();
        for (Mandate mandate : world(
                        draft("甲省乙市大数据中心主要职责\n主要职责是：\n（一）" + clause + "。\n").json())
                .world()
                .mandates()) {
            Institution delegator = mandate.delegatedBy();
            told.add(delegator == null ? "-" : delegator.name());
        }

        assertEquals(delegators == null ? "" : delegators, String.join(", ", told));
    }

    @Test
    void whatAStatuteAuthorisesCitesIt() {
        List<Mandate> mandates = world(draft(HEAD + "（一）依据《甲省数据条例》第三十条授权，对数据交易违法行为实施行政处罚。\n（二）根据《甲省数据条例》规定，负责公共数据共享。\n")
                        .json())
                .world()
                .mandates();

        assertEquals(
                new Authority.Citation(Instrument.LOCAL_REGULATION, "甲省数据条例", "第三十条"),
                mandates.get(0).authorisedBy());
        assertEquals(null, mandates.get(1).authorisedBy());
    }

    @ParameterizedTest
    @CsvSource({
        "甲省数据条例, 甲省第一届人民代表大会常务委员会通过, 甲省数据条例, STATUTE, LOCAL_REGULATION",
        "# 甲省数据条例（2021年修订）, , 甲省数据条例, STATUTE, LOCAL_REGULATION",
        "中华人民共和国数据法, , 中华人民共和国数据法, STATUTE, LAW",
        "数据管理条例, 国务院第1次常务会议通过, 数据管理条例, STATUTE, ADMINISTRATIVE_REGULATION",
        "数据管理条例, , 数据管理条例, STATUTE,",
        "甲市乙区数据条例, , 甲市乙区数据条例, STATUTE,",
        "甲省公共数据管理办法, , 甲省公共数据管理办法, STATUTE,",
        "甲省公共数据管理办法, 甲省人民政府关于印发《甲省公共数据管理办法》的通知, 甲省公共数据管理办法, ,",
        "甲省数据条例（草案）, , 甲省大数据中心主要职责, ,"
    })
    void aStatuteIsTheSourceOfWhatItSays(
            String title,
            @Nullable String head,
            String document,
            @Nullable SourceKind kind,
            @Nullable Instrument instrument) {
        Draft draft = draft(
                "甲省大数据中心",
                (title + "\n" + (head == null ? "" : head) + "\n第一条 为了推动数字经济发展，制定本条例。\n" + "第二条 省大数据中心负责公共数据归集。\n")
                        .getBytes(StandardCharsets.UTF_8));
        World world = world(draft.json()).world();
        Mandate mandate = world.mandates().get(0);

        assertEquals(document, mandate.source().document());
        assertEquals(kind, mandate.source().kind());
        assertEquals(
                instrument == null ? null : new Authority.Citation(instrument, document, "第二条"),
                mandate.authorisedBy());
        assertEquals(null, world.institutions().get(0).coverage());
    }

    @ParameterizedTest
    @CsvSource({
        "负责本局机关信息化建设, OWN",
        "负责局机关信息系统的运行维护, OWN",
        "负责机关及所属单位网络安全工作, OWN",
        "负责市级机关及所属单位电子政务建设, REGION",
        "负责全市公安机关信息化建设, SECTOR",
        "负责本系统信息化建设, OWN",
        "承担本行业、本领域数据安全监管职责, SECTOR",
        "指导各区公安分局和局机关信息化建设, REGION"
    })
    void whatADutyReachesNoFartherThanTheBodyIsItsOwn(String clause, Scope scope) {
        assertEquals(
                scope,
                world(draft("甲市公安局主要职责\n主要职责是：\n（一）" + clause + "。\n").json())
                        .world()
                        .mandates()
                        .get(0)
                        .scope());
    }

    @ParameterizedTest
    @CsvSource({
        "负责公安信息化建设, informatization 公安",
        "推进教育信息化, informatization 教育",
        "负责卫生健康信息化建设, informatization 卫生健康",
        "推进自然资源信息化建设, informatization 自然资源",
        "负责卫生健康行业网络安全监管, cybersecurity 卫生健康",
        "建设公安大数据平台, data-platform 公安",
        "建设健康医疗大数据平台, data-platform 卫生健康",
        "负责工业和信息化领域数据安全监督管理, data-security 工业和信息化",
        "指导工业领域网络安全和数据安全工作, cybersecurity 工业; data-security 工业",
        "推进智慧水利建设, informatization 水利",
        "推进地理信息资源共享, data-sharing 自然资源",
        "推进教育、医疗领域信息化, informatization ?",
        "推进公安、教育信息化, informatization ?",
        "负责本行业公安信息化建设, informatization 公安",
        "负责教育信息化和全市网络安全, informatization 教育; cybersecurity -",
        "负责全市信息化建设, informatization -"
    })
    void aMatterOfAFieldIsOfThatSector(String clause, String expected) {
        List<String> told = new ArrayList<>();
        for (Mandate mandate : world(
                        draft("甲市公安局主要职责\n主要职责是：\n（一）" + clause + "。\n").json())
                .world()
                .mandates()) {
            String sector = mandate.sector() == null ? "?" : mandate.sector();
            told.add(mandate.matter() + " " + (mandate.scope() == Scope.SECTOR ? sector : "-"));
        }

        assertEquals(expected, String.join("; ", told));
    }

    @Test
    void theCoverageIsNotStatedWhereAClauseOfTheFieldWasNotUnderstood() {
        String read = "（一）负责电子政务工作。\n";
        String other = draft(HEAD + read + "（二）推动低空经济发展。\n").yaml(Language.ZH);
        String unread = draft(HEAD + read + "（二）负责信息技术产业链招引培育和数据要素集群攻坚。\n（三）推进卫星数据遥感站。\n")
                .yaml(Language.ZH);

        assertTrue(draft(HEAD + read).yaml(Language.ZH).contains("coverage: duties-only  # 推断，确定"));
        assertTrue(other.contains("coverage: duties-only  # 推断，较确定"), other);
        assertTrue(unread.contains("因此不写明 coverage") && !unread.contains("coverage: "), unread);
    }

    @Test
    void aDivisionWithAPartyThatIsNotKnownIsNotUnderstood() {
        String head = "甲区政府公共数据管理\n第五条 职责分工\n区政府办公室负责公共数据工作，区大数据中心承担公共数据共享工作。\n";
        assertEquals(1, divisions(head));
        assertEquals(1, divisions(head + "区各职能部门做好公共数据工作。\n"));
        assertEquals(0, divisions(head + "区科委负责公共数据共享的推进。\n"));
    }

    private static int divisions(String text) {
        Draft draft = draft("甲市甲区大数据中心", text.getBytes(StandardCharsets.UTF_8));
        return world(draft.json()).world().divisions().size();
    }

    @Test
    void aDocumentInWhichNothingWasReadIsNamed() {
        assertEquals(List.of("-"), draft(HEAD + "（一）推动低空经济发展。\n").silent());
        assertEquals(List.of(), draft(HEAD + "（一）负责电子政务工作。\n").silent());
    }

    @Test
    void aDutyThatIsStatedOnTheLineThatNamesTheInstitutionIsRead() {
        Draft draft = draft("根据有关保密规定公开甲市委网络安全和信息化委员会办公室的部分情况\n甲市委网络安全和信息化委员会办公室"
                + "（甲市互联网信息办公室）主要职责是负责全市网络安全管理工作。\n注：主要职责为涉密信息，不予以公开。\n");

        assertEquals(1, draft.mandates());
    }

    @ParameterizedTest
    @CsvSource({"中共重庆市委网络安全和信息化委员会办公室, 500000, 重庆市, PROVINCE", "中国共产党甘肃省委员会网络安全和信息化委员会办公室, 620000, 甘肃省, PROVINCE"})
    void aBodyOfThePartyIsOfTheSameRegion(String name, String code, String region, Level level) {
        Region its = world(draft(name + "主要职责\n主要职责是：\n（一）负责电子政务工作。\n").json())
                .world()
                .regions()
                .get(0);

        assertEquals(List.of(code, region, level), List.of(its.code(), its.name(), its.level()));
    }

    @Test
    void aRegionThatIsGivenNamesTheRegion() {
        Draft draft = Documents.read(
                List.of(Path.of("-")),
                new DraftOptions(
                        null,
                        null,
                        "990101",
                        "甲省乙市丙区",
                        null,
                        Map.of(),
                        List.of(),
                        new ByteArrayInputStream(
                                "丙区行政审批局主要职责\n主要职责是：\n（一）负责政务服务工作。\n".getBytes(StandardCharsets.UTF_8))));
        Region region = world(draft.json()).world().regions().get(0);

        assertEquals(List.of("990101", "甲省乙市丙区"), List.of(region.code(), region.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、", "（一）", "(一)", "1.", "1．", "１、", "（1）", "⑴", "①", "第一条 "})
    void everyStyleOfNumbersIsRead(String number) {
        List<String> facts = facts(draft(HEAD + number + "推进电子政务工作。\n"));

        assertEquals(1, facts.size());
        assertFalse(facts.get(0).contains("行"), facts.toString());
    }

    @Test
    void theSampleStatesStandingTransfersAndDivisions() {
        var world = world(Documents.read(List.of(Path.of("samples/documents/jia-city-big-data.txt")), DraftOptions.NONE)
                        .json())
                .world();
        Institution own = world.institutions().iterator().next();

        assertEquals(List.of("甲市数字经济局"), own.names());
        assertEquals(
                "full-division", java.util.Objects.requireNonNull(own.rank()).code());
        assertEquals(Coverage.DUTIES_ONLY, own.coverage());
        assertEquals(2, world.transfers().size());
        assertEquals(1, world.divisions().size());
    }

    @Test
    void theOfficesOfAnInstitutionSayNothingOfWhatItIsItself() {
        String yaml = draft("甲市大数据局主要职责\n甲市大数据局是市政府工作部门，为正处级，所属事业单位2个。\n主要职责是：\n1．负责电子政务工作。\n"
                        + "二、其他事项\n甲市大数据局下设市大数据中心，为公益一类事业单位，副处级。\n")
                .yaml(Language.ZH);

        assertTrue(yaml.contains("nature: administrative"), yaml);
        assertTrue(yaml.contains("rank: full-division"), yaml);
        assertFalse(yaml.contains("category"), yaml);
    }

    @Test
    void anInstitutionUnderADepartmentIsNotOneUnderTheGovernment() {
        String list = "。主要职责是：\n1．负责电子政务工作。\n";
        String managed = draft("甲市信息中心主要职责\n甲市信息中心为市财政局所属公益一类事业单位" + list).yaml(Language.ZH);
        String direct = draft("甲市信息中心主要职责\n甲市信息中心为市政府所属公益一类事业单位" + list).yaml(Language.ZH);

        assertTrue(managed.contains("form: managed-public") && managed.contains("-finance\""), managed);
        assertTrue(direct.contains("form: direct-public") && !direct.contains("supervisor"), direct);
        assertTrue(direct.contains("category: first"), direct);
    }

    @Test
    void aTagInBracketsSaysWhoseAClauseIs() {
        List<String> facts = facts(draft(HEAD + "1．推进电子政务。推进公共数据共享。（市财政局负责）推进智慧城市建设。（市大数据局负责）\n2．推进数字经济。\n"));

        assertEquals(List.of("smart-city promote sole execution 1", "digital-economy promote sole execution 2"), facts);
    }

    @Test
    void aListOfBodiesGivesWhatItSaysOfTheInstitution() {
        Draft draft = draft("甲市公安局", "市财政局：负责信息化建设资金。\n市公安局：负责网络安全检查。\n".getBytes(StandardCharsets.UTF_8));

        assertEquals(1, draft.mandates());
        assertTrue(draft.json().contains("inspect"));
    }

    @Test
    void aBureauAndItsDataCentreAreTwo() {
        String yaml =
                draft("甲市大数据中心主要职责\n市大数据中心为市数据局所属公益一类事业单位。主要职责：\n1．负责政务云运维。\n").yaml(Language.ZH);

        assertTrue(yaml.contains("甲市数据局") && world(yaml).world().institutions().size() == 2, yaml);
    }

    @Test
    void aNameMayLeaveOutTheProvince() {
        String yaml = draft("甲省乙市数据局主要职责\n乙市数据局（以下简称“市数据局”）是市政府直属机构，为正处级。\n主要职责是：\n1．市数据局负责电子政务工作。\n")
                .yaml(Language.ZH);

        assertTrue(yaml.contains("form: direct") && yaml.contains("matter: e-government"), yaml);
    }

    @ParameterizedTest
    @CsvSource({"国家税务总局甲市税务局, 甲市", "甲市国家税务局, 甲市", "国家数据局, 国务院", "国家市场监督管理总局, 国务院"})
    void aRegionIsNamedWithoutWhoLeadsTheBody(String institution, String region) {
        String yaml = draft(institution + "主要职责\n主要职责是：\n1．负责电子政务工作。\n").yaml(Language.ZH);

        assertTrue(yaml.contains("name: \"" + region + "\""), yaml);
    }

    @Test
    void whatIsTransferredIsNoHeading() {
        var world = world(draft("甲县政务服务管理局主要职责\n一、职责调整\n（一）划入的职责\n1．县工业和信息化局承担的电子政务职责。\n（二）取消的职责\n"
                                + "取消信息化项目认定。\n（三）职能转变。优化政务服务。\n二、主要职责\n（一）推进数据共享。\n")
                        .json())
                .world();

        assertEquals(1, world.transfers().size());
        assertEquals(1, world.mandates().size());
    }

    @Test
    void whatTheReformMovedIsAPartOfInformatization() {
        var world = world(draft("甲省数据局主要职责\n一、职责调整\n（一）将省委网信办承担的研究拟订数字甲省建设方案、协调推动公共服务和社会治理信息化、"
                                + "协调促进智慧城市建设等职责划入省数据局。\n二、主要职责\n（一）推进数据共享。\n")
                        .json())
                .world();

        assertEquals(
                List.of("public-service-informatization", "smart-city"),
                world.transfers().stream()
                        .map(transfer -> transfer.matter().code())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"信息化, 1", "信息化建设, 1", "全县信息化, 1", "推进信息化, 1", "农业信息化, 0", "农村电商信息化, 0", "电子政务, 1"})
    void whatIsTransferredInPartIsNotTransferred(String matter, int transfers) {
        Draft draft = draft("甲县政务服务管理局主要职责\n一、职责调整\n（一）划入的职责\n1．县工业和信息化局承担的" + matter + "职责。\n二、主要职责\n（一）推进数据共享。\n");

        assertEquals(transfers, world(draft.json()).world().transfers().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    承担市数字政府建设领导小组办公室日常工作，统筹推进全市数字政府建设 | 甲市数字政府建设领导小组办公室
                    负责市大数据发展领导小组日常工作 | 甲市大数据发展领导小组办公室
                    承担市大数据发展委员会办公室的日常工作 | 甲市大数据发展委员会办公室
                    市数字经济领导小组办公室日常工作由市大数据局承担 | 甲市数字经济领导小组办公室
                    市数字经济领导小组办公室设在市大数据局 | 甲市数字经济领导小组办公室
                    市数字经济领导小组办公室设在市发展改革委 |
                    市公安局承担市数字经济领导小组办公室日常工作 |
                    承担有关领导小组办公室日常工作 |
                    承担党的建设工作领导小组办公室日常工作 |
                    """)
    void theOfficeOfALeadingGroupIsANameOfWhoDoesItsWork(String clause, @Nullable String name) {
        Institution own = world(
                        draft(HEAD + "（一）负责电子政务工作。\n（二）" + clause + "。\n").json())
                .world()
                .institutions()
                .iterator()
                .next();

        assertEquals(name == null ? List.of() : List.of(name), own.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "z.txt"})
    void whoBearsTheNameOfAnOfficeIsKnownInEveryDocument(String other, @TempDir Path dir) throws IOException {
        Path bureau = Files.writeString(dir.resolve("m.txt"), HEAD + "（一）承担市数字政府建设领导小组办公室日常工作。\n");
        Path department = Files.writeString(
                dir.resolve(other), "甲市工业和信息化局主要职责\n（一）负责工业信息化建设。\n二、职责调整\n（一）将信息化建设职责划入市数字政府建设领导小组办公室。\n");

        World world = world(Documents.read(List.of(bureau, department), DraftOptions.NONE)
                        .json())
                .world();

        assertEquals(
                List.of("甲市大数据局"),
                world.transfers().stream().map(each -> each.to().name()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"负责信息化建设规划的组织实施", "负责电子政务组织实施"})
    void toCarryOutIsOneActAlone(String clause) {
        assertEquals(
                List.of("manage/execution"),
                world(draft(HEAD + "（一）" + clause + "。\n").json()).world().mandates().stream()
                        .map(each -> each.act().code() + "/" + each.power().code())
                        .toList());
    }

    @Test
    void anAddedNameStandsBesideThoseOfThePlates() {
        World world = world(draft("甲市大数据局主要职责\n第一条 市大数据局是市政府工作部门，加挂市数字经济局牌子。市数字政府建设领导小组办公室设在市大数据局。\n"
                                + "主要职责是：\n（一）负责电子政务工作。\n")
                        .json())
                .world();

        assertEquals(
                List.of("甲市数字经济局", "甲市数字政府建设领导小组办公室"),
                world.institutions().iterator().next().names());
    }

    @Test
    void anAddedNameAndThatOfAPlateAreBothKeptWhicheverComesFirst() {
        String yaml = draft(HEAD + "（一）承担市智慧城市建设领导小组办公室日常工作。\n市大数据局是市政府工作部门，加挂市政务服务管理局牌子。\n")
                .yaml(Language.EN);

        assertTrue(yaml.contains("甲市智慧城市建设领导小组办公室\", \"甲市政务服务管理局"), yaml);
        assertTrue(yaml.contains("it does the work of 甲市智慧城市建设领导小组办公室; "), yaml);
    }

    @Test
    void aDraftSaysWhyItStatesNoRole() {
        String yaml = draft(HEAD + "（一）协同推进智慧城市建设。\n").yaml(Language.EN);

        assertTrue(yaml.contains("who leads is not said"), yaml);
    }

    @Test
    void aBodyOfManyWordsIsOnePartyOfADivision() {
        String yaml = draft(HEAD + "（一）推进电子政务。\n（二）有关职责分工。市大数据局牵头智慧城市建设，市工业和信息化局配合。\n")
                .yaml(Language.ZH);

        assertTrue(yaml.contains("-industry-it\"") && !yaml.contains("matter: informatization"), yaml);
    }

    @Test
    void aRegulationGivesWhatItSaysOfTheInstitutionByName() {
        List<String> facts = facts(draft("甲市大数据局是市政府工作部门。\n第一条 推动数字经济发展，制定本条例。\n"
                + "第二条 市政府办公厅负责统筹电子政务工作。推进智慧城市建设。市大数据局负责公共数据归集，监督公共数据开放。\n"
                + "第三条 处理者应当保障数据安全。在履行职责中知悉的国家秘密、个人信息应当保密。\n"));

        assertEquals(
                List.of("data-collection manage sole execution 第二条", "data-opening manage sole supervision 第二条"),
                facts);
    }

    @Test
    void aDivisionIsOfWhomItNamesLast() {
        Draft draft = draft(
                HEAD + "1．负责电子政务工作。\n二、职责分工\n（一）市网信办是网络安全工作的主管部门，负责网络安全检查。推进数据安全工作。" + "市大数据局负责公共数据归集。推进公共数据开放。\n");

        assertEquals(
                List.of(
                        "e-government manage sole execution 1",
                        "data-collection manage sole execution 二(一)",
                        "data-opening promote sole execution 二(一)"),
                facts(draft));
    }

    @Test
    void dutiesToKeepSecretsWithholdNothing() {
        String yaml = draft(HEAD + "1．负责电子政务工作。\n2．履行保密职责，依法保守国家秘密。\n").yaml(Language.ZH);

        assertTrue(yaml.contains("coverage: duties-only"), yaml);
    }

    @Test
    void whatFoundsAnInstitutionSaysWhatItIs() {
        String yaml = draft("甲市大数据局主要职责\n根据有关规定，组建甲市大数据局，为市政府工作部门，为正处级。\n一、主要职责\n（一）负责电子政务工作。\n")
                .yaml(Language.ZH);

        assertTrue(yaml.contains("form: department") && yaml.contains("rank: full-division"), yaml);
    }

    @Test
    void anActThatIsNotStatedIsUnsure() {
        String review = draft(HEAD + "（一）做好公共数据工作。\n").review(Language.ZH);

        assertTrue(review.contains("act：manage（默认，存疑：“做好”，没有写明行为）"), review);
    }

    @Test
    void clausesOfOneLineEachShowTheirOwnFacts() {
        String review = draft("甲市大数据局主要职责是：1．负责电子政务工作。2．推进智慧城市建设。\n").review(Language.EN);

        assertEquals(2, review.lines().filter(line -> line.equals("  mandate")).count(), review);
    }

    @Test
    void aPageGivesItsMainTextOnly() {
        Draft draft = Documents.read(List.of(Path.of("samples/documents/yi-county-centre.html")), DraftOptions.NONE);

        assertEquals(3, draft.mandates());
        assertFalse(draft.review(Language.ZH).contains("版权"));
    }

    @Test
    void withheldDutiesAreWithheld() {
        Draft draft = draft("甲市委网络安全和信息化委员会办公室主要职责\n注：主要职责为涉密信息，不予以公开。\n");

        assertTrue(draft.yaml(Language.ZH).contains("coverage: withheld"));
    }

    @Test
    void theEncodingMakesNoDifference() {
        String text = HEAD + "（一）负责电子政务工作。\n";
        String utf8 = draft(text).yaml(Language.ZH);

        assertEquals(utf8, draft("\uFEFF" + text).yaml(Language.ZH));
        assertEquals(utf8, draft(text.getBytes(Charset.forName("GB18030"))).yaml(Language.ZH));
        assertEquals(utf8, draft(text.getBytes(StandardCharsets.UTF_16)).yaml(Language.ZH));
        for (String wide : List.of("UTF-32LE", "UTF-32BE")) {
            byte[] bytes = ("\uFEFF" + text).getBytes(Charset.forName(wide));
            InputException refused = assertThrows(InputException.class, () -> draft(bytes));
            assertTrue(refused.format(Language.EN).contains("UTF-32"), refused.format(Language.EN));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "PK\u0003\u0004", "a\u0000b", "甲市大数据局\n你好。", "（一）负责电子政务工作。"})
    void whatIsNoDutyListIsRefused(String text) {
        InputException refused = assertThrows(InputException.class, () -> draft(text));

        assertEquals(1, refused.problems().size());
    }

    static Stream<Entry> entries() {
        return LexiconFile.with(List.of()).entries().stream().filter(entry -> switch (entry.kind()) {
            case VERB, NOUN, TAIL, MATTER, SECTOR -> true;
            case SECTION, KIND, STANDING, OBJECT, NOTHING, SCOPE, DENIAL, FILLER -> false;
        });
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theExampleOfAnEntryIsReadByIt(Entry entry) {
        assertTrue(entry.words().stream().anyMatch(entry.example()::contains), entry.toString());
        Draft draft;
        try {
            draft = draft(HEAD + "（一）负责政务服务工作。\n（二）" + entry.example() + "。\n");
        } catch (InputException e) {
            throw new AssertionError(entry.toString(), e);
        }
        boolean givesNone = entry.unclear() || entry.plain().contains("other");
        assertTrue(draft.mandates() > 1 || givesNone, entry + "\n" + draft.review(Language.ZH));
    }

    @Test
    void noiseGivesADraftThatIsReadOrARefusal() {
        Random random = new Random(5);
        String signs = "负责统筹信息化电子政务的和、，。；（）()“”:#\"'{}[]\\\t\u0007\u2028①一1.市局会同并组织实施\uD83D";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(HEAD + "（一）负责电子政务工作。\n");
            for (int j = random.nextInt(200); j > 0; j--) {
                text.append(random.nextInt(12) == 0 ? '\n' : signs.charAt(random.nextInt(signs.length())));
            }
            Draft draft = draft(text.toString());
            assertEquals(
                    draft.mandates(),
                    world(draft.yaml(Language.EN)).world().mandates().size());
            assertEquals(draft.json(), draft(text.toString()).json());
        }
    }

    @Test
    void aLongTextTakesNoLongerThanItsLength() {
        String text = HEAD + "（一）统筹推进全市电子政务工作，负责政务云的建设和管理。\n".repeat(3000);
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertEquals(9000, draft(text).mandates()));
        String line = HEAD + "负责" + "信息化、".repeat(20000) + "工作。";
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertEquals(1, draft(line).mandates()));
        String acts = HEAD + "推进信息化" + "、指导督促信息化".repeat(10000) + "、指导督促".repeat(10000);
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertEquals(20001, draft(acts).mandates()));
    }
}
