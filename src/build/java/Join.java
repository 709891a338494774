import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;

import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A text joined by {@code +}, as {@link java.lang.invoke.StringConcatFactory} is told of it.
 *
 * @param method the method that joins it
 * @param recipe its letters, with {@link #ARGUMENT} for each value and {@link #CONSTANT} for each constant
 * @param constants the constants
 */
record Join(Method method, String recipe, List<String> constants) {

    private static final char ARGUMENT = 1;
    private static final char CONSTANT = 2;
    private static final Type STRING = Type.getType(String.class);
    private static final Type BUILDER = Type.getType(StringBuilder.class);

    static Join of(String name, String made, Object[] arguments) {
        List<String> constants =
                Stream.of(arguments).skip(1).map(String.class::cast).toList();
        return new Join(new Method(name, made), (String) arguments[0], constants);
    }

    void in(ClassVisitor owner) {
        GeneratorAdapter code =
                new GeneratorAdapter(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, method, null, null, owner);
        code.newInstance(BUILDER);
        code.dup();
        code.invokeConstructor(BUILDER, new Method("<init>", "()V"));
        StringBuilder letters = new StringBuilder();
        int argument = 0;
        int constant = 0;
        for (char each : recipe.toCharArray()) {
            if (each == ARGUMENT) {
                append(code, letters);
                code.loadArg(argument);
                append(code, method.getArgumentTypes()[argument]);
                argument++;
            } else if (each == CONSTANT) {
                // Not with what stands beside it: together they may be longer than a constant can be.
                append(code, letters);
                append(code, new StringBuilder(constants.get(constant)));
                constant++;
            } else {
                letters.append(each);
            }
        }
        append(code, letters);
        code.invokeVirtual(BUILDER, new Method("toString", "()Ljava/lang/String;"));
        code.returnValue();
        code.endMethod();
    }

    private static void append(GeneratorAdapter code, StringBuilder letters) {
        if (!letters.isEmpty()) {
            code.push(letters.toString());
            append(code, STRING);
            letters.setLength(0);
        }
    }

    private static void append(GeneratorAdapter code, Type type) {
        Type taken =
                switch (type.getSort()) {
                    case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
                    case Type.ARRAY, Type.OBJECT -> type.equals(STRING) ? STRING : Type.getType(Object.class);
                    default -> type;
                };
        code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {taken}));
    }
}
