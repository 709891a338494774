import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.V17;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A lambda, as {@link java.lang.invoke.LambdaMetafactory} is told of it.
 *
 * @param name the name of its class
 * @param method the method of the interface, erased
 * @param type the interface
 * @param captured what it takes along
 * @param body the method that it calls
 * @param call the method of the interface as it is called here
 */
record LambdaClass(String name, Method method, Type type, Type[] captured, Handle body, Type call) {

    /** What the name of such a class has behind that of its owner. */
    static final String MARK = "$$Lambda";

    private static final Type CHARACTER = Type.getType(Character.class);

    static LambdaClass of(String owner, int number, String method, String made, Object[] arguments) {
        return new LambdaClass(
                owner + MARK + number,
                new Method(method, ((Type) arguments[0]).getDescriptor()),
                Type.getReturnType(made),
                Type.getArgumentTypes(made),
                (Handle) arguments[1],
                (Type) arguments[2]);
    }

    byte[] in(String host) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", new String[] {
            type.getInternalName()
        });
        writer.visitNestHost(host);
        for (int i = 0; i < captured.length; i++) {
            writer.visitField(ACC_PRIVATE | ACC_FINAL, "taken" + i, captured[i].getDescriptor(), null, null);
        }
        Method constructor = new Method("<init>", Type.VOID_TYPE, captured);
        make(writer, constructor);
        construct(writer, constructor);
        call(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private Type self() {
        return Type.getObjectType(name);
    }

    private void make(ClassWriter writer, Method constructor) {
        GeneratorAdapter code = new GeneratorAdapter(ACC_STATIC, new Method("of", type, captured), null, null, writer);
        code.newInstance(self());
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self(), constructor);
        code.returnValue();
        code.endMethod();
    }

    private void construct(ClassWriter writer, Method constructor) {
        GeneratorAdapter code = new GeneratorAdapter(ACC_PRIVATE, constructor, null, null, writer);
        code.loadThis();
        code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.loadArg(i);
            code.putField(self(), "taken" + i, captured[i]);
        }
        code.returnValue();
        code.endMethod();
    }

    private void call(ClassWriter writer) {
        GeneratorAdapter code = new GeneratorAdapter(ACC_PUBLIC, method, null, null, writer);
        Type owner = Type.getObjectType(body.getOwner());
        boolean constructs = body.getTag() == H_NEWINVOKESPECIAL;
        List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
        if (constructs) {
            code.newInstance(owner);
            code.dup();
        } else if (body.getTag() != H_INVOKESTATIC) {
            wanted.add(0, owner);
        }
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.getField(self(), "taken" + i, captured[i]);
            adapt(code, captured[i], wanted.get(i));
        }
        for (int i = 0; i < method.getArgumentTypes().length; i++) {
            code.loadArg(i);
            adapt(code, method.getArgumentTypes()[i], call.getArgumentTypes()[i]);
            adapt(code, call.getArgumentTypes()[i], wanted.get(captured.length + i));
        }
        code.visitMethodInsn(opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        Type returned = constructs ? owner : Type.getReturnType(body.getDesc());
        if (method.getReturnType() == Type.VOID_TYPE) {
            pop(code, returned);
        } else {
            if (isPrimitive(call.getReturnType()) || isPrimitive(returned)) {
                adapt(code, returned, call.getReturnType());
                returned = call.getReturnType();
            }
            adapt(code, returned, method.getReturnType());
        }
        code.returnValue();
        code.endMethod();
    }

    private int opcode() {
        return switch (body.getTag()) {
            case H_INVOKESTATIC -> INVOKESTATIC;
            case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
            default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
        };
    }

    private static void pop(GeneratorAdapter code, Type type) {
        if (type.getSize() == 2) {
            code.pop2();
        } else if (type.getSize() == 1) {
            code.pop();
        }
    }

    private static void adapt(GeneratorAdapter code, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            code.cast(from, to);
        } else if (isPrimitive(from)) {
            code.valueOf(from);
        } else if (isPrimitive(to)) {
            // Any other is a number, which has a method for each primitive.
            Type held = from.equals(CHARACTER) ? Type.CHAR_TYPE : to;
            code.unbox(held);
            code.cast(held, to);
        } else {
            code.checkCast(to);
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }
}
