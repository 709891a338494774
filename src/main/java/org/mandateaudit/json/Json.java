package org.mandateaudit.json;
public final class Json { private Json(){} public static String writeCompact(Object o){return o.toString();} public static String write(Object o){return o.toString();} }
