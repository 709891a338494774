package org.mandateaudit.document;

/** What a part of a document is about. */
enum Section {
    /** What stands before any heading that is known. */
    UNKNOWN,
    /** 主要职责. */
    DUTIES,
    /** 职责调整: 划入, 划出. */
    TRANSFERS,
    /** 有关职责分工. */
    DIVISIONS,
    /** Articles of a regulation, which are the institution's duties where they name it only. */
    ARTICLES,
    /** 内设机构, 人员编制 and what else gives the institution no mandate. */
    ELSEWHERE
}
