import static org.objectweb.asm.Opcodes.ACC_INTERFACE;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.V11;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;

/** One class, with calls of what is written out for it in place of what would be linked. */
final class Rewriting extends ClassVisitor {

    /** Where a class file says of which Java it is (JVMS 4.1). */
    private static final int MAJOR_VERSION = 6;

    private final String name;
    private final boolean ofInterface;
    private final boolean hasNests;
    private final Set<String> called = new TreeSet<>();
    private final List<LambdaClass> lambdas = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private String host;

    Rewriting(ClassReader reader, ClassWriter writer) {
        super(ASM9, writer);
        this.name = reader.getClassName();
        this.ofInterface = (reader.getAccess() & ACC_INTERFACE) != 0;
        this.hasNests = reader.readUnsignedShort(MAJOR_VERSION) >= V11;
        this.host = name;
    }

    @Override
    public void visitNestHost(String its) {
        host = its;
        super.visitNestHost(its);
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] exceptions) {
        return new MethodVisitor(ASM9, super.visitMethod(access, method, type, signature, exceptions)) {
            @Override
            public void visitInvokeDynamicInsn(String of, String made, Handle bootstrap, Object... arguments) {
                switch (bootstrap.getOwner() + "." + bootstrap.getName()) {
                    // What altMetafactory makes may be serialized or of several types, which no class of ours is.
                    case "java/lang/invoke/LambdaMetafactory.metafactory" -> {
                        if (hasNests) {
                            LambdaClass lambda = LambdaClass.of(name, lambdas.size(), of, made, arguments);
                            lambdas.add(lambda);
                            visitMethodInsn(INVOKESTATIC, lambda.name(), "of", made, false);
                        } else {
                            super.visitInvokeDynamicInsn(of, made, bootstrap, arguments);
                        }
                    }
                    case "java/lang/invoke/StringConcatFactory.makeConcatWithConstants" -> {
                        Join join = Join.of("$$join" + joins.size(), made, arguments);
                        joins.add(join);
                        visitMethodInsn(INVOKESTATIC, name, join.method().getName(), made, ofInterface);
                    }
                    default -> super.visitInvokeDynamicInsn(of, made, bootstrap, arguments);
                }
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String of, String type, boolean ofInterface) {
                if (owner.startsWith(name + LambdaClass.MARK)) {
                    called.add(owner);
                }
                super.visitMethodInsn(opcode, owner, of, type, ofInterface);
            }
        };
    }

    @Override
    public void visitEnd() {
        joins.forEach(join -> join.in(cv));
        super.visitEnd();
    }

    /** The class whose private methods it reaches, and its lambdas with it. */
    String host() {
        return host;
    }

    /** What becomes of its lambdas. */
    List<LambdaClass> lambdas() {
        return lambdas;
    }

    /** The classes of its lambdas that it calls, be they of this build or of an earlier one. */
    Set<String> called() {
        return called;
    }

    boolean changes() {
        return !lambdas.isEmpty() || !joins.isEmpty();
    }
}
